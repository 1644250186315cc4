import YAMLTree

/// What a description says to programs: everything in it but prose and examples, in order.
struct Facts {
  /// One line for each scalar: its JSON path and its value.
  private(set) var lines: [String] = []

  init(_ tree: YAMLTree) {
    add(tree.root, path: "", keysAreNames: false)
  }

  /// Keys with prose or examples below them.
  private static let prose: Set<String> = [
    "contact", "description", "example", "examples", "summary", "x-code-samples",
  ]
  /// Keys of mappings whose own keys are names, so that none of them is prose.
  private static let maps: Set<String> = [
    "content", "paths", "properties", "responses", "schemas", "securitySchemes",
  ]

  private mutating func add(_ node: YAMLNode, path: String, keysAreNames: Bool) {
    switch node.kind {
    case .scalar:
      lines.append("\(path) = \(node.scalar)")
    case .sequence:
      if node.count == 0 { lines.append("\(path) = []") }
      for (index, element) in node.elements.enumerated() {
        add(element, path: "\(path)[\(index)]", keysAreNames: false)
      }
    case .mapping:
      let entries = node.entries.filter { keysAreNames || !Self.prose.contains($0.key.text) }
      if entries.isEmpty { lines.append("\(path) = {}") }
      for (key, value) in entries {
        let isMap = !keysAreNames && Self.maps.contains(key.text)
        add(value, path: "\(path).\(key.text)", keysAreNames: isMap)
      }
    }
  }
}
