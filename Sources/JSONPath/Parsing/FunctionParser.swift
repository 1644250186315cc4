import Diagnostics
import YAMLTree

extension JSONPathParser {
  /// A function of RFC 9535, from behind its opening parenthesis.
  mutating func function(_ name: String, at start: Int) throws(JSONPathSyntaxError) -> Term {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw error(
        "the functions are nested too deeply",
        remedy: "Nest \(Self.maximumDepth) at most."
      )
    }
    let term: Term
    switch name {
    case "length":
      term = .value(.length(try valueArgument(of: name)))
    case "count":
      term = .value(.count(try queryArgument(of: name)))
    case "value":
      term = .value(.value(try queryArgument(of: name)))
    case "match", "search":
      let text = try valueArgument(of: name)
      guard take(",") else {
        throw unexpected("\(name)() takes two arguments", remedy: "Write a pattern after ','.")
      }
      let pattern = Pattern(try valueArgument(of: name))
      term = .condition(.fits(text: text, pattern, whole: name == "match"))
    default:
      let known = nearest(to: name, in: ["length", "count", "match", "search", "value"])
      throw error(
        "there is no function \(name)()",
        at: start,
        remedy: known.map { "Did you mean \($0)()?" }
          ?? "The functions are length, count, match, search and value."
      )
    }
    guard take(")") else {
      throw unexpected("')' should close the arguments of \(name)()", remedy: "Write ')'.")
    }
    return term
  }

  private mutating func valueArgument(of name: String) throws(JSONPathSyntaxError) -> Operand {
    skipBlanks()
    let start = offset
    let operand = try operand(try term(), at: start, as: "\(name)() takes")
    skipBlanks()
    return operand
  }

  private mutating func queryArgument(of name: String) throws(JSONPathSyntaxError) -> FilterQuery {
    skipBlanks()
    let start = offset
    guard case .query(let query) = try term() else {
      throw error(
        "\(name)() takes a query",
        at: start,
        remedy: "Write one that begins with '@' or '$'."
      )
    }
    skipBlanks()
    return query
  }
}

extension Pattern {
  fileprivate init(_ operand: Operand) {
    if case .literal(.string(let text)) = operand {
      self = .fixed(IRegexp(text))
    } else {
      self = .computed(operand)
    }
  }
}
