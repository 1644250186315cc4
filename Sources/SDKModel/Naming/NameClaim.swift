/// What wants a name: a schema, a member, a value.
///
/// Names that differ in case or the boundaries of words only are the same. Which of several claims
/// gets the name that all of them want, and what the others are called, follows from the spelling
/// of each alone, so that no other order renames any, and an addition one at most.
struct NameClaim {
  /// The name by the rules, with no regard to others.
  var name: Name
  /// How the document spells it; empty for what it gives no name.
  var spelling: String
  /// What tells it from all others; mostly its spelling.
  var identity: String
  /// Names of different scopes do not meet.
  var scope = ""
  /// The name to take before all others if the first is taken.
  var otherName: Name?

  init(_ name: Name, _ spelling: String, identity: String? = nil, scope: String = "") {
    self.name = name
    self.spelling = spelling
    self.identity = identity ?? spelling
    self.scope = scope
  }

  /// What is named, which says how its names are spelled in Swift.
  enum Kind {
    case type
    case member
    case header
  }

  fileprivate func key(_ words: [String]) -> String {
    words.count == 1 && scope.isEmpty ? words[0] : words.reduce(into: scope) { $0 += $1 }
  }
}

/// The settling of claims of which several want one name.
struct NameClaims {
  private let claims: [NameClaim]
  private let kind: NameClaim.Kind
  private let vocabulary: Vocabulary
  /// The keys of all names that are wanted or given.
  private var taken: Set<String>
  private var result: [Name]

  /// The names of all claims, in their order.
  ///
  /// - Parameter reserved: names, each of one word or joined, that none of them can have.
  static func settle(
    _ claims: [NameClaim],
    as kind: NameClaim.Kind,
    _ vocabulary: Vocabulary,
    reserved: Set<String> = []
  ) -> [Name] {
    var taken = reserved
    taken.reserveCapacity(reserved.count + claims.count)
    var contested: Set<String> = []
    for claim in claims {
      let key = claim.key(claim.name.words)
      if !taken.insert(key).inserted { contested.insert(key) }
    }
    let names = claims.map(\.name)
    if contested.isEmpty { return names }
    var settling = NameClaims(
      claims: claims, kind: kind, vocabulary: vocabulary, taken: taken, result: names)
    var groups: [String: [Int]] = [:]
    for (position, claim) in claims.enumerated() {
      let key = claim.key(claim.name.words)
      if contested.contains(key) { groups[key, default: []].append(position) }
    }
    for (key, group) in groups.sorted(by: { $0.key < $1.key }) {
      settling.settle(group, isReserved: reserved.contains(key))
    }
    return settling.result
  }

  private mutating func settle(_ group: [Int], isReserved: Bool) {
    let ranks = Dictionary(uniqueKeysWithValues: group.map { ($0, rank(claims[$0])) })
    let ordered = group.sorted { left, right in
      let (first, second) = (claims[left], claims[right])
      if ranks[left] != ranks[right] { return (ranks[left] ?? 0) < (ranks[right] ?? 0) }
      if first.spelling.utf8.elementsEqual(second.spelling.utf8) {
        return first.identity.utf8.lexicographicallyPrecedes(second.identity.utf8)
      }
      return first.spelling.utf8.lexicographicallyPrecedes(second.spelling.utf8)
    }
    // A word that is as true of the first tells nothing.
    let known = ordered.first.flatMap { claims[$0].spelling.shapes.first }
    for (place, position) in ordered.enumerated() {
      if place == 0, !isReserved { continue }
      // Those that are spelled the same differ in nothing but their order.
      let isTold = place > 0 && claims[ordered[place - 1]].identity != claims[position].identity
      result[position] = otherName(of: claims[position], isTold: isTold, besides: known)
    }
  }

  /// A name for a claim that lost: its own with a word for how it is spelled, or a few digits that
  /// follow from it.
  private mutating func otherName(
    of claim: NameClaim,
    isTold: Bool,
    besides known: [String]?
  ) -> Name {
    if let other = claim.otherName, taken.insert(claim.key(other.words)).inserted { return other }
    let words = claim.name.words
    var suffixes: [[String]] = []
    if isTold, !claim.spelling.isEmpty {
      if kind == .member, let signs = signWords(of: claim) { return signs }
      suffixes += claim.spelling.shapes.filter { $0 != known }
      let digits = claim.identity.stableDigits
      suffixes += [[String(digits.suffix(4))], [digits]]
    }
    for suffix in suffixes where taken.insert(claim.key(words + suffix)).inserted {
      return Name(words: words + suffix)
    }
    var number = 2
    while !taken.insert(claim.key(words + ["\(number)"])).inserted { number += 1 }
    return Name(words: words + ["\(number)"])
  }

  /// The name with words for the signs that it begins with, such as `-1`.
  private mutating func signWords(of claim: NameClaim) -> Name? {
    let text = SignWords.wording(claim.spelling)
    guard text != claim.spelling else { return nil }
    let name = vocabulary.name(text)
    return taken.insert(claim.key(name.words)).inserted ? name : nil
  }

  /// How good a claim is, best first: spelled as the name is in Swift, spelled as such names mostly
  /// are, spelled otherwise, not spelled at all.
  private func rank(_ claim: NameClaim) -> Int {
    let words = claim.name.words
    if claim.spelling.isEmpty { return 3 }
    let capitalized = words.map(\.capitalizedFirst)
    let spelled = words.map { vocabulary.spelling(of: $0) ?? $0.capitalizedFirst }
    let (exact, usual): (String, [String]) =
      switch kind {
      case .type: (spelled.joined(), [capitalized.joined(), words.joined(separator: "_")])
      case .header:
        (spelled.joined(separator: "-"), [capitalized.joined(separator: "-")])
      case .member:
        (
          words[0] + spelled.dropFirst().joined(),
          [words[0] + capitalized.dropFirst().joined(), words.joined(separator: "_")]
        )
      }
    return claim.spelling == exact ? 0 : usual.contains(claim.spelling) ? 1 : 2
  }
}

extension String {
  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }

  /// The words for how a name is spelled, each of them true; none where it is spelled like no other.
  fileprivate var shapes: [[String]] {
    let (hasLower, hasUpper) = (contains(where: \.isLowercase), contains(where: \.isUppercase))
    let separators = Set(filter { !$0.isLetter && !$0.isNumber })
    guard hasLower || hasUpper, separators.count < 2, utf8.allSatisfy({ $0 < 0x80 }) else {
      return []
    }
    guard let separator = separators.first else {
      if !hasLower { return [["uppercase"]] }
      if !hasUpper { return [["lowercase"]] }
      if first?.isLowercase == true { return [["camel", "case"]] }
      return dropFirst().contains(where: \.isUppercase) ? [["pascal", "case"]] : [["capitalized"]]
    }
    if first == separator || last == separator {
      let inner = drop { $0 == separator }
      let words = ["_": "underscored", "$": "dollar", "@": "at"][separator]
      return inner.dropLast().contains(separator) ? [] : words.map { [[$0]] } ?? []
    }
    switch separator {
    case "_" where hasLower: return hasUpper ? [] : [["snake", "case"]]
    case "-" where hasLower: return hasUpper ? [["train", "case"]] : [["kebab", "case"]]
    case "_": return [["uppercase"], ["underscored"]]
    case "-": return [["uppercase"], ["hyphenated"]]
    case " ": return [["spaced"]]
    case ".": return [["dotted"]]
    default: return []
    }
  }

  /// Sixteen hexadecimal digits that follow from the text alone.
  fileprivate var stableDigits: String {
    let digits = String(stableHash(self), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
