import Foundation

/// Bytes of a response that wait for their reader, in order.
///
/// Where what carries them cannot be held up, what does not fit into memory waits in a file;
/// elsewhere the carrier is suspended while the buffer is full.
struct ResponseBuffer {
  /// The count of bytes that wait in memory.
  private static let capacity = 256 * 1024

  /// Whether a file takes what does not fit into memory.
  let overflows: Bool
  private var chunks: ArraySlice<Data> = []
  private var count = 0
  private var overflow: OverflowFile?

  /// Makes an empty buffer.
  init(overflows: Bool) {
    self.overflows = overflows
  }

  /// Whether nothing waits.
  var isEmpty: Bool { chunks.isEmpty && overflow == nil }

  /// Whether more waits in memory than should.
  var isFull: Bool { count > Self.capacity }

  /// Whether there is much room in memory again.
  var hasRoom: Bool { count < Self.capacity / 2 }

  /// Adds bytes.
  ///
  /// - Throws: A file's error where there is no room on the disk.
  mutating func append(_ data: Data) throws {
    if overflows, isFull || overflow != nil {
      let file = try overflow ?? OverflowFile()
      try file.append(data)
      overflow = file
      return
    }
    chunks.append(data)
    count += data.count
  }

  /// Takes the next bytes; nil where none wait.
  ///
  /// - Throws: A file's error.
  mutating func next() throws -> Data? {
    if let chunk = chunks.popFirst() {
      count -= chunk.count
      return chunk
    }
    guard let file = overflow else { return nil }
    let chunk = try file.next()
    if file.isAtEnd { overflow = nil }
    return chunk
  }
}

/// A file that is written at its end and read from its front. It has no name, so that nothing is
/// left of it when it is closed.
private final class OverflowFile {
  private let handle: FileHandle
  private var readOffset: UInt64 = 0
  private var length: UInt64 = 0

  init() throws {
    let file = try TemporaryFile()
    handle = try FileHandle(forUpdating: file.url)
  }

  deinit {
    try? handle.close()
  }

  var isAtEnd: Bool { readOffset == length }

  func append(_ data: Data) throws {
    try handle.seekToEnd()
    try handle.write(contentsOf: data)
    length += UInt64(data.count)
  }

  func next() throws -> Data? {
    try handle.seek(toOffset: readOffset)
    let chunk = try handle.read(upToCount: 64 * 1024)
    readOffset += UInt64(chunk?.count ?? 0)
    return chunk
  }
}
