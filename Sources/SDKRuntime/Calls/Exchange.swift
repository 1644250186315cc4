import Foundation
import HTTPTypes

/// A response as an attempt got it.
struct Exchange: Sendable {
  let head: HTTPResponse
  /// The body, where it was read whole; as much of it as counts where it tells an error.
  let data: Data
  /// The body, where the caller reads it.
  let stream: ByteStream?

  /// Whether the API did what it was asked.
  var isSuccess: Bool { (200..<300).contains(head.status.code) }
}

extension Call {
  /// The most bytes of a response that is read whole, where the transport has not read it itself.
  static let responseLimit = 64 * 1024 * 1024

  /// Makes one attempt.
  ///
  /// - Throws: What kept the request from being sent or the response from coming.
  func attempt(_ number: Int, within limit: Duration? = nil) async throws -> Exchange {
    let message = try await client.message(for: request, accept: accept)
    log?.sends(attempt: number)
    // The rest of the call's time is counted outside; a stream outlasts it once its head is there.
    let timeout =
      isStreamed
      ? configuration.timeout : min(limit ?? configuration.timeout, configuration.timeout)
    let context = AttemptContext(
      operation: request.operation, pathTemplate: request.pathTemplate, attempt: number)
    let (head, body) = try await pass(message, context: context, timeout: timeout)
    if let data = body.data { return finish(head, data) }
    guard isStreamed else { return finish(head, try await body.collect(upTo: Self.responseLimit)) }
    return (200..<300).contains(head.status.code)
      ? finish(head, Data(), stream: body)
      : finish(
        head,
        try await Self.errorBody(
          in: body, within: timeout, by: Stopwatch(configuration.clock)))
  }

  private func finish(
    _ head: HTTPResponse,
    _ data: Data,
    stream: ByteStream? = nil
  ) -> Exchange {
    ResponseCapture.current?.keep(
      APIResponse(
        status: head.status.code, headers: head.headerFields, body: stream == nil ? data : nil))
    return Exchange(head: head, data: data, stream: stream)
  }

  /// Sends a request through the client's middleware, and then the transport.
  private func pass(
    _ message: HTTPMessage,
    context: AttemptContext,
    timeout: Duration
  ) async throws -> (HTTPResponse, ByteStream) {
    try await RequestOutline.$current.withValue(outline) {
      try await pass(
        message.request, message.body, through: configuration.middleware[...], context: context,
        timeout: timeout)
    }
  }

  /// Sends a request through what middleware is left, and then the transport.
  private func pass(
    _ request: HTTPRequest,
    _ body: UploadBody?,
    through middleware: ArraySlice<any Middleware>,
    context: AttemptContext,
    timeout: Duration
  ) async throws -> (HTTPResponse, ByteStream) {
    guard let first = middleware.first else {
      return try await carry(request, body, timeout: timeout)
    }
    return try await first.intercept(request, body: body, context: context) { request, body in
      try await pass(
        request, body, through: middleware.dropFirst(), context: context, timeout: timeout)
    }
  }

  private func carry(
    _ request: HTTPRequest,
    _ body: UploadBody?,
    timeout: Duration
  ) async throws -> (HTTPResponse, ByteStream) {
    guard !isStreamed, body == nil || body?.data != nil else {
      return try await client.transport.stream(request, body: body, timeout: timeout)
    }
    let (head, data) = try await client.transport.send(request, body: body?.data, timeout: timeout)
    return (head, ByteStream(data))
  }

  /// The first megabyte of an error's body, as far as it comes in time. Where it breaks off, the
  /// error counts, not the break.
  private static func errorBody(
    in bytes: ByteStream,
    within timeout: Duration,
    by stopwatch: Stopwatch
  ) async throws(CancellationError) -> Data {
    let limit = 1024 * 1024
    var data = Data()
    do {
      for try await chunk in bytes {
        data += chunk.prefix(limit - data.count)
        if data.count == limit || stopwatch.elapsed > timeout { break }
      }
    } catch let error as CancellationError {
      throw error
    } catch {
      return data
    }
    return data
  }
}
