import YAMLTree

/// Finds elements of a sequence that are the same JSON value.
struct UniqueElements {
  /// The number of nodes that were looked at.
  private(set) var nodeCount = 0

  /// The positions of the first two elements that are the same.
  mutating func equalElements(of sequence: YAMLNode) -> (Int, Int)? {
    var known: [Int: [(position: Int, node: YAMLNode)]] = [:]
    for (position, element) in sequence.elements.enumerated() {
      let hash = hash(element)
      if let twin = known[hash]?.first(where: { $0.node.isDeepEqual(to: element) }) {
        return (twin.position, position)
      }
      known[hash, default: []].append((position, element))
    }
    return nil
  }

  /// A number that nodes of the same JSON value share.
  private mutating func hash(_ node: YAMLNode) -> Int {
    nodeCount += 1
    switch node.kind {
    case .scalar:
      return node.double?.hashValue ?? node.scalar.hashValue
    case .sequence:
      return node.elements.map { hash($0) }.hashValue
    case .mapping:
      // The order of keys does not count.
      return node.entries.reduce(node.count.hashValue) { result, entry in
        result ^ [entry.key.text.hashValue, hash(entry.value)].hashValue
      }
    }
  }
}
