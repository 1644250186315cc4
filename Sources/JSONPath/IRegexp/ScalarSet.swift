/// Unicode scalars, given by ranges and general categories.
struct ScalarSet: Sendable {
  /// Whether the set holds what is not named.
  var isNegated = false
  private var ranges: [ClosedRange<Unicode.Scalar>] = []
  private var parts: [Category] = []

  private struct Category {
    var members: [Unicode.GeneralCategory]
    var isNegated: Bool
  }

  /// What `.` stands for.
  static let exceptLineBreaks: ScalarSet = {
    var set = ScalarSet()
    set.insert("\n"..."\n")
    set.insert("\r"..."\r")
    set.isNegated = true
    return set
  }()

  /// An empty set.
  init() {}

  /// A set of one.
  init(_ scalar: Unicode.Scalar) {
    ranges = [scalar...scalar]
  }

  /// The scalars of a category such as `Lu` or `L`, or all others; `nil` where there is none.
  init?(category name: String, isNegated: Bool) {
    guard let members = categories[name] else { return nil }
    parts = [Category(members: members, isNegated: isNegated)]
  }

  /// Whether nothing is named.
  var isEmpty: Bool { ranges.isEmpty && parts.isEmpty }

  mutating func insert(_ range: ClosedRange<Unicode.Scalar>) {
    ranges.append(range)
  }

  /// Adds a category.
  mutating func insert(_ category: ScalarSet) {
    parts += category.parts
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isNamed =
      ranges.contains { $0.contains(scalar) }
      || parts.contains {
        $0.members.contains(scalar.properties.generalCategory) != $0.isNegated
      }
    return isNamed != isNegated
  }
}

/// The general categories by their names in RFC 9485; a single letter names a group.
private let categories: [String: [Unicode.GeneralCategory]] = {
  let groups: [String: [(String, Unicode.GeneralCategory)]] = [
    "L": [
      ("l", .lowercaseLetter), ("m", .modifierLetter), ("o", .otherLetter),
      ("t", .titlecaseLetter), ("u", .uppercaseLetter),
    ],
    "M": [("c", .spacingMark), ("e", .enclosingMark), ("n", .nonspacingMark)],
    "N": [("d", .decimalNumber), ("l", .letterNumber), ("o", .otherNumber)],
    "P": [
      ("c", .connectorPunctuation), ("d", .dashPunctuation), ("e", .closePunctuation),
      ("f", .finalPunctuation), ("i", .initialPunctuation), ("o", .otherPunctuation),
      ("s", .openPunctuation),
    ],
    "Z": [("l", .lineSeparator), ("p", .paragraphSeparator), ("s", .spaceSeparator)],
    "S": [
      ("c", .currencySymbol), ("k", .modifierSymbol), ("m", .mathSymbol), ("o", .otherSymbol),
    ],
    "C": [("c", .control), ("f", .format), ("n", .unassigned), ("o", .privateUse)],
  ]
  var categories: [String: [Unicode.GeneralCategory]] = [:]
  for (group, members) in groups {
    categories[group] = members.map(\.1)
    for (letter, category) in members { categories[group + letter] = [category] }
  }
  return categories
}()
