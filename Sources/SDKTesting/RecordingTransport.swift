import Foundation
import HTTPTypes
import SDKRuntime

/// Passes requests on to another transport, and records what goes back and forth, secrets removed.
///
/// ```swift
/// let recorder = RecordingTransport(URLSessionTransport())
/// let stytch = try B2BClient(projectID: id, secret: secret, transport: recorder)
/// // … calls …
/// try recorder.cassette.write(to: file)
/// ```
///
/// A call that gets no response is not recorded. A streamed body is read to its end before it is
/// passed on.
public final class RecordingTransport: Transport {
  private let transport: any Transport
  private let recorded: Locked<Cassette>

  /// Makes a transport that records.
  ///
  /// - Parameters:
  ///   - transport: What carries the requests.
  ///   - redaction: What is not recorded.
  public init(_ transport: any Transport, redaction: CassetteRedaction = CassetteRedaction()) {
    self.transport = transport
    recorded = Locked(Cassette(redaction: redaction))
  }

  /// What was recorded so far, in the order in which the responses came.
  public var cassette: Cassette {
    recorded.withLock { $0 }
  }

  /// Sends a request and records the exchange.
  ///
  /// - Throws: What the other transport throws.
  public func send(
    _ request: HTTPRequest,
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    let (response, data) = try await transport.send(request, body: body, timeout: timeout)
    let sent = SentRequest(request, body: body, timeout: timeout)
    let redaction = cassette.redaction
    let exchange = Cassette.Exchange(
      request: redaction.request(sent), response: redaction.response(response, data))
    recorded.withLock { $0.exchanges.append(exchange) }
    return (response, data)
  }
}
