import YAMLTree

/// The elements of a sequence that are the same JSON value as an earlier one, each with that one.
func repeatedElements(of sequence: YAMLNode) -> [(element: YAMLNode, first: YAMLNode)] {
  var known: [Int: [YAMLNode]] = [:]
  var repeated: [(YAMLNode, YAMLNode)] = []
  for element in sequence.elements {
    let digest = digest(of: element)
    if let first = known[digest]?.first(where: { $0.isDeepEqual(to: element) }) {
      repeated.append((element, first))
    } else {
      known[digest, default: []].append(element)
    }
  }
  return repeated
}

/// A hash that is the same for equal JSON values. The depth of a tree is limited, and so this.
private func digest(of node: YAMLNode) -> Int {
  var hasher = Hasher()
  switch node.kind {
  case .scalar:
    // Whole numbers are equal however they are written.
    if let number = node.double { hasher.combine(number) } else { hasher.combine(node.scalar) }
  case .sequence:
    for element in node.elements { hasher.combine(digest(of: element)) }
  case .mapping:
    // A sum does not depend on the order of keys.
    var sum = node.count
    for (key, value) in node.entries {
      var entry = Hasher()
      entry.combine(key.text)
      entry.combine(digest(of: value))
      sum &+= entry.finalize()
    }
    hasher.combine(sum)
  }
  return hasher.finalize()
}
