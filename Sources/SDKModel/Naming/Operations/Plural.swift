/// English plurals, as far as names need them.
enum Plural {
  /// Whether a word names several things.
  static func isPlural(_ word: String) -> Bool {
    irregular.contains(word) || singular(word) != word
  }

  /// The word for one of what `word` names; the word itself where it is no plural.
  static func singular(_ word: String) -> String {
    guard word.utf8.count > 2, word.utf8.last == UInt8(ascii: "s"),
      !"sui".utf8.contains(word.utf8[word.utf8.index(word.endIndex, offsetBy: -2)]),
      !invariable.contains(word)
    else { return word }
    let stem = [word].singular[0]
    return stem.isEmpty ? word : stem
  }

  /// Words with the last one in the singular.
  static func singular(_ words: [String]) -> [String] {
    guard let last = words.last else { return words }
    return words.dropLast() + [singular(last)]
  }

  /// Whether two words are the same but for their number.
  static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || singular(left) == singular(right)
  }

  /// Whether two names are the same but for their number and where their words end.
  static func isSame(_ left: [String], _ right: [String]) -> Bool {
    left == right || Spelling(left).isSame(as: Spelling(right))
  }

  /// A name without the ends of its words, as it is and in the singular: what remains to compare
  /// where one name is compared with many.
  struct Spelling {
    private let plain: String
    private let singular: String

    init(_ words: some BidirectionalCollection<String>) {
      plain = words.joined()
      let last = words.last ?? ""
      let one = Plural.singular(last)
      singular = one == last ? plain : words.dropLast().joined() + one
    }

    /// Whether two names are the same but for their number and where their words end.
    func isSame(as other: Spelling) -> Bool {
      plain == other.plain || singular == other.singular
    }
  }

  private static let irregular: Set<String> = ["children", "data", "media", "people"]

  private static let invariable: Set<String> = [
    "access", "alias", "analytics", "aws", "canvas", "css", "diagnostics", "dns", "gas", "gps",
    "has", "https", "ios", "jwks", "kubernetes", "news", "rss", "saas", "series", "sms",
    "statistics",
    "tls",
  ]
}
