import YAMLTree

extension Paging {
  /// Reads the `x-pagination` extension of an operation.
  init?(_ node: YAMLNode?) {
    guard let node, let cursor = node["cursor"]?.text, let next = node["next"]?.text,
      let items = node["items"]?.text
    else { return nil }
    self.init(
      cursorParameter: cursor,
      nextCursor: next.split(separator: ".").map(String.init),
      items: items
    )
  }
}
