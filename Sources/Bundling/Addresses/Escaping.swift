// On bytes: Swift's own `replacing` costs more than all the rest of a reference.

/// A text with `%xx` read as the bytes they stand for; any other `%` stands for itself.
func percentDecoded(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexadecimal),
      let low = rest.dropFirst().first.flatMap(hexadecimal)
    {
      bytes.append(high << 4 | low)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func hexadecimal(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// A key as a URI has it in a pointer behind its `#`: `~` as `~0`, `/` as `~1` and `%` as `%25`.
func pointerToken(_ key: String) -> String {
  replacing(in: key.utf8) { byte in
    switch byte {
    case UInt8(ascii: "~"): "~0"
    case UInt8(ascii: "/"): "~1"
    case UInt8(ascii: "%"): "%25"
    default: nil
    }
  }
}

/// The key that a token of a pointer stands for.
func unescapedPointerToken(_ token: Substring.UTF8View) -> String {
  var key: [UInt8] = []
  var rest = token
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "~"), let digit = rest.first, digit == 0x30 || digit == 0x31 {
      key.append(UInt8(ascii: digit == 0x30 ? "~" : "/"))
      rest = rest.dropFirst()
    } else {
      key.append(byte)
    }
  }
  return String(decoding: key, as: UTF8.self)
}

private func replacing(
  in text: String.UTF8View,
  _ replacement: (UInt8) -> StaticString?
) -> String {
  guard text.contains(where: { replacement($0) != nil }) else { return String(text) }
  return String(
    decoding: text.flatMap { byte in
      replacement(byte).map { $0.withUTF8Buffer(Array.init) } ?? [byte]
    }, as: UTF8.self)
}
