import YAMLTree

/// Finds what the references of a document lead to.
struct LocalReferences {
  private let root: YAMLNode
  /// Nodes by the `$anchor`, `$dynamicAnchor` or `$id` that they have; looked up only if a
  /// reference is no JSON Pointer.
  private lazy var named = namedNodes()

  init(in root: YAMLNode) {
    self.root = root
  }

  /// The node that a reference leads to; `nil` if that is none of this document, or all of it.
  mutating func target(of reference: String) -> YAMLNode? {
    if reference.hasPrefix("#/") {
      return root.at(fragment: reference.dropFirst())
    }
    return reference == "#" ? nil : named[reference]
  }

  private func namedNodes() -> [String: YAMLNode] {
    var result: [String: YAMLNode] = [:]
    var pending = [root]
    while let node = pending.popLast() {
      for (key, prefix) in [("$anchor", "#"), ("$dynamicAnchor", "#"), ("$id", "")] {
        if let name = node[key]?.string { result[prefix + name] = node }
      }
      pending += node.children.lazy.filter { $0.kind != .scalar }
    }
    return result
  }
}
