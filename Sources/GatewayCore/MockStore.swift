/// Keeps what is created in a mock, in memory alone. Of each collection the newest 1,000 items are kept,
/// and no more than about 16 MiB.
public actor MockStore {
  private var collections: [String: MockItems] = [:]

  /// A store with nothing in it.
  public init() {}

  /// Forgets everything.
  public func removeAll() {
    collections = [:]
  }

  /// Reads or changes the items of a collection, all at once.
  func change<Result: Sendable>(
    _ collection: String, _ body: @Sendable (inout MockItems) -> Result
  ) -> Result {
    body(&collections[collection, default: MockItems()])
  }
}
