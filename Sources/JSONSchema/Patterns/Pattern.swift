/// A regular expression of ECMA-262, as the keyword `pattern` has it.
///
/// Not Swift's `Regex`: that has no bound on the time of a match, and a description from a stranger
/// may hold both a pattern and a text that take years. Here a match has a budget of steps.
struct Pattern: Sendable {
  /// What came of a match.
  enum Outcome {
    case match
    case noMatch
    /// The budget was spent before the answer was known.
    case undecided
  }

  /// The expression as it is written.
  let text: String
  private let steps: [PatternStep]
  private let registerCount: Int

  /// Reads an expression.
  init(_ text: String) throws(PatternError) {
    var parser = PatternParser(text)
    let (syntax, groupCount) = try parser.pattern()
    let compiler = PatternCompiler(syntax, groupCount: groupCount)
    self.text = text
    steps = compiler.steps
    registerCount = compiler.registerCount
  }

  /// Whether some part of a text matches; takes what the match costs from the budget.
  func match(_ text: String, budget: inout Int) -> Outcome {
    var matcher = PatternMatcher(
      steps, registerCount: registerCount, text: text, budget: budget)
    let isMatch = matcher.matchesPart()
    budget = matcher.budget
    return budget <= 0 ? .undecided : isMatch ? .match : .noMatch
  }
}
