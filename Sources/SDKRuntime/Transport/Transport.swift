import Foundation
import HTTPTypes

/// Carries one HTTP request to a server and its response back.
///
/// A transport of your own can wrap another one, to log or to measure, or stand in for the
/// network in tests.
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
}
