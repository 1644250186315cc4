import Foundation
import HTTPTypes

/// Carries one HTTP request to a server and its response back.
///
/// A transport of your own can wrap another one, to log or to measure, or stand in for the
/// network in tests. It needs to implement only ``send(_:body:timeout:)``; one that can carry
/// bodies of any length implements ``stream(_:body:timeout:)`` as well.
public protocol Transport: Sendable {
  /// Sends a request and waits for the whole response, whatever its status.
  ///
  /// - Parameters:
  ///   - request: The request, with scheme, authority, path and all headers.
  ///   - body: The body's bytes, or nil for none.
  ///   - timeout: The longest time that the whole exchange may take.
  /// - Throws: ``TransportFailure`` where no response comes, and `CancellationError`, at once,
  ///   where the task is cancelled.
  func send(
    _ request: HTTPRequest,
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data)

  /// Sends a request whose body is read while it is sent, and returns when the response's head is
  /// there; its body is read while it arrives.
  ///
  /// Without an implementation of its own a transport reads the body into memory and sends it as
  /// any other.
  ///
  /// - Parameters:
  ///   - request: The request, with scheme, authority, path and all headers.
  ///   - body: The body, or nil for none.
  ///   - timeout: The longest time that the server may leave the exchange without progress.
  /// - Throws: As for a whole response, and where the body cannot be read ``UnreadableBody``, if
  ///   nothing was sent, or else ``TransportFailure``.
  func stream(
    _ request: HTTPRequest,
    body: UploadBody?,
    timeout: Duration
  ) async throws -> (HTTPResponse, ByteStream)
}

extension Transport {
  /// Reads the body into memory, at most 64 MB, and waits for the whole response.
  public func stream(
    _ request: HTTPRequest,
    body: UploadBody?,
    timeout: Duration
  ) async throws -> (HTTPResponse, ByteStream) {
    let (response, data) = try await send(request, body: body?.bytes(), timeout: timeout)
    return (response, ByteStream(data))
  }
}

/// A body that could not be read to its end, so that the request was not sent.
public struct UnreadableBody: Error, Sendable {
  /// What went wrong, without what the body holds.
  public let message: String

  /// Makes an error of what went wrong.
  public init(message: String) {
    self.message = message
  }
}

extension UploadBody {
  /// All bytes, at most 64 MB of them.
  fileprivate func bytes() async throws -> Data {
    if let data { return data }
    let limit = 64 * 1024 * 1024
    do {
      return try await collected(
        upTo: limit,
        tooLong: UnreadableBody(message: "The body is longer than \(limit) bytes."))
    } catch let error where !(error is UnreadableBody || error is CancellationError) {
      throw UnreadableBody(sourceError: error)
    }
  }
}

extension UnreadableBody {
  /// Only the kind of the error is told: its text may hold what is in the body.
  init(sourceError: any Error) {
    self.init(message: "The body could not be read to its end (\(type(of: sourceError))).")
  }
}

extension TransportFailure {
  /// Makes a failure of what the source of a body threw while it was sent.
  package init(bodyError: any Error) {
    self.init(
      .unreadableBody, message: UnreadableBody(sourceError: bodyError).message,
      underlyingError: bodyError)
  }
}
