import SDKModel
import SwiftEmitter

/// The names in Swift that calls and types lose though the API calls them as before, as the part of
/// a configuration that keeps them.
public struct FormerNamesReport {
  private var operations: [(subject: String, name: String)] = []
  private var types: [(subject: String, name: String)] = []

  /// Compares two sides.
  public init(from old: Snapshot, to new: Snapshot) {
    let matching = OperationMatching(old.operations, new.operations)
    for (left, right) in matching.pairs {
      let (before, after) = (old.api.calls[left], new.api.calls[right])
      let route = new.operations[right].operation.route
      guard old.operations[left].operation.route == route, before.client == after.client,
        before.path != after.path, !new.keeps(before.plainPath, of: right)
      else { continue }
      operations.append((route, before.plainPath.joined(separator: ".")))
    }
    for (wireName, index) in old.named.sorted(by: { $0.key < $1.key }) {
      guard let other = new.named[wireName] else { continue }
      let (before, after) = (old.api.types[index], new.api.types[other])
      let name = before.name.filter { $0 != "`" }
      let isKept = new.model.formerNames.types.contains {
        $0.subject == wireName && $0.path.joined(separator: ".") == name
      }
      if before.isPublic, after.isPublic, before.name != after.name, !isKept {
        types.append((wireName, name))
      }
    }
  }

  /// Whether no name is lost.
  public var isEmpty: Bool { operations.isEmpty && types.isEmpty }

  /// The part of a configuration, in YAML; a comment where no name is lost.
  public var text: String {
    if isEmpty { return "# No call or type is called otherwise than before.\n" }
    var lines = ["formerNames:"]
    for (key, entries) in [("operations", operations), ("types", types)] where !entries.isEmpty {
      lines.append("  \(key):")
      lines += entries.map { "    \(Self.quoted($0.subject)): \($0.name)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.filter { !$0.isNewline }.replacing("'", with: "''") + "'"
  }
}

extension SwiftAPI.Call {
  /// The properties that lead to it and its name, without backticks.
  var plainPath: [String] { path.map { $0.filter { $0 != "`" } } }
}

extension Snapshot {
  /// Whether an operation can be called by a former name.
  func keeps(_ path: [String], of operation: Int) -> Bool {
    let route = operations[operation].operation.route
    return model.formerNames.operations.contains { $0.subject == route && $0.path == path }
  }
}
