/// The syntax of URIs (RFC 3986), as far as single characters tell.
enum URISyntax {
  /// Whether a text has only characters that a URI reference can have, and whole percent-encodings.
  static func isReference(
    _ text: String,
    allowsBraces: Bool = false,
    allowsBeyondASCII: Bool = false
  ) -> Bool {
    var rest = text.utf8[...]
    var fragments = 0
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        guard rest.prefix(2).count == 2, rest.prefix(2).allSatisfy(isHexDigit) else {
          return false
        }
      case UInt8(ascii: "#"):
        fragments += 1
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        guard allowsBraces else { return false }
      case 0x80...:
        guard allowsBeyondASCII else { return false }
      default:
        guard isLetter(byte) || isDigit(byte) || punctuation.contains(byte) else { return false }
      }
    }
    return fragments <= 1
  }

  /// Whether a text begins with a scheme, such as `https:`.
  static func hasScheme(_ text: some StringProtocol) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text.utf8[..<colon]
    guard let first = scheme.first, isLetter(first) else { return false }
    return scheme.allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
  }

  /// A text with its percent-encodings decoded; `nil` where they are not whole.
  static func decoded(_ text: some StringProtocol) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = Substring(rest.prefix(2)).hexByte else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let punctuation = Array("-._~:/?[]@!$&'()*+,;=".utf8)
}

extension Substring {
  /// The byte that two hexadecimal digits name.
  fileprivate var hexByte: UInt8? {
    utf8.count == 2 && utf8.allSatisfy(isHexDigit) ? UInt8(self, radix: 16) : nil
  }
}
