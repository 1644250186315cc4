// On bytes: Swift's own `replacing` costs more than all the rest of a reference.

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
