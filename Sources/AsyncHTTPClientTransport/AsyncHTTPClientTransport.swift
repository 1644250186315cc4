#if AsyncHTTPClient
import AsyncHTTPClient
import Foundation
import HTTPTypes
import NIOCore
import SDKRuntime

/// Sends requests with AsyncHTTPClient, the client of Swift servers.
///
/// It keeps connections open between requests, speaks HTTP/2 where the server does, and neither
/// follows redirects nor keeps cookies. Bodies are streamed both ways: what is sent is read as fast
/// as the server takes it, what comes is fetched as fast as it is read, but for some 256 KB that wait
/// in memory.
///
/// ```swift
/// let stytch = try B2BClient(
///   projectID: id, secret: secret, transport: AsyncHTTPClientTransport())
/// ```
public final class AsyncHTTPClientTransport: Transport {
  /// The most bytes that a response's body may have where it is read whole.
  public let responseLimit: Int

  private let client: HTTPClient
  /// What the client can decode besides plain bytes, as in the `Accept-Encoding` header.
  private let acceptedEncodings: String?

  /// Makes a transport that shares one client, and with it connections, with all others that are
  /// made so; there is nothing to shut down.
  ///
  /// The client makes at most 64 connections to a server that does not speak HTTP/2. A call that has
  /// no connection within 5 seconds fails with what the last attempt to make one ended in; one that
  /// merely waited for others' connections fails as `timedOut`, with `isUnsent`.
  ///
  /// - Parameter responseLimit: The most bytes that a response's body may have where it is read
  ///   whole.
  public init(responseLimit: Int = 64 * 1024 * 1024) {
    self.responseLimit = responseLimit
    client = Self.sharedClient
    acceptedEncodings = "gzip, deflate"
  }

  /// Makes a transport that sends with a client of your own, which you shut down.
  ///
  /// Make it with ``clientConfiguration``, or see to what that does: a client that follows redirects
  /// would carry what is sent to another server, and one that has a tracer (by itself the one that the
  /// program bootstrapped) puts the whole URL, with all that is secret in its path and query, into each
  /// span. Trace with a `Middleware`, which knows the operation and the path's template.
  ///
  /// - Parameters:
  ///   - client: The client.
  ///   - responseLimit: The most bytes that a response's body may have where it is read whole.
  public init(_ client: HTTPClient, responseLimit: Int = 64 * 1024 * 1024) {
    self.responseLimit = responseLimit
    self.client = client
    acceptedEncodings = nil
  }

  /// The configuration of the shared client, to make one of your own from.
  public static var clientConfiguration: HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      // All that time a call waits for a server that refuses. It is enough for two packets that get
      // lost.
      timeout: .init(connect: .seconds(5)),
      decompression: .enabled(limit: .none))
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
    // Otherwise one connection that fails would fail all calls that wait for one.
    configuration.connectionPool.retryConnectionEstablishment = true
    // It would put the whole URL into each span.
    configuration.tracing.tracer = nil
    return configuration
  }

  private static let sharedClient = HTTPClient(
    eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: clientConfiguration)

  /// Sends a request and waits for the whole response.
  public func send(
    _ request: HTTPRequest,
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    try Task.checkCancellation()
    var message = try HTTPClientRequest(request, acceptedEncodings: acceptedEncodings)
    message.body = body.map { .bytes(ByteBuffer(bytes: $0)) }
    let deadline = NIODeadline.now() + .nanoseconds(timeout.nanoseconds)
    do {
      let response = try await client.execute(message, deadline: deadline)
      guard let data = try await collect(response.body, until: deadline) else {
        throw TransportFailure(.timedOut, message: "The time of \(timeout) ran out.")
      }
      return (try HTTPResponse(response), data)
    } catch let error as HTTPClientError where error == .deadlineExceeded {
      throw TransportFailure(.timedOut, message: "The time of \(timeout) ran out.")
    } catch {
      throw TransportFailure.error(for: error)
    }
  }

  /// All bytes of a body; nil where they have not come in time.
  private func collect(
    _ body: HTTPClientResponse.Body,
    until deadline: NIODeadline
  ) async throws -> Data? {
    // A timer of an event loop costs a fraction of a task that sleeps.
    let collecting = Task { [responseLimit] in
      do {
        return Data(try await body.collect(upTo: responseLimit).readableBytesView)
      } catch is NIOTooManyBytesError {
        throw TransportFailure(longerThan: responseLimit)
      }
    }
    let isLate = Locked(false)
    let timer = client.eventLoopGroup.any().scheduleTask(deadline: deadline) {
      isLate.withLock { $0 = true }
      collecting.cancel()
    }
    defer { timer.cancel() }
    do {
      return try await withTaskCancellationHandler {
        try await collecting.value
      } onCancel: {
        collecting.cancel()
      }
    } catch is CancellationError where isLate.withLock({ $0 }) {
      return nil
    }
  }

  /// Sends a request whose body is read while it is sent, and returns when the response's head is
  /// there.
  public func stream(
    _ request: HTTPRequest,
    body upload: UploadBody?,
    timeout: Duration
  ) async throws -> (HTTPResponse, ByteStream) {
    try Task.checkCancellation()
    try upload?.checkFile()
    let message = try HTTPClientRequest(request, acceptedEncodings: acceptedEncodings)
    let run = RequestRun(message, upload: upload, client: client)
    let exchange = TransportExchange(run)
    run.report(to: exchange)
    exchange.start(timeout: .silence(timeout))
    // From here on it owns the exchange, which ends with it.
    let body = TransportExchangeBody(exchange)
    return (try await exchange.head(), ByteStream(body))
  }
}

extension Duration {
  /// The whole nanoseconds, at most those of a century.
  fileprivate var nanoseconds: Int64 {
    let (seconds, attoseconds) = min(self, .seconds(3_155_760_000)).components
    return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }
}
#endif
