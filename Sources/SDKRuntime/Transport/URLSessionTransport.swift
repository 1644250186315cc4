import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with Foundation's `URLSession`.
///
/// It keeps connections open between requests; it keeps no cookies and no cache, and follows no
/// redirects, so that credentials reach no server but the one they are meant for.
public final class URLSessionTransport: Transport {
  /// The most bytes that a response's body may have.
  public let responseLimit: Int

  private let session: URLSession
  private let delegate: URLSessionExchanges

  /// Makes a transport with connections of its own.
  ///
  /// - Parameter responseLimit: The most bytes that a response's body may have.
  public init(responseLimit: Int = 64 * 1024 * 1024) {
    self.responseLimit = responseLimit
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
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
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    let urlRequest = try URLRequest(request, body: body, timeout: timeout)
    let events = delegate.begin(session.dataTask(with: urlRequest), timeout: timeout)

    var head: HTTPResponse?
    var data = Data()
    for try await event in events {
      switch event {
      case .head(let response): head = response
      case .data(let chunk):
        guard data.count + chunk.count <= responseLimit else {
          throw TransportFailure(longerThan: responseLimit)
        }
        data += chunk
      }
    }
    // A stream also ends, without an error, where the task that reads it is cancelled.
    try Task.checkCancellation()
    guard let head else {
      throw TransportFailure(.other, message: "The response is not HTTP.")
    }
    return (head, data)
  }
}

extension URLRequest {
  fileprivate init(_ request: HTTPRequest, body: Data?, timeout: Duration) throws {
    let text = "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")"
    guard let url = URL(string: text) else {
      throw TransportFailure(.other, message: "The request's address is no URL.")
    }
    self.init(url: url)
    httpMethod = request.method.rawValue
    httpBody = body
    timeoutInterval = timeout / .seconds(1)
    for field in request.headerFields where field.name != .cookie {
      addValue(field.value, forHTTPHeaderField: field.name.rawName)
    }
    // Cookies are kept apart, and are the one header whose values are not joined by commas.
    setValue(request.headerFields[.cookie], forHTTPHeaderField: "Cookie")
  }
}
