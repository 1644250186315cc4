import Diagnostics
import GatewayCore
import SDKModel
import Testing
import YAMLTree

/// Asks a mock that keeps what it is told.
struct MockClient {
  let building: Building
  let mock: MockAPI

  init(_ building: Building) {
    self.building = building
    mock = MockAPI(building.model)
  }

  /// Builds from paths in YAML.
  init(paths: String, _ rest: String = "") throws {
    self.init(try Building(paths: paths, rest))
  }

  /// The answer to a request.
  ///
  /// - Parameter path: the path, with its query.
  func send(
    _ method: String, _ path: String, _ body: String = "", headers: [String: String] = [:]
  ) async throws -> Reply {
    let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
    let answer = await mock.answer(
      to: .init(
        path: parts[0], query: parts.count > 1 ? parts[1] : "", headers: headers,
        body: Array(body.utf8)),
      for: try building.entry(method, parts[0]))
    return Reply(status: answer.status, text: answer.body ?? "")
  }
}

/// An answer, to be looked at.
struct Reply {
  var status: Int
  var text: String

  /// What a path of members and positions leads to, as JSON; `nil` where it leads nowhere.
  subscript(path: String...) -> String? {
    var findings: [Diagnostic] = []
    guard
      let tree = YAMLTree.parse(Array(text.utf8), file: "answer.json", diagnostics: &findings),
      var json = JSONTree(tree.root, limits: .input)
    else { return nil }
    for step in path {
      switch json {
      case .object(let members):
        guard let member = members.first(where: { $0.name == step }) else { return nil }
        json = member.value
      case .array(let elements):
        guard let index = Int(step), elements.indices.contains(index) else { return nil }
        json = elements[index]
      default: return nil
      }
    }
    if case .string(let text) = json { return text }
    return json.text
  }

  /// How many elements a list has; `nil` where it is none.
  func count(_ member: String? = nil) -> Int? {
    var count = 0
    while member.map({ self[$0, String(count)] != nil }) ?? (self[String(count)] != nil) {
      count += 1
    }
    return count
  }
}
