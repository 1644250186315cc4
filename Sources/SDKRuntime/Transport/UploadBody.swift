import Foundation

/// What a request carries: bytes in memory, a file's, or bytes that arrive while they are sent.
///
/// It is a sequence of chunks, none longer than memory bears. A body that was made of a sequence
/// can be read as often as that sequence can.
public struct UploadBody: Sendable {
  enum Source: Sendable {
    case data(Data)
    case file(URL)
    case chunks(length: Int64?, isReplayable: Bool, @Sendable () -> ChunkReader)
    case joined([UploadBody])
  }

  /// Gives the next chunk, and nil after the last.
  typealias ChunkReader = () async throws -> Data?

  let source: Source

  private init(_ source: Source) {
    self.source = source
  }

  /// Makes a body of bytes in memory.
  public init(_ data: Data) {
    self.init(.data(data))
  }

  /// Makes a body of a file, which is read when it is sent.
  public init(contentsOf url: URL) {
    self.init(.file(url))
  }

  /// Makes a body of chunks.
  ///
  /// - Parameters:
  ///   - sequence: The chunks, in order.
  ///   - length: The count of all bytes, where it is known.
  ///   - isReplayable: Whether the sequence gives the same chunks each time that it is read, so
  ///     that a call that failed can be made again; most sequences can be read only once.
  public init<Chunks: AsyncSequence & Sendable>(
    _ sequence: Chunks,
    length: Int64? = nil,
    isReplayable: Bool = false
  ) where Chunks.Element == Data {
    self.init(
      .chunks(length: length, isReplayable: isReplayable) {
        var iterator = sequence.makeAsyncIterator()
        return { try await iterator.next() }
      })
  }

  /// Makes a body of bodies, one after the other.
  init(joining bodies: [UploadBody]) {
    let parts = bodies.compactMap(\.data)
    self.init(parts.count == bodies.count ? .data(Data(parts.joined())) : .joined(bodies))
  }

  /// The bytes, where they are in memory.
  public var data: Data? {
    if case .data(let data) = source { data } else { nil }
  }

  /// The file, where the body is all of one.
  public var file: URL? {
    if case .file(let url) = source { url } else { nil }
  }

  /// Whether it can be read, and sent, more than once.
  public var isReplayable: Bool {
    switch source {
    case .data, .file: true
    case .chunks(_, let isReplayable, _): isReplayable
    case .joined(let bodies): bodies.allSatisfy(\.isReplayable)
    }
  }

  /// The count of bytes; nil where it is not known beforehand.
  public var length: Int64? {
    switch source {
    case .data(let data): return Int64(data.count)
    case .file(let url):
      let size = try? FileManager.default.attributesOfItem(atPath: url.path)[.size]
      return (size as? NSNumber)?.int64Value
    case .chunks(let length, _, _): return length
    case .joined(let bodies):
      var sum: Int64 = 0
      for body in bodies {
        guard let length = body.length else { return nil }
        sum += length
      }
      return sum
    }
  }
}

extension UploadBody {
  /// Makes sure that the file, where the body is all of one, can be read.
  ///
  /// - Throws: ``UnreadableBody`` with the file's name.
  package func checkFile() throws {
    guard let file else { return }
    do {
      // A folder can be opened, but not read.
      _ = try FileHandle(forReadingFrom: file).read(upToCount: 1)
    } catch {
      throw UnreadableBody(message: "The file \"\(file.lastPathComponent)\" cannot be read.")
    }
  }
}

extension UploadBody: AsyncSequence {
  /// Reads a body in chunks.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let read: ChunkReader

    /// The next chunk; nil after the last.
    ///
    /// - Throws: What the source of the bytes throws.
    public mutating func next() async throws -> Data? {
      try await read()
    }
  }

  /// Begins to read the body.
  public func makeAsyncIterator() -> AsyncIterator {
    switch source {
    case .data(let data):
      var rest: Data? = data.isEmpty ? nil : data
      return AsyncIterator {
        defer { rest = nil }
        return rest
      }
    case .file(let url):
      return AsyncIterator(read: Self.reader(of: url))
    case .chunks(_, _, let makeReader):
      return AsyncIterator(read: makeReader())
    case .joined(let bodies):
      return AsyncIterator(read: Self.reader(of: bodies))
    }
  }

  private static func reader(of url: URL) -> ChunkReader {
    var handle: FileHandle?
    return {
      try Task.checkCancellation()
      let file = try handle ?? FileHandle(forReadingFrom: url)
      handle = file
      let chunk = try file.read(upToCount: 64 * 1024)
      if let chunk, !chunk.isEmpty { return chunk }
      try file.close()
      return nil
    }
  }

  private static func reader(of bodies: [UploadBody]) -> ChunkReader {
    var rest = bodies[...]
    var current: ChunkReader?
    return {
      while true {
        if let chunk = try await current?() { return chunk }
        guard let next = rest.popFirst() else { return nil }
        current = next.makeAsyncIterator().read
      }
    }
  }
}

extension AsyncSequence where Element == Data {
  /// All chunks as one.
  ///
  /// - Throws: What reading throws, and `tooLong` where there are more bytes than the limit.
  func collected(upTo limit: Int, tooLong: any Error) async throws -> Data {
    var data = Data()
    for try await chunk in self {
      guard data.count + chunk.count <= limit else { throw tooLong }
      data += chunk
    }
    return data
  }
}
