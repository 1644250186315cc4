/// The words that are spelled in a way of their own, such as `ID`, `OAuth` or `GitHub`.
public struct Vocabulary: Sendable {
  /// Spellings by their lower-case form.
  private let spellings: [String: String]
  /// The length of the longest spelling, in characters.
  private let longest: Int

  /// A vocabulary of the built-in words and `additions`, the latter winning.
  public init(additions: [String] = []) {
    var spellings: [String: String] = [:]
    for word in Vocabulary.builtIn + additions {
      spellings[word.lowercased()] = word
    }
    self.spellings = spellings
    longest = spellings.keys.map(\.utf8.count).max() ?? 0
  }

  /// How a word is spelled in the middle of a name: `id` gives `ID`, `ids` gives `IDs`, `name`
  /// gives `nil`.
  public func spelling(of word: String) -> String? {
    // Most words are longer, which takes less to see than that they are unknown.
    guard word.utf8.count <= longest + 1 else { return nil }
    if let spelling = spellings[word] { return spelling }
    guard word.utf8.last == UInt8(ascii: "s") else { return nil }
    return spellings[String(Substring(word.utf8.dropLast()))].map { $0 + "s" }
  }

  /// Splits text into words: at anything but letters and digits, at `aB`, at `ABc` before the `B`,
  /// and where known words stand side by side (`SAMLSSO`). Neighbours that make up a known word are
  /// put together (`O`, `Auth`).
  public func name(_ text: String) -> Name {
    Name(words: joinKnown(split(text).flatMap(splitKnown)))
  }

  private func split(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let places = Array(text.unicodeScalars.indices)
    let kinds = scalars.map(LetterCase.init)
    var words: [String] = []
    var start: Int?
    for (index, kind) in kinds.enumerated() {
      let startsWord =
        kind == .upper && index > 0
        && (kinds[index - 1] == .lower
          || index + 1 < kinds.count && kinds[index + 1] == .lower
            && !isPluralEnd(scalars, kinds, at: index + 1))
      if kind == .separator || startsWord, let first = start {
        words.append(String(text[places[first]..<places[index]]))
        start = nil
      }
      if kind != .separator, start == nil { start = index }
    }
    if let start { words.append(String(text[places[start]...])) }
    return words
  }

  /// Whether the lower-case letter at `index` is the `s` of a plural such as `URLs`.
  private func isPluralEnd(
    _ scalars: [Unicode.Scalar],
    _ kinds: [LetterCase],
    at index: Int
  ) -> Bool {
    guard scalars[index] == "s", index >= 2, kinds[index - 2] == .upper else { return false }
    return index + 1 == kinds.count || kinds[index + 1] != .lower
  }

  /// No name that a person chose has a longer run of capitals.
  private static let longestRun = 64

  /// Cuts a run of capitals into known words, if it is made of nothing else.
  private func splitKnown(_ word: String) -> [String] {
    let lower = word.lowercased()
    guard (3...Self.longestRun).contains(word.utf8.count), word != lower,
      word == word.uppercased(), spelling(of: lower) == nil
    else { return [lower] }
    for length in stride(from: min(lower.utf8.count - 2, longest), through: 2, by: -1) {
      let head = String(lower.prefix(length))
      guard spellings[head] != nil else { continue }
      let tail = splitKnown(String(word.dropFirst(length)))
      if tail.allSatisfy({ spelling(of: $0) != nil }) { return [head] + tail }
    }
    return [lower]
  }

  /// Puts neighbours together that make up a known word, the longest first.
  private func joinKnown(_ words: [String]) -> [String] {
    guard words.count > 1 else { return words }
    var result: [String] = []
    var index = 0
    while index < words.count {
      var end = min(index + 4, words.count)
      while end > index + 1 {
        let length = words[index..<end].reduce(0) { $0 + $1.utf8.count }
        if length <= longest + 1 {
          let joined = words[index..<end].joined()
          if spelling(of: joined) != nil {
            result.append(joined)
            break
          }
        }
        end -= 1
      }
      if end == index + 1 { result.append(words[index]) }
      index = end
    }
    return result
  }

  private static let builtIn = [
    "ACL", "AI", "API", "ASCII", "AWS", "CDN", "CIDR", "CPU", "CSS", "CSV", "DNS", "GitHub",
    "GitLab", "GPG", "GPU", "GUID", "HTML", "HTTP", "HTTPS", "ID", "iOS", "IP", "IPv4", "IPv6",
    "JSON", "JWK", "JWKS", "JWT", "LinkedIn", "macOS", "MFA", "OAuth", "OIDC", "OTP", "PDF", "PEM",
    "PIN", "QR", "RSA", "SAML", "SDK", "SHA", "SLA", "SMS", "SMTP", "SQL", "SSH", "SSL", "SSO",
    "TCP", "TLS", "TOTP", "TTL", "UDP", "UI", "URI", "URL", "UTC", "UTF8", "UUID", "VM", "VPC",
    "WebAuthn", "XML", "YAML",
  ]
}

/// What a character is to the splitting of names.
private enum LetterCase {
  case upper, lower, other, separator

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": self = .lower
    case "A"..."Z": self = .upper
    case "0"..."9": self = .other
    case "\0"..."\u{7F}": self = .separator
    default:
      let properties = scalar.properties
      if properties.isUppercase {
        self = .upper
      } else if properties.isLowercase {
        self = .lower
      } else {
        self = properties.isAlphabetic || properties.numericType != nil ? .other : .separator
      }
    }
  }
}
