import Foundation

/// Splits bytes that come in chunks of any size into lines.
struct LineSplitter {
  /// What ends a line.
  enum Break {
    /// A line feed.
    case lineFeed
    /// A line feed, a carriage return or both.
    case any
  }

  private let lineBreak: Break
  private let limit: Int
  private var line = Data()
  /// Whether the last byte was a carriage return, which may have a line feed to it.
  private var isAfterReturn = false

  init(_ lineBreak: Break, limit: Int) {
    self.lineBreak = lineBreak
    self.limit = limit
  }

  /// Reads a chunk and adds each line that ends in it.
  ///
  /// - Throws: ``StreamFormatError`` for a line that is too long; the lines before it are added.
  mutating func read(_ chunk: Data, into lines: inout [Data]) throws {
    var rest = chunk
    if isAfterReturn, let first = rest.first {
      isAfterReturn = false
      if first == UInt8(ascii: "\n") { rest = rest.dropFirst() }
    }
    while let end = rest.firstIndex(where: isBreak) {
      try append(rest[..<end])
      lines.append(line)
      line = Data()
      let isReturn = rest[end] == UInt8(ascii: "\r")
      rest = rest[rest.index(after: end)...]
      if isReturn {
        if rest.first == UInt8(ascii: "\n") {
          rest = rest.dropFirst()
        } else {
          isAfterReturn = rest.isEmpty
        }
      }
    }
    try append(rest)
  }

  /// The last line, which nothing ends; nil where it is empty.
  mutating func readEnd() -> Data? {
    defer { line = Data() }
    return line.isEmpty ? nil : line
  }

  private func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || (lineBreak == .any && byte == UInt8(ascii: "\r"))
  }

  private mutating func append(_ bytes: Data) throws {
    guard line.count + bytes.count <= limit else { throw RecordLimit.exceeded(limit) }
    line += bytes
  }
}
