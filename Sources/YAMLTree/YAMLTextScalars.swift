import CYAML

/// Writes the scalars of a YAML text, its keys and its comments.
struct YAMLScalarWriter {
  /// How far a collection stands to the right of the one that holds it.
  static let step = 2
  /// The longest key, in bytes, that stands on one line with its colon. Readers must not look
  /// further than 1,024 characters for the colon.
  private static let longestSimpleKey = 1000

  var bytes: [UInt8] = []

  mutating func indent(_ column: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: column))
  }

  /// Writes each line of a text as a comment; what cannot be printed becomes a space.
  mutating func write(comment: String, column: Int) {
    for line in comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      indent(column)
      bytes += line.isEmpty ? "#".utf8 : "# ".utf8
      for scalar in line.unicodeScalars {
        bytes += (scalar.needsEscape ? " " : String(scalar)).utf8
      }
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Writes the key of an entry whose mapping begins at this column, and the colon.
  ///
  /// Keys are looked up by their text, so the text is kept, if need be as a string.
  mutating func write(key: YAMLNode, column: Int) {
    let start = bytes.count
    let isWritten: Void? = key.withText { text in
      switch key.scalarType(text) {
      case .string: write(line: text, traits: TextTraits(text))
      case let type: write(literal: type, keyText: text)
      }
    }
    if isWritten == nil {
      var json = key.json
      json.withUTF8 { write(line: UnsafeRawBufferPointer($0), traits: TextTraits(.init($0))) }
    }
    if bytes.count - start > Self.longestSimpleKey {
      bytes.insert(contentsOf: "? ".utf8, at: start)
      bytes.append(UInt8(ascii: "\n"))
      indent(column)
    }
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes a value to the end of its line, or lines.
  /// - Parameter column: where the collection begins that holds the value; `nil` for the root.
  mutating func write(scalar: YAMLNode, column: Int?) {
    scalar.withText { text in
      switch scalar.scalarType(text) {
      case .null: bytes += "null".utf8
      case .bool:
        bytes += (text.first.map { $0 | 0x20 } == UInt8(ascii: "t") ? "true" : "false").utf8
      case .int, .float: write(number: text)
      case .string:
        let traits = TextTraits(text)
        if traits.canBeLiteral, let column {
          write(block: text, traits: traits, column: column + Self.step)
          return
        }
        write(line: text, traits: traits)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func write(number text: UnsafeRawBufferPointer) {
    if NumberText.isPortable(text) {
      bytes.append(contentsOf: text)
    } else {
      bytes += NumberText.portable(String(decoding: text, as: UTF8.self)).utf8
    }
  }

  /// Writes a key that is no string: as it stands where every reader sees the same in it.
  private mutating func write(
    literal type: CoreSchema.ScalarType, keyText text: UnsafeRawBufferPointer
  ) {
    let isPortable =
      switch type {
      case .int, .float: NumberText.isPortable(text)
      case .bool: true
      case .null: text.count == 4
      case .string: false
      }
    if isPortable {
      bytes.append(contentsOf: text)
    } else {
      writeSingleQuoted(text)
    }
  }

  /// Writes a string on one line, in quotes where it needs them.
  private mutating func write(line text: UnsafeRawBufferPointer, traits: TextTraits) {
    if traits.hasLineFeed || traits.hasTab || traits.needsEscapes {
      writeDoubleQuoted(text)
    } else if traits.hasIndicators || PlainText.isAmbiguous(text) {
      writeSingleQuoted(text)
    } else {
      bytes.append(contentsOf: text)
    }
  }

  private mutating func writeSingleQuoted(_ text: UnsafeRawBufferPointer) {
    bytes.append(UInt8(ascii: "'"))
    for byte in text {
      if byte == UInt8(ascii: "'") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "'"))
  }

  private mutating func writeDoubleQuoted(_ text: UnsafeRawBufferPointer) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\t": bytes += "\\t".utf8
      case "\r": bytes += "\\r".utf8
      case _ where scalar.needsEscape:
        let digits = String(scalar.value, radix: 16)
        bytes += (scalar.value < 0x100 ? "\\x" : "\\u").utf8
        bytes += repeatElement(UInt8(ascii: "0"), count: digits.count > 2 ? 0 : 2 - digits.count)
        bytes += digits.utf8
      default: bytes += UTF8.encode(scalar) ?? .init()
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string of several lines as a literal block.
  private mutating func write(block text: UnsafeRawBufferPointer, traits: TextTraits, column: Int) {
    bytes.append(UInt8(ascii: "|"))
    // Without it, the spaces that the text begins with would count as its indentation.
    if traits.beginsWithSpace { bytes += "\(Self.step)".utf8 }
    switch traits.lineFeedsAtEnd {
    case 0: bytes.append(UInt8(ascii: "-"))
    case 1: break
    default: bytes.append(UInt8(ascii: "+"))
    }
    bytes.append(UInt8(ascii: "\n"))
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      if end > rest.startIndex { indent(column) }
      bytes.append(contentsOf: rest[..<end])
      bytes.append(UInt8(ascii: "\n"))
      rest = rest[min(end + 1, rest.endIndex)...]
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character cannot stand in a YAML text as it is, or would end a line there.
  fileprivate var needsEscape: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
