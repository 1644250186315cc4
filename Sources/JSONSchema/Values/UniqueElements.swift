import YAMLTree

extension YAMLNode {
  /// The positions of the first two elements of a sequence that are the same JSON value.
  var equalElements: (Int, Int)? {
    var known: [Int: [(position: Int, node: YAMLNode)]] = [:]
    for (position, element) in elements.enumerated() {
      let hash = element.valueHash
      if let twin = known[hash]?.first(where: { $0.node.isDeepEqual(to: element) }) {
        return (twin.position, position)
      }
      known[hash, default: []].append((position, element))
    }
    return nil
  }

  /// A number that nodes of the same JSON value share.
  private var valueHash: Int {
    switch kind {
    case .scalar:
      if let double { return double.hashValue }
      return scalar.hashValue
    case .sequence:
      return elements.map(\.valueHash).hashValue
    case .mapping:
      // The order of keys does not count.
      return entries.reduce(count.hashValue) { hash, entry in
        hash ^ [entry.key.text.hashValue, entry.value.valueHash].hashValue
      }
    }
  }
}
