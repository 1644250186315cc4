import Foundation

/// Reads the lines of JSON Lines; blank ones are skipped, and the last needs no line break.
struct JSONLinesParser: RecordParser {
  private var lines: LineSplitter

  init(limit: Int = RecordLimit.standard) {
    lines = LineSplitter(.lineFeed, limit: limit)
  }

  mutating func read(_ chunk: Data, into records: inout [Data]) throws {
    defer { records.removeAll(where: \.isBlank) }
    try lines.read(chunk, into: &records)
  }

  mutating func readEnd(into records: inout [Data]) {
    if let line = lines.readEnd(), !line.isBlank { records.append(line) }
  }
}

extension Data {
  /// Whether the bytes are white space as JSON knows it.
  var isBlank: Bool { allSatisfy(\.isJSONSpace) }
}

extension UInt8 {
  /// Whether the byte is white space as JSON knows it.
  var isJSONSpace: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}
