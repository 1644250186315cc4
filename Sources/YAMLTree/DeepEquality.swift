import CYAML

extension YAMLNode {
  /// Whether two nodes are the same JSON value.
  ///
  /// The order of keys does not count, nor how a scalar is written: `1` and `1.0` are the same.
  public func isDeepEqual(to other: YAMLNode) -> Bool {
    var pairs = [(self, other)]
    while let (left, right) = pairs.popLast() {
      guard left.kind == right.kind, left.count == right.count else { return false }
      switch left.kind {
      case .scalar:
        guard left.isSameScalar(as: right) else { return false }
      case .sequence:
        pairs += zip(left.elements, right.elements)
      case .mapping:
        for (key, value) in left.entries {
          guard let match = key.withText({ right.value(forKey: $0) }) ?? nil else { return false }
          pairs.append((value, match))
        }
      }
    }
    return true
  }

  private func isSameScalar(as other: YAMLNode) -> Bool {
    switch (scalar, other.scalar) {
    case (.int(let int), .float(let float)), (.float(let float), .int(let int)):
      Int64(exactly: float) == int
    case (let left, let right):
      left == right
    }
  }
}
