import YAMLTree

extension JSONPathParser {
  /// What a condition is made of, before it is known whether it is compared or tested.
  enum Term {
    case literal(YAMLScalar)
    case query(FilterQuery)
    /// A function that gives a value.
    case value(Operand)
    /// A function that is a condition.
    case condition(LogicalExpression)
  }

  /// A condition; blanks behind it are skipped.
  mutating func logicalExpression() throws(JSONPathSyntaxError) -> LogicalExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw error(
        "the conditions are nested too deeply",
        remedy: "Nest \(Self.maximumDepth) of them at most."
      )
    }
    var alternatives: [LogicalExpression] = []
    repeat {
      var parts: [LogicalExpression] = []
      repeat {
        skipBlanks()
        parts.append(try basicExpression())
        skipBlanks()
      } while take("&&")
      alternatives.append(parts.count == 1 ? parts[0] : .and(parts))
    } while take("||")
    if next == "&" || next == "|" {
      throw error("an operator lacks its second half", remedy: "Write '&&' or '||'.")
    }
    return alternatives.count == 1 ? alternatives[0] : .or(alternatives)
  }

  private mutating func basicExpression() throws(JSONPathSyntaxError) -> LogicalExpression {
    let isNegated = take("!")
    if isNegated { skipBlanks() }
    if take("(") {
      let inner = try logicalExpression()
      guard take(")") else {
        throw unexpected("')' should close the condition", remedy: "Write ')'.")
      }
      return isNegated ? .not(inner) : inner
    }
    let start = offset
    let term = try term()
    let end = offset
    skipBlanks()
    guard let comparison = try comparisonOperator() else {
      let test = try condition(term, at: start, end: end)
      return isNegated ? .not(test) : test
    }
    guard !isNegated else {
      throw error(
        "'!' cannot stand before a comparison",
        at: start,
        remedy: "Put the comparison in parentheses."
      )
    }
    let left = try operand(term, at: start, as: "a comparison takes")
    skipBlanks()
    let rightStart = offset
    let right = try operand(try self.term(), at: rightStart, as: "a comparison takes")
    return .comparison(left, comparison, right)
  }

  private mutating func comparisonOperator() throws(JSONPathSyntaxError) -> ComparisonOperator? {
    for candidate in ComparisonOperator.allCases where take(candidate.rawValue) {
      return candidate
    }
    if next == "=" { throw error("'=' is not an operator", remedy: "Write '=='.") }
    return nil
  }

  /// A term that stands alone as a condition.
  private func condition(
    _ term: Term,
    at start: Int,
    end: Int
  ) throws(JSONPathSyntaxError) -> LogicalExpression {
    switch term {
    case .query(let query): return .exists(query)
    case .condition(let condition): return condition
    case .literal, .value:
      let text = String(String.UnicodeScalarView(scalars[start..<end]))
      throw error(
        "\(text) is a value, not a condition",
        at: start,
        remedy: "Compare it with another value, as in \(text) == 1."
      )
    }
  }

  /// A term in a place that takes one value; `taker` is what takes it, for the message.
  func operand(
    _ term: Term,
    at start: Int,
    as taker: String
  ) throws(JSONPathSyntaxError) -> Operand {
    switch term {
    case .literal(let literal): return .literal(literal)
    case .value(let operand): return operand
    case .query(let query) where query.isSingular: return .query(query)
    case .query:
      throw error(
        "\(taker) a single value, and this query may select several",
        at: start,
        remedy: "Use names and indices only, or value(…) or count(…) around the query."
      )
    case .condition:
      throw error(
        "\(taker) a value, and this is a condition",
        at: start,
        remedy: "Let the function stand alone, with '!' before it for its opposite."
      )
    }
  }

  /// A literal, a query or a function.
  mutating func term() throws(JSONPathSyntaxError) -> Term {
    switch next {
    case "@", "$": return .query(try filterQuery())
    case "'", "\"": return .literal(.string(try string()))
    case "-": return .literal(try number())
    case .some(let scalar) where scalar.isDigit: return .literal(try number())
    case .some(let scalar) where scalar.beginsName: return try literalOrFunction()
    default:
      throw unexpected(
        "a value, a query or a function should stand here",
        remedy: "Write a text in quotes, a number, true, false, null, or a query from '@' or '$'."
      )
    }
  }

  private mutating func filterQuery() throws(JSONPathSyntaxError) -> FilterQuery {
    depth += 1
    defer { depth -= 1 }
    let isRelative = next == "@"
    offset += 1
    return FilterQuery(isRelative: isRelative, segments: try segments().0)
  }

  private mutating func literalOrFunction() throws(JSONPathSyntaxError) -> Term {
    let start = offset
    while let scalar = next, scalar.continuesName { offset += 1 }
    let name = text(from: start)
    if take("(") { return try function(name, at: start) }
    switch name {
    case "true": return .literal(.bool(true))
    case "false": return .literal(.bool(false))
    case "null": return .literal(.null)
    default:
      throw error(
        "'\(name)' is neither true, false nor null",
        at: start,
        remedy: "Write a text in quotes, and a member of the node as @.\(name)."
      )
    }
  }
}
