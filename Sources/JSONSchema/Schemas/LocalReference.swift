import YAMLTree

/// A reference to a place in the same document, such as `#/components/schemas/Pet`.
struct LocalReference {
  /// What stands behind the `#`, percent escapes replaced.
  let fragment: String

  /// Reads a reference; `nil` for one to another document.
  init?(_ text: String) {
    guard text.hasPrefix("#") else { return nil }
    fragment = percentDecoded(text.dropFirst())
  }

  /// Whether it is a JSON Pointer rather than the name of an anchor.
  var isPointer: Bool { fragment.isEmpty || fragment.hasPrefix("/") }
}

/// A text with its percent escapes replaced.
private func percentDecoded(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = text.utf8
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2)
    if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isHexadecimalDigit),
      let code = UInt8(Substring(digits), radix: 16)
    {
      bytes.append(code)
      rest.removeFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
