// On bytes: Swift's own `replacing` costs more than all the rest of a reference.

extension String {
  /// The text with `%xx` read as the bytes they stand for; any other `%` stands for itself.
  public var percentDecoded: String { self[...].percentDecoded }
}

// Not `StringProtocol`: callers in other modules would look up each byte's type as they run.
extension Substring {
  /// The text with `%xx` read as the bytes they stand for; any other `%` stands for itself.
  public var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(UInt8(digits[0] << 4 | digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The key that a token of a JSON Pointer stands for: `~1` is a slash, `~0` a tilde, and any
  /// other `~` itself.
  public var unescapedPointerToken: String {
    guard utf8.contains(UInt8(ascii: "~")) else { return self }
    var key: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "~"), let digit = rest.first, digit == 0x30 || digit == 0x31 {
        key.append(digit == 0x30 ? UInt8(ascii: "~") : UInt8(ascii: "/"))
        rest = rest.dropFirst()
      } else {
        key.append(byte)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
