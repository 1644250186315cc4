import Foundation
import HTTPTypes

/// Stands between a client and its transport: signs, traces, caches, counts, or answers in tests.
///
/// Every attempt of every call passes through a client's middleware in order, the first of the
/// list being the outermost. Each hands the request to `next`, changed or not, once, several times
/// or never, and gives back a response, the one that it got or one of its own.
///
/// ```swift
/// struct Tracing: Middleware {
///   func intercept(
///     _ request: HTTPRequest, body: UploadBody?, context: AttemptContext, next: Next
///   ) async throws -> (HTTPResponse, ByteStream) {
///     var request = request
///     request.headerFields[HTTPField.Name("traceparent")!] = currentTraceParent()
///     return try await next(request, body)
///   }
/// }
/// ```
///
/// The request is as it will be sent, credentials included: take care of what you log.
public protocol Middleware: Sendable {
  /// What comes after: the next middleware, or the transport.
  typealias Next =
    @Sendable (HTTPRequest, UploadBody?) async throws -> (HTTPResponse, ByteStream)

  /// Passes a request on and its response back.
  ///
  /// - Parameters:
  ///   - request: The request, with scheme, authority, path and all headers.
  ///   - body: The body, or nil for none; ``UploadBody/data`` has its bytes where they are in memory.
  ///   - context: Which call this is an attempt at.
  ///   - next: What comes after. It throws ``TransportFailure`` where no response comes, and
  ///     `CancellationError`, at once, where the task is cancelled.
  /// - Returns: The response, whatever its status; ``ByteStream/data`` has the bytes of its body
  ///   where the call reads it whole.
  /// - Throws: A ``TransportFailure`` is treated as one of the transport. Any other error ends the
  ///   call, whose error tells its type alone.
  func intercept(
    _ request: HTTPRequest,
    body: UploadBody?,
    context: AttemptContext,
    next: @escaping Next
  ) async throws -> (HTTPResponse, ByteStream)
}

/// Which call an attempt belongs to.
public struct AttemptContext: Hashable, Sendable {
  /// The operation's name.
  public let operation: String
  /// The path with its parameters' names, not their values.
  public let pathTemplate: String
  /// The number of the attempt, from 1.
  public let attempt: Int

  /// Makes a context, to call a middleware without a client in tests.
  ///
  /// - Parameters:
  ///   - operation: The operation's name.
  ///   - pathTemplate: The path with its parameters' names.
  ///   - attempt: The number of the attempt, from 1.
  public init(operation: String = "test", pathTemplate: String = "/", attempt: Int = 1) {
    self.operation = operation
    self.pathTemplate = pathTemplate
    self.attempt = attempt
  }
}
