#if AsyncHTTPClient
import Foundation
import NIOCore
import SDKRuntime

/// The chunks of a body in the client's terms, each asked for when there is room for it.
struct UploadBuffers: AsyncSequence, Sendable {
  let reader: UploadReader
  /// Is told of each chunk.
  let onRead: @Sendable () -> Void

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(reader: reader, onRead: onRead)
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let reader: UploadReader
    fileprivate let onRead: @Sendable () -> Void

    mutating func next() async throws -> ByteBuffer? {
      let chunk: Data?
      do {
        chunk = try await reader.next()
      } catch let error as CancellationError {
        throw error
      } catch {
        // The client asks for the first chunk when the request's head is on its way.
        throw TransportFailure(bodyError: error)
      }
      onRead()
      return chunk.map { ByteBuffer(bytes: $0) }
    }
  }
}

/// Reads a body, each chunk in a task that can be cancelled: the client reads in a task that nobody
/// else knows.
///
/// Sendable unchecked: the client asks for a chunk when it has the one before, so that no two tasks
/// touch the iterator at once.
final class UploadReader: @unchecked Sendable {
  private var iterator: UploadBody.AsyncIterator
  private let reading = Locked<(task: Task<Data?, any Error>?, isCancelled: Bool)>((nil, false))

  init(_ body: UploadBody) {
    iterator = body.makeAsyncIterator()
  }

  /// The next chunk; nil after the last.
  ///
  /// - Throws: What the body throws, and `CancellationError`.
  func next() async throws -> Data? {
    let task: Task<Data?, any Error> = try reading.withLock { reading in
      if reading.isCancelled { throw CancellationError() }
      let task = Task { try await self.iterator.next() }
      reading.task = task
      return task
    }
    return try await task.value
  }

  /// Ends the reading.
  func cancel() {
    let task = reading.withLock { reading in
      reading.isCancelled = true
      return reading.task
    }
    task?.cancel()
  }
}
#endif
