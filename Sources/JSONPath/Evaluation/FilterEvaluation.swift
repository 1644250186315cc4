import YAMLTree

extension Evaluator {
  /// Whether a condition holds for the node that `@` stands for.
  mutating func holds(
    _ condition: LogicalExpression,
    for node: YAMLNode
  ) throws(JSONPathLimitError) -> Bool {
    try visit()
    switch condition {
    case .or(let alternatives):
      for alternative in alternatives where try holds(alternative, for: node) { return true }
      return false
    case .and(let parts):
      for part in parts where try !holds(part, for: node) { return false }
      return true
    case .not(let inner):
      return try !holds(inner, for: node)
    case .exists(let query):
      return try !nodes(query, for: node).isEmpty
    case .comparison(let left, let comparison, let right):
      return comparison.holds(between: try value(left, for: node), and: try value(right, for: node))
    case .fits(let text, let pattern, let whole):
      guard case .scalar(.string(let text)) = try value(text, for: node),
        let regexp = try regexp(pattern, for: node)
      else { return false }
      return whole ? regexp.matchesWhole(text) : regexp.matchesPart(of: text)
    }
  }

  private mutating func regexp(
    _ pattern: Pattern,
    for node: YAMLNode
  ) throws(JSONPathLimitError) -> IRegexp? {
    switch pattern {
    case .fixed(let regexp): return regexp
    case .computed(let operand):
      guard case .scalar(.string(let text)) = try value(operand, for: node) else { return nil }
      return IRegexp(text)
    }
  }

  private mutating func nodes(
    _ query: FilterQuery,
    for node: YAMLNode
  ) throws(JSONPathLimitError) -> [YAMLNode] {
    try nodes(query.segments[...], from: query.isRelative ? node : root)
  }

  private mutating func value(
    _ operand: Operand,
    for node: YAMLNode
  ) throws(JSONPathLimitError) -> ComparedValue {
    switch operand {
    case .literal(let literal):
      return .scalar(literal)
    case .query(let query), .value(let query):
      let nodes = try nodes(query, for: node)
      return nodes.count == 1 ? ComparedValue(nodes[0]) : .nothing
    case .count(let query):
      return .scalar(.int(Int64(try nodes(query, for: node).count)))
    case .length(let operand):
      switch try value(operand, for: node) {
      case .scalar(.string(let text)): return .scalar(.int(Int64(text.unicodeScalars.count)))
      case .collection(let node): return .scalar(.int(Int64(node.count)))
      case .scalar, .nothing: return .nothing
      }
    }
  }
}
