/// Finds the words that an API's texts spell in a way of their own and its names are made of.
struct SpellingSearch {
  /// How often each spelling stands in texts, by the word in lower case.
  private var special: [String: [String: Int]] = [:]
  /// How often each word stands in texts in lower case, be it with a capital at the front.
  private var plain: [String: Int] = [:]
  /// The words of names.
  private var named: Set<String> = []
  private let vocabulary = Vocabulary()

  /// A word, and how often it stands in texts.
  struct Finding {
    var word: String
    var count: Int
  }

  /// Reads a text for people.
  mutating func read(text: String?) {
    guard let text else { return }
    let words = text.unicodeScalars.split { !Self.isWordPart($0) }
    for word in words.map({ String(Substring($0)) }) {
      let lower = word.lowercased()
      if Self.isSpecial(word) {
        special[lower, default: [:]][word, default: 0] += 1
      } else {
        plain[lower, default: 0] += 1
      }
    }
  }

  /// Reads a name, whose words may be spelled so.
  mutating func read(name: String) {
    for word in vocabulary.name(name).words {
      named.insert(word)
      // `hub_spot` is spelled in two words, and stands in texts as one.
      if word.hasSuffix("s") { named.insert(String(word.dropLast())) }
    }
  }

  /// The words, in order: those that the vocabulary does not have, and that texts spell so more
  /// often than not.
  var findings: [Finding] {
    special.compactMap { lower, spellings in
      guard named.contains(lower), vocabulary.spelling(of: lower) == nil, !isComposed(lower),
        let best = spellings.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
      else { return nil }
      let count = spellings.values.reduce(0, +)
      return count > plain[lower, default: 0] ? Finding(word: best.key, count: count) : nil
    }.sorted { $0.word < $1.word }
  }

  /// Whether a word is a name out of code, such as `UserInfo`: words of their own, put together.
  private func isComposed(_ lower: String) -> Bool {
    let spellings = special[lower, default: [:]].keys
    return spellings.contains { spelling in
      let words = vocabulary.name(spelling).words
      return words.count > 1
        && words.allSatisfy {
          $0.utf8.count > 1 && (plain[$0] != nil || vocabulary.spelling(of: $0) != nil)
        }
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "/": true
    default: scalar.value > 0x7F && scalar.properties.isAlphabetic
    }
  }

  /// Whether a word has a capital behind its front, and nothing but letters and digits. What begins
  /// with a small letter is a name out of code.
  private static func isSpecial(_ word: String) -> Bool {
    guard (2...16).contains(word.utf8.count), let first = word.utf8.first,
      (0x41...0x5A).contains(first), !methods.contains(word)
    else { return false }
    let rest = word.utf8.dropFirst()
    // A long word in capitals is one that is stressed.
    if word.utf8.count > 6, word == word.uppercased() { return false }
    return rest.contains { (0x41...0x5A).contains($0) }
      && rest.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
      }
  }

  private static let methods: Set = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"]
}
