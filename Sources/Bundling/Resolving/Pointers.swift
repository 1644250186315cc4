import YAMLTree

/// The pointers of a document's nodes as URIs have them behind their `#`.
///
/// Finding a node among its siblings takes a look at all of them; here that is done once for all.
struct Pointers {
  private var known: [YAMLNodeID: String] = [:]

  /// The pointer of a node.
  mutating func pointer(of node: YAMLNode) -> String {
    var path: [YAMLNode] = []
    var current = node
    while known[current.id] == nil, let parent = current.parent {
      path.append(parent)
      current = parent
    }
    for parent in path.reversed() { addChildren(of: parent) }
    return known[node.id] ?? ""
  }

  private mutating func addChildren(of parent: YAMLNode) {
    let start = (known[parent.id] ?? "") + "/"
    if parent.kind == .sequence {
      for (position, element) in parent.elements.enumerated() {
        known[element.id] = start + String(position)
      }
    } else {
      for (key, value) in parent.entries { known[value.id] = start + pointerToken(key.text) }
    }
  }
}
