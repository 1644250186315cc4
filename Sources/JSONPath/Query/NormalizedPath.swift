import YAMLTree

/// The normalized path (RFC 9535, section 2.7) of a node, seen from `root` or, where that is not
/// above it, from the root of its tree.
func normalizedPath(of node: YAMLNode, in root: YAMLNode) -> String {
  var steps: [String] = []
  var child = node
  while child.id != root.id, let parent = child.parent {
    steps.append(step(from: parent, to: child))
    child = parent
  }
  return "$" + steps.reversed().joined()
}

private func step(from parent: YAMLNode, to child: YAMLNode) -> String {
  if parent.kind == .sequence {
    return "[\(parent.elements.prefix { $0.id != child.id }.count)]"
  }
  let entry = parent.entries.first { $0.value.id == child.id }
  return "['\((entry?.key.text ?? "").unicodeScalars.map(escaped).joined())']"
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\u{8}": return "\\b"
  case "\t": return "\\t"
  case "\n": return "\\n"
  case "\u{C}": return "\\f"
  case "\r": return "\\r"
  case "'": return "\\'"
  case "\\": return "\\\\"
  case ..<" ":
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  default: return String(scalar)
  }
}
