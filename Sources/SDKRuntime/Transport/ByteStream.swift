import Foundation

/// The bytes of a response as they arrive; they can be read once.
///
/// Bytes are fetched as they are read, as far as the transport can do so. Dropping the stream or
/// the iterator ends the exchange.
public struct ByteStream: AsyncSequence, Sendable {
  /// All bytes, where they are there already.
  public let data: Data?
  private let makeReader: @Sendable () -> UploadBody.ChunkReader

  /// Makes a stream of chunks, for transports.
  public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks) where Chunks.Element == Data {
    data = nil
    makeReader = {
      var iterator = chunks.makeAsyncIterator()
      return { try await iterator.next() }
    }
  }

  /// Makes a stream of bytes that are there already.
  public init(_ data: Data) {
    self.data = data
    makeReader = { UploadBody(data).makeAsyncIterator().read }
  }

  /// Makes a stream whose errors are replaced by others.
  init(_ stream: ByteStream, errors map: @escaping @Sendable (any Error) -> any Error) {
    data = stream.data
    makeReader = {
      let read = stream.makeReader()
      return {
        do {
          return try await read()
        } catch {
          throw map(error)
        }
      }
    }
  }

  /// Reads a stream in chunks.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let read: UploadBody.ChunkReader

    /// The next chunk; nil after the last.
    ///
    /// - Throws: The `APIError` of the call that the stream is from.
    public mutating func next() async throws -> Data? {
      try await read()
    }
  }

  /// Begins to read the stream.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(read: makeReader())
  }

  /// Reads the whole stream.
  ///
  /// - Throws: The `APIError` of the call that the stream is from, and a ``TransportFailure`` where
  ///   there are more bytes than the limit.
  public func collect(upTo limit: Int) async throws -> Data {
    try await collected(upTo: limit, tooLong: TransportFailure(longerThan: limit))
  }
}

extension TransportFailure {
  package init(longerThan limit: Int) {
    self.init(.responseTooLarge, message: "The response is longer than \(limit) bytes.")
  }
}
