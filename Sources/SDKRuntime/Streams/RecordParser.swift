import Foundation

/// Finds the records in bytes that come in chunks of any size.
protocol RecordParser {
  associatedtype Record

  /// Reads a chunk, and adds the records that are complete with it.
  ///
  /// - Throws: ``StreamFormatError``; the records before it are added.
  mutating func read(_ chunk: Data, into records: inout [Record]) throws

  /// Reads the end of the bytes, and adds the records that are complete with it.
  ///
  /// - Throws: ``StreamFormatError``.
  mutating func readEnd(into records: inout [Record]) throws
}

/// Bytes that are not in the form that their content type promises.
struct StreamFormatError: Error {
  let message: String
}

/// The size that no record may exceed.
enum RecordLimit {
  /// 16 MB, in bytes.
  static let standard = 16 * 1024 * 1024

  static func exceeded(_ limit: Int) -> StreamFormatError {
    StreamFormatError(message: "a line or record is longer than \(limit) bytes")
  }
}

/// Reads records one by one from a response.
struct RecordReader<Parser: RecordParser> {
  private var chunks: ByteStream.AsyncIterator?
  private var parser: Parser
  private var records: ArraySlice<Parser.Record> = []
  private var failure: (any Error)?

  init(_ bytes: ByteStream, _ parser: Parser) {
    chunks = bytes.makeAsyncIterator()
    self.parser = parser
  }

  /// The next record; nil after the last.
  mutating func next() async throws -> Parser.Record? {
    while true {
      if let record = records.popFirst() { return record }
      if let failure {
        self.failure = nil
        throw failure
      }
      if chunks == nil { return nil }
      try await fill()
    }
  }

  /// Reads no further.
  mutating func stop() {
    (chunks, records, failure) = (nil, [], nil)
  }

  private mutating func fill() async throws {
    var found: [Parser.Record] = []
    do {
      if let chunk = try await chunks?.next() {
        try parser.read(chunk, into: &found)
      } else {
        chunks = nil
        try parser.readEnd(into: &found)
      }
    } catch {
      chunks = nil
      failure = error
    }
    records = found[...]
  }
}
