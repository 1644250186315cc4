import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Hands what a session reports on its tasks to their exchanges.
///
/// A delegate for each task would need no table, but Foundation on Linux calls only the session's.
final class URLSessionExchanges: NSObject, URLSessionDataDelegate {
  private let exchanges = Locked<[Int: TransportExchange]>([:])
  private let keepsConnections: Bool
  private let onEnd: @Sendable () -> Void

  /// Makes a delegate.
  ///
  /// - Parameters:
  ///   - keepsConnections: Whether the session sends more than one request over a connection.
  ///   - onEnd: Is called when a task is complete.
  init(keepsConnections: Bool, onEnd: @escaping @Sendable () -> Void = {}) {
    self.keepsConnections = keepsConnections
    self.onEnd = onEnd
  }

  /// Keeps an exchange until its task is complete.
  func add(_ exchange: TransportExchange, for task: URLSessionTask) {
    exchanges.withLock { $0[task.taskIdentifier] = exchange }
  }

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    // First allowed: on Linux a task that is cancelled before goes on when it is allowed.
    completionHandler(.allow)
    if let head = HTTPResponse(response) {
      exchange(of: dataTask)?.received(head)
    }
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    exchange(of: dataTask)?.received(data)
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didSendBodyData bytesSent: Int64,
    totalBytesSent: Int64,
    totalBytesExpectedToSend: Int64
  ) {
    exchange(of: task)?.sentBytes()
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didCompleteWithError error: (any Error)?
  ) {
    let exchange = exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
    // Foundation repeats what is idempotent, on Linux anything.
    let mayBeRepeated = keepsConnections && task.originalRequest?.isIdempotent != false
    let failure = error.map { TransportFailure(urlSessionError: $0, mayBeRepeated: mayBeRepeated) }
    exchange?.end(failure.map { .failure($0) } ?? .success(()))
    onEnd()
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  private func exchange(of task: URLSessionTask) -> TransportExchange? {
    exchanges.withLock { $0[task.taskIdentifier] }
  }
}

extension URLSessionTask: ExchangeCarrier {
  /// Foundation on Linux begins anew where a task that was suspended is resumed.
  package var canBeSuspended: Bool {
    #if canImport(FoundationNetworking)
    false
    #else
    true
    #endif
  }
}

extension HTTPResponse {
  fileprivate init?(_ response: URLResponse) {
    guard let response = response as? HTTPURLResponse, (0...999).contains(response.statusCode)
    else { return nil }
    self.init(status: .init(code: response.statusCode))
    for case (let name as String, let value as String) in response.allHeaderFields {
      guard let name = HTTPField.Name(name) else { continue }
      headerFields.append(HTTPField(name: name, value: value))
    }
  }
}
