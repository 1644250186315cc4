/// A regular expression, as it is written.
indirect enum PatternSyntax: Sendable {
  /// One scalar of a set.
  case scalar(ScalarClass)
  /// `^`
  case beginning
  /// `$`
  case end
  /// `\b`, or `\B` where negated.
  case wordBoundary(isNegated: Bool)
  /// One after the other; nothing where empty.
  case sequence([PatternSyntax])
  /// `a|b`
  case choice([PatternSyntax])
  /// `a*`, `a+?`, `a{2,3}`; without a maximum where that is `nil`.
  case repetition(PatternSyntax, minimum: Int, maximum: Int?, isLazy: Bool)
  /// `(a)`, counted from 1.
  case group(Int, PatternSyntax)
  /// `\1`
  case backreference(Int)
  /// `(?=a)`, or `(?!a)` where negated.
  case lookahead(PatternSyntax, isNegated: Bool)
}

/// Why a regular expression cannot be used, in words that complete "the pattern …".
struct PatternError: Error {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
