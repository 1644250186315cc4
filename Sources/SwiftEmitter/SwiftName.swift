import SDKModel

/// Writes names in the casing of Swift.
struct SwiftName: Sendable {
  let vocabulary: Vocabulary

  /// The name of a type: every word with a capital.
  func type(_ name: Name) -> String {
    // What a long name ends with tells types apart, as they are called after where they stand.
    let words = name.words.reversed().prefix(withinLimit: SwiftName.limit).reversed()
    return identifier(words.reduce(into: "") { $0 += capitalized($1) })
  }

  /// The name of a property, function or parameter, without backticks: every word but the first
  /// with a capital.
  func bareMember(_ name: Name) -> String {
    let words = name.words.prefix(withinLimit: SwiftName.limit)
    guard let first = words.first else { return "value" }
    let member = identifier(words.dropFirst().reduce(into: first) { $0 += capitalized($1) })
    return SwiftName.unusable.contains(member) ? member + "Value" : member
  }

  /// The name of a property, function or parameter, in backticks where Swift needs them.
  func member(_ name: Name) -> String {
    SwiftName.escaped(bareMember(name))
  }

  /// A name as it stands before a colon, where nearly every keyword may stand as it is.
  static func label(_ name: String) -> String {
    ["inout", "let", "var"].contains(name) ? "`\(name)`" : name
  }

  /// A name as it stands before a colon in a call, where Swift takes backticks amiss.
  static func argumentLabel(_ name: String) -> String {
    name == "inout" ? "`inout`" : name
  }

  /// A name in backticks where Swift needs them.
  static func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }

  private func capitalized(_ word: String) -> String {
    let word = vocabulary.spelling(of: word) ?? word
    guard let first = word.utf8.first else { return word }
    // Capitals, digits and underscores stay what they are.
    if first < 0x61 { return word }
    let rest = word.utf8.index(after: word.startIndex)
    // A small letter, with which nothing behind it combines.
    if first <= 0x7A, rest == word.endIndex || word.utf8[rest] < 0x80 {
      var bytes = Array(word.utf8)
      bytes[0] = first - 0x20
      return String(decoding: bytes, as: UTF8.self)
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The text as an identifier: no other characters, and no digit at the front.
  private func identifier(_ text: String) -> String {
    if text.utf8.allSatisfy(\.isIdentifierByte), text.utf8.first.map({ $0 > 0x39 }) == true {
      return text == "_" ? "value" : text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isFirst = result.isEmpty
      if scalar.properties.isXIDStart || scalar == "_"
        || !isFirst && scalar.properties.isXIDContinue
      {
        result.append(scalar)
      } else if isFirst, scalar.properties.isXIDContinue {
        result.append("_")
        result.append(scalar)
      }
    }
    let identifier = String(result)
    return identifier.isEmpty || identifier == "_" ? "value" : identifier
  }

  /// How many characters a name may have: with more, a declaration has no room on a line.
  private static let limit = 60

  /// Whether a property or function can have a name, if need be in backticks.
  static func canName(member name: String) -> Bool { !unusable.contains(name) }

  /// Names that mean something else behind a dot, even in backticks.
  private static let unusable: Set<String> = ["self", "Type", "Protocol", "init"]

  private static let keywords: Set<String> = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import",
    "inout", "internal", "let", "open", "operator", "private", "precedencegroup", "protocol",
    "public", "rethrows", "static", "struct", "subscript", "typealias", "var", "break", "case",
    "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if",
    "in", "repeat", "return", "throw", "switch", "where", "while", "Any", "as", "await", "false",
    "is", "nil", "Self", "super", "throws", "true", "try", "async",
  ]
}

extension Collection<String> {
  /// The first words that have at most so many characters together; of the very first what fits.
  fileprivate func prefix(withinLimit limit: Int) -> [String] {
    var room = limit
    var words: [String] = []
    for word in self {
      // No text has more characters than bytes.
      let count = word.utf8.count <= room ? word.utf8.count : word.count
      guard count <= room else { return words.isEmpty ? [String(word.prefix(limit))] : words }
      room -= count
      words.append(word)
    }
    return words
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter, digit or underscore.
  fileprivate var isIdentifierByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}
