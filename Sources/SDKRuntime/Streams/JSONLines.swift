import Foundation

/// Values that a server sends one by one, each as JSON on a line of its own.
///
/// It can be read once; dropping the iterator ends the exchange. Reading throws the `APIError` of
/// the call; after a value that is not what was expected the iterator goes on with the next.
public struct JSONLines<Value: Decodable & Sendable>: AsyncSequence, Sendable {
  let stream: ResponseStream

  /// Reads the values one by one.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let stream: ResponseStream
    private var reader: RecordReader<JSONLinesParser>

    fileprivate init(_ stream: ResponseStream) {
      self.stream = stream
      reader = RecordReader(stream.bytes, JSONLinesParser())
    }

    /// The next value; nil after the last.
    ///
    /// - Throws: The `APIError` of the call.
    public mutating func next() async throws -> Value? {
      try await stream.next(&reader).map { try stream.decode($0) }
    }
  }

  /// Begins to read.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(stream)
  }
}
