/// How an operation is called again and again for all the items it has.
public struct Paging: Sendable, Hashable {
  /// The name of the call that gives the items of all pages.
  public var name: Name
  /// The index of the parameter that says which page is meant, in ``Operation/parameters``.
  public var parameter: Int
  /// How one page leads to the next.
  public var style: Style
  /// The wire names that lead to the items in the response; none where the response is the list.
  public var items: [String]
  /// What an item is.
  public var item: TypeReference
  /// The wire names that lead to whether there is another page, where the response says so.
  public var more: [String]?

  /// How one page leads to the next.
  public enum Style: Sendable, Hashable {
    /// The response has the parameter's next value, where these wire names lead; absent or empty
    /// after the last page.
    case cursor(next: [String])
    /// The parameter is the page's number, and this the first.
    case page(first: Int)
    /// The parameter is the number of items to leave out.
    case offset
  }
}
