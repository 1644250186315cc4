import YAMLTree

/// Nodes that are left out of a document, and texts that are left empty.
struct Cut {
  /// Elements of sequences, and entries by their values.
  var removed: Set<YAMLNodeID> = []
  /// Scalars that become empty strings.
  var emptied: Set<YAMLNodeID> = []

  /// The document without what is cut. It has no aliases.
  func applied(to root: YAMLNode) throws(YAMLEditError) -> YAMLTree {
    try YAMLTree(draft(of: root, changed: ancestors(in: root)))
  }

  /// The nodes with something below them that is cut.
  private func ancestors(in root: YAMLNode) -> Set<YAMLNodeID> {
    var result: Set<YAMLNodeID> = []
    var pending: [YAMLNode] = [root]
    while let node = pending.popLast() {
      for child in node.children {
        if removed.contains(child.id) || emptied.contains(child.id) {
          var ancestor: YAMLNode? = node
          while let present = ancestor, result.insert(present.id).inserted {
            ancestor = present.parent
          }
        }
        if child.kind != .scalar, !removed.contains(child.id) { pending.append(child) }
      }
    }
    return result
  }

  /// Only what changes is made anew, so the recursion ends where nothing below is cut.
  private func draft(of node: YAMLNode, changed: Set<YAMLNodeID>) -> YAMLDraft {
    if emptied.contains(node.id) { return .string("", at: node) }
    guard changed.contains(node.id) else { return .copy(node) }
    if node.kind == .sequence {
      let elements = node.elements.filter { !removed.contains($0.id) }
      return .sequence(elements.map { draft(of: $0, changed: changed) }, at: node)
    }
    var mapping = YAMLMappingDraft()
    for (key, value) in node.entries where !removed.contains(value.id) {
      mapping.add(key, draft(of: value, changed: changed))
    }
    return mapping.draft(at: node)
  }
}

extension YAMLNode {
  /// The elements of a sequence or the values of a mapping.
  var children: [YAMLNode] {
    kind == .sequence ? Array(elements) : entries.map(\.value)
  }
}
