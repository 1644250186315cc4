/// What there is in a text that decides how YAML can write it.
struct TextTraits {
  private(set) var hasLineFeed = false
  private(set) var hasTab = false
  /// Whether there are characters that only double quotes can write, other than tabs.
  private(set) var needsEscapes = false
  /// Whether there is what would end a plain scalar: `: ` or ` #`.
  private(set) var hasIndicators = false
  /// Whether a space, a tab or a line feed comes first.
  private(set) var beginsWithSpace = false
  /// How many line feeds come last.
  private(set) var lineFeedsAtEnd = 0
  /// Whether the last line, line feeds at the end aside, is more than spaces and tabs.
  private var lastLineHasText = false

  /// Whether the text can be written as a literal block.
  var canBeLiteral: Bool { hasLineFeed && !needsEscapes && lastLineHasText }

  /// Looks at a text in UTF-8.
  init(_ text: UnsafeRawBufferPointer) {
    guard let start = text.bindMemory(to: UInt8.self).baseAddress, !text.isEmpty else { return }
    // Every byte of a document passes here, so the loop is plain and uses a pointer.
    var previous: UInt8 = 0
    var index = 0
    let count = text.count
    while index < count {
      let byte = start[index]
      if byte < 0x20 {
        if byte == 0x0A {
          hasLineFeed = true
        } else if byte == 0x09 {
          hasTab = true
        } else {
          needsEscapes = true
        }
      } else if byte >= 0x7F {
        if Self.isUnprintable(start + index, count - index) { needsEscapes = true }
      } else if byte == 0x23 {
        if previous == 0x20 { hasIndicators = true }
      } else if byte == 0x20 {
        if previous == 0x3A { hasIndicators = true }
      }
      previous = byte
      index += 1
    }
    beginsWithSpace = start[0] == 0x20 || start[0] == 0x0A || start[0] == 0x09
    if hasLineFeed { lookAtEnd(start, count) }
  }

  private mutating func lookAtEnd(_ start: UnsafePointer<UInt8>, _ count: Int) {
    var end = count
    while end > 0, start[end - 1] == 0x0A { end -= 1 }
    lineFeedsAtEnd = count - end
    while end > 0, start[end - 1] == 0x20 || start[end - 1] == 0x09 { end -= 1 }
    lastLineHasText = end > 0 && start[end - 1] != 0x0A
  }

  /// Whether a character that begins with a byte from 0x7F on needs an escape: DEL, C1 controls,
  /// the separators of lines and paragraphs, the byte order mark and U+FFFE and U+FFFF.
  private static func isUnprintable(_ character: UnsafePointer<UInt8>, _ left: Int) -> Bool {
    switch character[0] {
    case 0x7F: return true
    case 0xC2: return left > 1 && character[1] < 0xA0
    case 0xE2: return left > 2 && character[1] == 0x80 && character[2] & 0xFE == 0xA8
    case 0xEF:
      guard left > 2 else { return false }
      return (character[1] == 0xBB && character[2] == 0xBF)
        || (character[1] == 0xBF && character[2] >= 0xBE)
    default: return false
    }
  }
}
