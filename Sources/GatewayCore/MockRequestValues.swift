import SDKModel
import YAMLTree

/// What a request names and gives.
struct MockRequestValues: Sendable {
  /// The values of the path's placeholders.
  let path: [String: String]
  /// Those of the query.
  let query: [String: String]
  /// The members of the body, be it JSON or a form.
  let body: [String: JSONTree]

  /// - Parameter names: other names for the placeholders, by those that the path has.
  init(
    _ request: MockAPI.Request, _ body: MockBody, _ entry: ProxiedOperations.Entry,
    names: [String: String]
  ) {
    let values = entry.values(in: request.path)
    path = Dictionary(values.map { (names[$0.key, default: $0.key], $0.value) }) { first, _ in first
    }
    query = Dictionary(MockRequestCheck.pairs(request.query).map { ($0.name, $0.value) }) { $1 }
    self.body = body.members
  }

  /// Everything that is a text or number, by its name.
  var texts: [String: String] {
    body.compactMapValues(\.idText).merging(query) { $1 }.merging(path) { $1 }
  }
}

extension ProxiedOperations.Entry {
  /// What stands in a path in the place of each placeholder, decoded.
  func values(in path: String) -> [String: String] {
    let found = ProxiedOperations.segments(of: path).flatMap(pattern.values) ?? []
    return Dictionary(found.map { ($0.name, $0.text.percentDecoded) }) { first, _ in first }
  }
}
