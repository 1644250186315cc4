import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with Foundation's `URLSession`.
///
/// It keeps no cookies and no cache, and follows no redirects, so that credentials reach no server
/// but the one they are meant for. It keeps connections open between requests; on Linux only between
/// those that ask and do nothing: GET, HEAD, OPTIONS and TRACE without a body. Each other request has
/// there a connection of its own, since curl, with which Foundation sends, repeats a request of its
/// own accord where a connection that was used before breaks, whatever the method, and no option
/// forbids it (curl, pull request 18417). A server that makes many calls saves their handshakes with
/// `AsyncHTTPClientTransport`, which is behind the package's trait `AsyncHTTPClient`.
///
/// A body that is a file is sent from there. One that is a sequence or has several parts is first
/// written to a temporary file, which is removed afterwards: `URLSession` reads from nothing else
/// that works alike on all systems. A streamed response is fetched as it is read, but for some
/// 256 KB that wait in memory; Foundation on Linux fetches it at once, and what its reader has not
/// come to waits in a file without a name.
///
/// - Warning: Foundation on Linux ends the whole process where a server closes the connection within
///   the head of a response, after its first line (swift-corelibs-foundation, issue 5285; seen with
///   Swift 6.3.1). Nothing here can mend that; `AsyncHTTPClientTransport` does not do it.
public final class URLSessionTransport: Transport {
  /// The most bytes that a response's body may have where it is read whole.
  public let responseLimit: Int

  private let session: URLSession
  private let delegate = URLSessionExchanges(keepsConnections: true)
  #if canImport(FoundationNetworking)
  private let turns = HostTurns(limit: connectionLimit)
  #endif

  /// A few exchanges that hang must not hold up all others, nor may many take all descriptors.
  private static let connectionLimit = 64

  /// Makes a transport with connections of its own.
  ///
  /// - Parameter responseLimit: The most bytes that a response's body may have where it is read
  ///   whole.
  public init(responseLimit: Int = 64 * 1024 * 1024) {
    self.responseLimit = responseLimit
    session = URLSession(
      configuration: Self.configuration(), delegate: delegate, delegateQueue: nil)
  }

  private static func configuration() -> URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.httpMaximumConnectionsPerHost = connectionLimit
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    return configuration
  }

  deinit {
    session.finishTasksAndInvalidate()
  }

  /// Sends a request and waits for the whole response.
  public func send(
    _ request: HTTPRequest,
    body data: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    var urlRequest = try URLRequest(request)
    urlRequest.httpBody = data
    let exchange = begin(urlRequest, timeout: .whole(timeout))
    // From here on it owns the exchange, which ends with it.
    let body = TransportExchangeBody(exchange)
    let head = try await exchange.head()
    let data = try await body.collected(
      upTo: responseLimit, tooLong: TransportFailure(longerThan: responseLimit))
    return (head, data)
  }

  /// Sends a request whose body may be long, and returns when the response's head is there.
  public func stream(
    _ request: HTTPRequest,
    body upload: UploadBody?,
    timeout: Duration
  ) async throws -> (HTTPResponse, ByteStream) {
    var urlRequest = try URLRequest(request)
    let exchange: TransportExchange
    if let upload, upload.data == nil {
      let (file, temporary) = try await Self.file(of: upload)
      exchange = begin(urlRequest, file: file, temporary: temporary, timeout: .silence(timeout))
    } else {
      urlRequest.httpBody = upload?.data
      exchange = begin(urlRequest, timeout: .silence(timeout))
    }
    let body = TransportExchangeBody(exchange)
    return (try await exchange.head(), ByteStream(body))
  }

  private func begin(
    _ request: URLRequest,
    file: URL? = nil,
    temporary: TemporaryFile? = nil,
    timeout: ExchangeTimeout
  ) -> TransportExchange {
    #if canImport(FoundationNetworking)
    // What has a body would wait for it in vain where curl sends it again.
    if !request.asks || file != nil || request.httpBody?.isEmpty == false {
      let lone = LoneRequest(
        request, file: file, configuration: Self.configuration(), turns: turns)
      let exchange = TransportExchange(lone, upload: temporary)
      lone.report(to: exchange)
      exchange.start(timeout: timeout)
      return exchange
    }
    #endif
    let task =
      file.map { session.uploadTask(with: request, fromFile: $0) }
      ?? session.dataTask(with: request)
    let exchange = TransportExchange(task, upload: temporary)
    delegate.add(exchange, for: task)
    exchange.start(timeout: timeout)
    return exchange
  }

  /// The file that holds a body: its own, or one made for it.
  private static func file(of body: UploadBody) async throws -> (URL, TemporaryFile?) {
    guard let file = body.file else {
      let temporary = try await TemporaryFile(body)
      return (temporary.url, temporary)
    }
    try body.checkFile()
    return (file, nil)
  }
}

extension HTTPRequest {
  /// The request's address.
  ///
  /// - Throws: ``TransportFailure`` where it is no URL.
  package func url() throws -> URL {
    let text = "\(scheme ?? "")://\(authority ?? "")\(path ?? "")"
    // Without this a text that is not quite a URL is encoded once more, and means something else.
    guard let url = URL(string: text, encodingInvalidCharacters: false) else {
      throw TransportFailure(.other, message: "The request's address is no URL.")
    }
    return url
  }
}

extension URLRequest {
  fileprivate init(_ request: HTTPRequest) throws {
    self.init(url: try request.url())
    httpMethod = request.method.rawValue
    // Exchanges count the time themselves.
    timeoutInterval = 7 * 86_400
    for field in request.headerFields where field.name != .cookie {
      addValue(field.value, forHTTPHeaderField: field.name.rawName)
    }
    // Cookies are kept apart, and are the one header whose values are not joined by commas.
    setValue(request.headerFields[.cookie], forHTTPHeaderField: "Cookie")
  }

  /// Whether it may arrive twice without harm.
  var isIdempotent: Bool { asks || ["PUT", "DELETE"].contains(httpMethod) }

  /// Whether it asks and does nothing.
  fileprivate var asks: Bool { ["GET", "HEAD", "OPTIONS", "TRACE"].contains(httpMethod) }
}
