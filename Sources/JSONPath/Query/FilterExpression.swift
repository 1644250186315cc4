import YAMLTree

/// A condition on a node.
indirect enum LogicalExpression: Sendable {
  /// Whether one of the conditions holds.
  case or([LogicalExpression])
  /// Whether all of the conditions hold.
  case and([LogicalExpression])
  /// Whether a condition does not hold.
  case not(LogicalExpression)
  /// Whether two values compare as the operator says.
  case comparison(Operand, ComparisonOperator, Operand)
  /// Whether a query selects anything.
  case exists(FilterQuery)
  /// Whether a text fits a pattern: as a whole for the function `match`, in a part for `search`.
  case fits(text: Operand, Pattern, whole: Bool)
}

/// How two values are compared.
enum ComparisonOperator: String, Sendable, CaseIterable {
  // The longer ones first, as the parser tries them in this order.
  case equal = "=="
  case notEqual = "!="
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case less = "<"
  case greater = ">"
}

/// What has a value, or nothing.
indirect enum Operand: Sendable {
  /// A value written in the query.
  case literal(YAMLScalar)
  /// The value of the only node that a query can select.
  case query(FilterQuery)
  /// The function `length`: the number of a text's Unicode scalars, or of a node's children.
  case length(Operand)
  /// The function `count`: the number of nodes that a query selects.
  case count(FilterQuery)
  /// The function `value`: the value of the node that a query selects, if it is one.
  case value(FilterQuery)
}

/// A query within a condition.
struct FilterQuery: Sendable {
  /// Whether it starts from the node under test (`@`) and not from the root (`$`).
  let isRelative: Bool
  let segments: [Segment]

  /// Whether it can select one node at most, by its form.
  var isSingular: Bool {
    segments.allSatisfy { segment in
      guard case .children(let selectors) = segment, selectors.count == 1 else { return false }
      switch selectors[0] {
      case .name, .index: return true
      case .slice, .wildcard, .filter: return false
      }
    }
  }
}

/// A regular expression in a condition.
enum Pattern: Sendable {
  /// One written in the query; `nil` where it is none, so that nothing fits it.
  case fixed(IRegexp?)
  /// One worked out for each node.
  case computed(Operand)
}
