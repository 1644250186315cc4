import YAMLTree

/// One side of a comparison.
enum ComparedValue {
  /// The value of a query that selects no node.
  case nothing
  case scalar(YAMLScalar)
  /// A sequence or a mapping.
  case collection(YAMLNode)

  init(_ node: YAMLNode) {
    self = node.kind == .scalar ? .scalar(node.scalar) : .collection(node)
  }
}

extension ComparisonOperator {
  /// Whether two values compare so (RFC 9535, section 2.3.5.2.2).
  func holds(between left: ComparedValue, and right: ComparedValue) -> Bool {
    switch self {
    case .equal: areEqual(left, right)
    case .notEqual: !areEqual(left, right)
    case .less: isLess(left, right)
    case .greater: isLess(right, left)
    case .lessOrEqual: isLess(left, right) || areEqual(left, right)
    case .greaterOrEqual: isLess(right, left) || areEqual(left, right)
    }
  }
}

private func areEqual(_ left: ComparedValue, _ right: ComparedValue) -> Bool {
  switch (left, right) {
  case (.nothing, .nothing): return true
  case (.collection(let left), .collection(let right)): return left.isDeepEqual(to: right)
  case (.scalar(let left), .scalar(let right)):
    switch (left, right) {
    // Texts are equal where their scalars are: an accent by itself is not part of its letter.
    case (.string(let left), .string(let right)): return left.utf8.elementsEqual(right.utf8)
    case (.int, .float), (.float, .int): return left.number == right.number
    default: return left == right
    }
  default: return false
  }
}

private func isLess(_ left: ComparedValue, _ right: ComparedValue) -> Bool {
  guard case .scalar(let left) = left, case .scalar(let right) = right else { return false }
  switch (left, right) {
  // UTF-8 keeps the order of the scalars.
  case (.string(let left), .string(let right)):
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  case (.int(let left), .int(let right)):
    return left < right
  default:
    guard let left = left.number, let right = right.number else { return false }
    return left < right
  }
}

extension YAMLScalar {
  fileprivate var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    case .null, .bool, .string: nil
    }
  }
}
