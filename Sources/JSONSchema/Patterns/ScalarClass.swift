/// A set of Unicode scalars, as a regular expression writes it: `[a-z]`, `\d`, `.`, one character.
struct ScalarClass: Sendable {
  /// What belongs to the set, unless it is negated.
  enum Member: Sendable {
    case range(ClosedRange<Unicode.Scalar>)
    case category(UnicodeCategory)
    case other(ScalarClass)
  }

  var members: [Member]
  var isNegated = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isMember = members.contains { member in
      switch member {
      case .range(let range): range.contains(scalar)
      case .category(let category): category.contains(scalar)
      case .other(let set): set.contains(scalar)
      }
    }
    return isMember != isNegated
  }

  var negated: ScalarClass { ScalarClass(members: members, isNegated: !isNegated) }
}

extension ScalarClass {
  /// The set of one scalar.
  init(_ scalar: Unicode.Scalar) {
    self.init(ranges: scalar...scalar)
  }

  private init(ranges: ClosedRange<Unicode.Scalar>...) {
    members = ranges.map(Member.range)
  }

  /// `\d`: the ten ASCII digits.
  static let digit = ScalarClass(ranges: "0"..."9")
  /// `\w`: ASCII letters, digits and the underscore.
  static let word = ScalarClass(ranges: "a"..."z", "A"..."Z", "0"..."9", "_"..."_")
  /// `\s`: white space and line ends of ECMAScript.
  static let space = ScalarClass(
    ranges: "\t"..."\r", " "..." ", "\u{A0}"..."\u{A0}", "\u{1680}"..."\u{1680}",
    "\u{2000}"..."\u{200A}", "\u{2028}"..."\u{2029}", "\u{202F}"..."\u{202F}",
    "\u{205F}"..."\u{205F}", "\u{3000}"..."\u{3000}", "\u{FEFF}"..."\u{FEFF}")
  /// `.`: everything but line ends.
  static let anyButLineEnd = ScalarClass(
    ranges: "\n"..."\n", "\r"..."\r", "\u{2028}"..."\u{2029}"
  ).negated
}
