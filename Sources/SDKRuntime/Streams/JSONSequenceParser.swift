import Foundation

/// Reads the texts of a JSON text sequence (RFC 7464): each begins with a record separator and
/// ends with a line feed.
///
/// A text is complete with the line feed after its end, not only with the next separator, so that
/// nobody waits for the next text to read this one.
struct JSONSequenceParser: RecordParser {
  private static let separator: UInt8 = 0x1E

  private let limit: Int
  private var text = Data()
  /// Whether a separator began a text that has not ended.
  private var isInText = false
  private var isInString = false
  private var isAfterBackslash = false
  private var depth = 0

  init(limit: Int = RecordLimit.standard) {
    self.limit = limit
  }

  mutating func read(_ chunk: Data, into records: inout [Data]) throws {
    for byte in chunk {
      if byte == Self.separator {
        try requireEnd()
        isInText = true
      } else if isInText {
        try read(byte, into: &records)
      } else if !byte.isJSONSpace {
        throw StreamFormatError(message: "expected a record separator (0x1E)")
      }
    }
  }

  mutating func readEnd(into records: inout [Data]) throws {
    try requireEnd()
  }

  private mutating func read(_ byte: UInt8, into records: inout [Data]) throws {
    guard text.count < limit else { throw RecordLimit.exceeded(limit) }
    text.append(byte)
    if isInString {
      if isAfterBackslash {
        isAfterBackslash = false
      } else if byte == UInt8(ascii: "\\") {
        isAfterBackslash = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    case UInt8(ascii: "\n") where depth <= 0 && !text.isBlank:
      records.append(text)
      reset()
    default: break
    }
  }

  /// Makes sure that no text is cut off where another begins or the bytes end.
  private mutating func requireEnd() throws {
    defer { reset() }
    guard text.isBlank else {
      throw StreamFormatError(message: "a text of the sequence is cut off")
    }
  }

  private mutating func reset() {
    (text, isInText, isInString, isAfterBackslash, depth) = (Data(), false, false, false, 0)
  }
}
