/// Texts that mean themselves without quotes, and those that do not.
enum PlainText {
  /// Whether some reader would see something else than this string if it had no quotes. The text is
  /// one line without control characters, `: ` and ` #`.
  static func isAmbiguous(_ text: UnsafeRawBufferPointer) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."):
      if text.allSatisfy(isPartOfNumber), !isVersion(text) { return true }
    case UInt8(ascii: "<"):
      if text.elementsEqual("<<".utf8) { return true }
    default:
      if isIndicator(first) { return true }
    }
    if last == UInt8(ascii: " ") || last == UInt8(ascii: ":") { return true }
    return CoreSchema.type(of: text) != .string || isWord(text) || text.starts(with: "...".utf8)
  }

  /// The characters that mean something at the start of a scalar; `=` and `~` do so alone.
  private static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: " "),
      UInt8(ascii: "="), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// What numbers and times are made of in any version of YAML: `0o17`, `1_000`, `12:30:45`,
  /// `2001-12-14 21:59:43.10 Z`.
  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "x"), UInt8(ascii: "X"),
      UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "t"), UInt8(ascii: "T"),
      UInt8(ascii: "z"), UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: ","),
      UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: " "):
      true
    default: false
    }
  }

  /// Whether a text is like `3.1.0`: whole numbers with points between them, two at least. No reader
  /// takes that for a number.
  private static func isVersion(_ text: UnsafeRawBufferPointer) -> Bool {
    let numbers = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return numbers.count > 2
      && numbers.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      }
  }

  /// The words of YAML 1.1 for truth values and null, in any case.
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]

  private static let initials = Array("ynotf".utf8)

  private static func isWord(_ text: UnsafeRawBufferPointer) -> Bool {
    guard text.count <= 5, let first = text.first, initials.contains(first | 0x20) else {
      return false
    }
    return words.contains(String(decoding: text, as: UTF8.self).lowercased())
  }
}
