import Foundation

/// A file that only this user can read, removed when nothing refers to it any more.
final class TemporaryFile: Sendable {
  let url: URL

  /// Makes an empty file.
  ///
  /// - Throws: ``TransportFailure`` where none can be made.
  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "http-\(UUID().uuidString)")
    let isMade = FileManager.default.createFile(
      atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isMade else {
      throw TransportFailure(.other, message: "No temporary file can be made.")
    }
  }

  /// Writes a body to a new file.
  ///
  /// - Throws: ``UnreadableBody`` where the body cannot be read or has not the length that it
  ///   promised, ``TransportFailure`` where there is no room, and `CancellationError`.
  convenience init(_ body: UploadBody) async throws {
    try self.init()
    let file = try FileHandle(forWritingTo: url)
    defer { try? file.close() }
    let length = try await Self.copy(body, to: file)
    guard body.length == nil || body.length == length else {
      throw UnreadableBody(message: "The body has not the length that was given for it.")
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  private static func copy(_ body: UploadBody, to file: FileHandle) async throws -> Int64 {
    var length: Int64 = 0
    var iterator = body.makeAsyncIterator()
    while let chunk = try await next(of: &iterator) {
      try Task.checkCancellation()
      do {
        try file.write(contentsOf: chunk)
      } catch {
        throw TransportFailure(.other, message: "The temporary file for the body is full.")
      }
      length += Int64(chunk.count)
    }
    return length
  }

  private static func next(of iterator: inout UploadBody.AsyncIterator) async throws -> Data? {
    do {
      return try await iterator.next()
    } catch let error as CancellationError {
      throw error
    } catch {
      throw UnreadableBody(sourceError: error)
    }
  }
}
