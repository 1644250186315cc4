import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with Foundation's `URLSession`.
///
/// It keeps connections open between requests; it keeps no cookies and no cache, and follows no
/// redirects, so that credentials reach no server but the one they are meant for.
///
/// A body that is a file is sent from there. One that is a sequence or has several parts is first
/// written to a temporary file, which is removed afterwards: `URLSession` reads from nothing else
/// that works alike on all systems. A streamed response is fetched as it is read, but for some
/// 256 KB that wait in memory; Foundation on Linux fetches it at once, and what its reader has not
/// come to waits in a file without a name.
///
/// - Warning: Foundation on Linux has two faults that nothing here can mend (seen with Swift 6.3.1).
///   It ends the whole process where a server closes the connection within the head of a response,
///   after its first line (swift-corelibs-foundation, issue 5285). And curl, with which it sends,
///   sends a request again of its own accord, whatever its method, where the server breaks off a
///   connection that was used before without a byte in answer; no option forbids it (curl, pull
///   request 18417). A POST without a body then arrives twice; one with a body does not, since the
///   body is missing the second time, but its call ends only when its time runs out. Servers do better
///   with `AsyncHTTPClientTransport`, which does neither; it is behind the package's trait
///   `AsyncHTTPClient`.
public final class URLSessionTransport: Transport {
  /// The most bytes that a response's body may have where it is read whole.
  public let responseLimit: Int

  private let session: URLSession
  private let delegate: URLSessionExchanges

  /// Makes a transport with connections of its own.
  ///
  /// - Parameter responseLimit: The most bytes that a response's body may have where it is read
  ///   whole.
  public init(responseLimit: Int = 64 * 1024 * 1024) {
    self.responseLimit = responseLimit
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    // A few exchanges that hang must not hold up all others.
    configuration.httpMaximumConnectionsPerHost = 64
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    delegate = URLSessionExchanges()
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
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
    let exchange = begin(session.dataTask(with: urlRequest), timeout: .whole(timeout))
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
      let task = session.uploadTask(with: urlRequest, fromFile: file)
      exchange = begin(task, upload: temporary, timeout: .silence(timeout))
    } else {
      urlRequest.httpBody = upload?.data
      exchange = begin(session.dataTask(with: urlRequest), timeout: .silence(timeout))
    }
    let body = TransportExchangeBody(exchange)
    return (try await exchange.head(), ByteStream(body))
  }

  private func begin(
    _ task: URLSessionTask,
    upload: TemporaryFile? = nil,
    timeout: ExchangeTimeout
  ) -> TransportExchange {
    let exchange = TransportExchange(task, upload: upload)
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
}
