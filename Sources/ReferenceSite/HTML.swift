/// Text in the forms in which it may stand in a page. A description is not trusted: nothing in it may
/// become a tag, an attribute or a script.
enum HTML {
  /// A text, also as the value of an attribute in double quotes.
  static func escaped(_ text: String) -> String {
    text.utf8.contains(where: isSpecial) ? escaped(text, quotes: true) : text
  }

  /// A text between tags, where quotes mean nothing.
  static func text(_ text: String) -> String {
    escaped(text, quotes: false)
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\"") where quotes: bytes += "&quot;".utf8
      case UInt8(ascii: "'") where quotes: bytes += "&#39;".utf8
      case 0..<0x20 where byte != 0x0A && byte != 0x09: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text that may be broken into lines behind a mark, such as a path behind its slashes.
  static func breakable(_ text: some StringProtocol, behind mark: String) -> String {
    escaped(String(text)).replacing(mark, with: mark + "<wbr>")
  }

  /// JSON as the content of a script element, or as a script: no `</script>`, no comment, and no
  /// character that ends a line of a script.
  static func script(json: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.utf8.count + 64)
    for byte in json.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003C".utf8
      case UInt8(ascii: ">"): bytes += "\\u003E".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      case 0xA8 where bytes.suffix(2) == [0xE2, 0x80]: bytes.replaceLast(2, with: "\\u2028")
      case 0xA9 where bytes.suffix(2) == [0xE2, 0x80]: bytes.replaceLast(2, with: "\\u2029")
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: byte < 0x20
    }
  }
}

extension [UInt8] {
  fileprivate mutating func replaceLast(_ count: Int, with text: String) {
    removeLast(count)
    append(contentsOf: text.utf8)
  }
}
