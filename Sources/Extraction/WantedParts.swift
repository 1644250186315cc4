import Diagnostics
import YAMLTree

extension DocumentParts {
  /// The nodes that a selection names.
  /// - Returns: `nil` after an error was added for each wish that names none.
  func wanted(by selection: Selection, diagnostics: inout [Diagnostic]) -> [YAMLNode]? {
    let before = diagnostics.count
    var nodes: [YAMLNode] = []

    let byName = operationsByName
    for wish in selection.operations {
      let found = byName[normalized(wish)] ?? []
      nodes += found.flatMap { [$0.node, $0.entry] }
      if found.isEmpty {
        let names = operations.map(\.name) + operations.compactMap(\.id)
        diagnostics.append(.unmatched("operation", wish, among: names))
      }
    }

    let byTag = operationsByTag
    for wish in selection.tags {
      let found = byTag[wish] ?? []
      nodes += found.flatMap { [$0.node, $0.entry] }
      if found.isEmpty {
        diagnostics.append(.unmatched("tag", wish, among: byTag.keys.sorted()))
      }
    }

    for wish in selection.paths {
      let pattern = NamePattern(wish)
      let found = Set(entries.filter { pattern.matches($0.name) }.map(\.node.id))
      nodes += entries.lazy.map(\.node).filter { found.contains($0.id) }
      nodes += operations.lazy.filter { found.contains($0.entry.id) }.map(\.node)
      if found.isEmpty { diagnostics.append(.unmatched("path", wish, among: entries.map(\.name))) }
    }

    for wish in selection.schemas {
      if let schema = schemas[wish] {
        nodes.append(schema)
      } else {
        diagnostics.append(.unmatched("schema", wish, among: schemas.keys.sorted()))
      }
    }
    return diagnostics.count == before ? nodes : nil
  }

  private var operationsByName: [String: [Operation]] {
    var result: [String: [Operation]] = [:]
    for operation in operations {
      result[operation.name, default: []].append(operation)
      if let id = operation.id { result[id, default: []].append(operation) }
    }
    return result
  }

  private var operationsByTag: [String: [Operation]] {
    var result: [String: [Operation]] = [:]
    for operation in operations {
      for tag in operation.tags { result[tag, default: []].append(operation) }
    }
    return result
  }

  /// A wish for an operation with its method, if it begins with one, in capital letters.
  private func normalized(_ wish: String) -> String {
    guard let space = wish.firstIndex(of: " ") else { return wish }
    let method = wish[..<space]
    guard ObjectKind.methods.contains(method.lowercased()) else { return wish }
    return method.uppercased() + wish[space...]
  }
}

extension DocumentParts.Operation {
  /// The method and the path, as in `GET /pets`.
  var name: String { "\(method) \(path)" }
}

extension Diagnostic {
  /// Says that a wish names nothing, and what may be meant instead.
  fileprivate static func unmatched(
    _ noun: String, _ wish: String, among names: [String]
  ) -> Diagnostic {
    let remedy: String
    if let near = nearest(to: wish, in: names) {
      remedy = "Did you mean '\(near)'?"
    } else if names.isEmpty {
      remedy = "The description has none."
    } else {
      let more = names.count > 8 ? " and \(names.count - 8) more" : ""
      remedy = "There are \(names.prefix(8).joined(separator: ", "))\(more)."
    }
    return .error("extraction-no-match", "no \(noun) matches '\(wish)'", remedy: remedy)
  }
}
