import SDKRuntime

#if AsyncHTTPClient
import AsyncHTTPClientTransport
#endif

/// The transports that go through the same tests.
enum TestedTransport: CaseIterable, Sendable {
  case urlSession
  #if AsyncHTTPClient
  case asyncHTTPClient
  #endif

  /// Makes a transport.
  func make(responseLimit: Int = 64 * 1024 * 1024) -> any Transport {
    switch self {
    case .urlSession: URLSessionTransport(responseLimit: responseLimit)
    #if AsyncHTTPClient
    case .asyncHTTPClient: AsyncHTTPClientTransport(responseLimit: responseLimit)
    #endif
    }
  }

  /// Whether a response that nobody reads holds its server up.
  var holdsServersUp: Bool {
    #if canImport(FoundationNetworking)
    self != .urlSession
    #else
    true
    #endif
  }

  /// Whether it survives a response whose connection is closed within its head: Foundation on Linux
  /// ends the process ("Transfer completed, but there's no response").
  var survivesPartsOfHeads: Bool {
    #if canImport(FoundationNetworking)
    self != .urlSession
    #else
    true
    #endif
  }

  /// Whether it bears a thousand calls at once of which many break: under Foundation on Linux some of
  /// those that break are noticed only by their timeout, and hold connections that others wait for.
  var holdsUnderStorms: Bool { survivesPartsOfHeads }

  /// Whether a body's length is known before it is sent, whatever it is from.
  var knowsLengths: Bool { self == .urlSession }
}
