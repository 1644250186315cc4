import SDKRuntime

#if AsyncHTTPClient
import AsyncHTTPClient
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

  /// Makes a transport for calls that may wait long for a connection, since there are many at once.
  func makePatient() -> any Transport {
    switch self {
    case .urlSession: URLSessionTransport()
    #if AsyncHTTPClient
    case .asyncHTTPClient: Self.patient()
    #endif
    }
  }

  /// Makes a transport that tells at once what the first connection failed with, and not a time that
  /// ran out on a busy machine.
  func makeHasty() -> any Transport {
    switch self {
    case .urlSession: URLSessionTransport()
    #if AsyncHTTPClient
    case .asyncHTTPClient: AsyncHTTPClientTransport(Self.hastyClient)
    #endif
    }
  }

  #if AsyncHTTPClient
  /// Makes a transport that waits a minute for a connection.
  static func patient() -> AsyncHTTPClientTransport { AsyncHTTPClientTransport(patientClient) }

  private static let patientClient = client { _ in }

  private static let hastyClient = client {
    $0.connectionPool.retryConnectionEstablishment = false
  }

  private static func client(_ change: (inout HTTPClient.Configuration) -> Void) -> HTTPClient {
    var configuration = AsyncHTTPClientTransport.clientConfiguration
    configuration.timeout.connect = .seconds(60)
    change(&configuration)
    return HTTPClient(
      eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
  }
  #endif

  /// Whether a response that nobody reads holds its server up.
  var holdsServersUp: Bool { !isCurl }

  /// Whether it survives a response whose connection is closed within its head: Foundation on Linux
  /// ends the process ("Transfer completed, but there's no response").
  var survivesPartsOfHeads: Bool { !isCurl }

  /// Whether a request that may do harm where it arrives twice goes over a connection that was used
  /// before: under Foundation on Linux curl would send it again where that connection breaks.
  var keepsConnectionsOfWrites: Bool { !isCurl }

  private var isCurl: Bool {
    #if canImport(FoundationNetworking)
    self == .urlSession
    #else
    false
    #endif
  }

  /// Whether a body that is a sequence is read to its end before anything is sent.
  var readsBodiesFirst: Bool { self == .urlSession }

  /// Whether a body's length is known before it is sent, whatever it is from.
  var knowsLengths: Bool { self == .urlSession }
}
