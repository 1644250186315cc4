extension SchemaValidator {
  /// Checks `minLength`, `maxLength`, `pattern` and the formats of strings.
  mutating func meetsStringRule(
    _ keyword: CompiledSchema.Keyword, _ value: Instance, _ text: String
  ) -> Bool {
    switch keyword.rule {
    case .length(let bound):
      let count = text.unicodeScalars.count
      if bound.allows(count) { return true }
      return fail(keyword, value) { subject in
        "\(subject) has \(count.counted("character")), \(bound.difference(from: count))"
      }
    case .pattern(let pattern):
      guard let pattern else {
        guesses += 1
        return true
      }
      switch pattern.match(text, budget: &budget) {
      case .match: return true
      case .undecided:
        guesses += 1
        return true
      case .noMatch:
        return fail(keyword, value) { subject in
          "\(subject) is \(value.shown), which does not match the pattern \(pattern.text)"
        }
      }
    case .stringFormat(let format):
      if format.matches(text) { return true }
      return fail(keyword, value) { subject in
        "\(subject) is \(value.shown), which is not \(format.title)"
      }
    default: return true
    }
  }
}

extension CountBound {
  /// How a count that is not allowed differs.
  func difference(from count: Int) -> String {
    isMinimum ? "fewer than the minimum of \(limit)" : "more than the maximum of \(limit)"
  }
}

extension Int {
  /// `1 character`, `2 characters`.
  func counted(_ noun: String) -> String {
    let plural = noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
    return self == 1 ? "1 \(noun)" : "\(self) \(plural)"
  }
}
