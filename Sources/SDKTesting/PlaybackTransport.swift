import Foundation
import HTTPTypes
import SDKRuntime

/// Answers requests from a ``Cassette``, without a network.
///
/// ```swift
/// let transport = PlaybackTransport(try Cassette(contentsOf: file))
/// let stytch = try B2BClient(projectID: "project-test-1", secret: "secret", transport: transport)
/// ```
///
/// A request is answered by the first exchange with the same method, path, query and body that was
/// not played yet, secrets left out of the comparison. Where there is none it fails with a
/// `TransportFailure` that names it.
public final class PlaybackTransport: Transport {
  private let redaction: CassetteRedaction
  private let rest: Locked<[Cassette.Exchange]>

  /// Makes a transport that plays a cassette.
  public init(_ cassette: Cassette) {
    redaction = cassette.redaction
    rest = Locked(cassette.exchanges)
  }

  /// The exchanges that were not played yet.
  public var unplayed: [Cassette.Exchange] {
    rest.withLock { $0 }
  }

  /// Answers a request from the cassette.
  ///
  /// - Throws: `TransportFailure` where the cassette has no answer; `CancellationError` where the
  ///   task is cancelled.
  public func send(
    _ request: HTTPRequest,
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    try Task.checkCancellation()
    let sent = redaction.request(SentRequest(request, body: body, timeout: timeout))
    let response: Cassette.Response? = rest.withLock { rest in
      guard let index = rest.firstIndex(where: { $0.request == sent }) else { return nil }
      return rest.remove(at: index).response
    }
    guard let response else {
      throw TransportFailure(
        .other,
        message: """
          The cassette has no exchange left for this body of \(sent.method) \(sent.target). \
          Record it anew.
          """)
    }
    var head = HTTPResponse(status: .init(code: response.status))
    for (name, value) in response.headers {
      if let name = HTTPField.Name(name) { head.headerFields[name] = value }
    }
    return (head, response.body?.bytes ?? Data())
  }
}
