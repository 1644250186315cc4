import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A part of a response, as it comes in.
enum ResponseEvent: Sendable {
  case head(HTTPResponse)
  case data(Data)
}

/// Hands what a session reports on its tasks to those who wait for it.
///
/// Sendable unchecked: the one mutable property is touched under the lock alone. A delegate for
/// each task would need no table, but Foundation on Linux calls only the session's.
final class URLSessionExchanges: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  private typealias Continuation = AsyncThrowingStream<ResponseEvent, any Error>.Continuation

  private let lock = NSLock()
  private var continuations: [Int: Continuation] = [:]

  /// Starts a task and streams its response; when the reader stops, the task is cancelled.
  func begin(
    _ task: URLSessionDataTask,
    timeout: Duration
  ) -> AsyncThrowingStream<ResponseEvent, any Error> {
    let (stream, continuation) = AsyncThrowingStream<ResponseEvent, any Error>.makeStream()
    let identifier = task.taskIdentifier
    lock.withLock { continuations[identifier] = continuation }
    // The session's own timeout starts anew with every byte.
    let deadline = Task {
      try await Task.sleep(for: timeout)
      continuation.finish(
        throwing: TransportFailure(.timedOut, message: "The time of \(timeout) ran out.")
      )
    }
    continuation.onTermination = { [weak self] _ in
      deadline.cancel()
      // First forgotten, so that the error of the cancelled task is nobody's answer.
      self?.end(identifier)
      task.cancel()
    }
    task.resume()
    return stream
  }

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    if let head = HTTPResponse(response) {
      continuation(of: dataTask)?.yield(.head(head))
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    continuation(of: dataTask)?.yield(.data(data))
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didCompleteWithError error: (any Error)?
  ) {
    continuation(of: task)?.finish(throwing: error.map(TransportFailure.init(urlSessionError:)))
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

  private func continuation(of task: URLSessionTask) -> Continuation? {
    lock.withLock { continuations[task.taskIdentifier] }
  }

  private func end(_ identifier: Int) {
    lock.withLock { continuations[identifier] = nil }
  }
}

extension HTTPResponse {
  fileprivate init?(_ response: URLResponse) {
    guard let response = response as? HTTPURLResponse else { return nil }
    self.init(status: .init(code: response.statusCode))
    for case (let name as String, let value as String) in response.allHeaderFields {
      guard let name = HTTPField.Name(name) else { continue }
      headerFields.append(HTTPField(name: name, value: value))
    }
  }
}

extension TransportFailure {
  fileprivate init(urlSessionError error: any Error) {
    // Its other contents name the whole URL, which holds values of the request.
    let message = error.localizedDescription
    let code: Code =
      switch (error as? URLError)?.code {
      case .cannotFindHost, .dnsLookupFailed: .dns
      case .cannotConnectToHost: .connectionRefused
      case .networkConnectionLost, .badServerResponse: .connectionLost
      case .notConnectedToInternet, .dataNotAllowed: .offline
      case .timedOut: .timedOut
      case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateNotYetValid, .serverCertificateHasUnknownRoot,
        .clientCertificateRejected, .clientCertificateRequired:
        .tls
      // Foundation on Linux passes curl's TLS errors on as unknown: only the text tells them.
      case .unknown where ["SSL", "TLS", "certificate"].contains(where: message.contains): .tls
      default: .other
      }
    self.init(code, message: message)
  }
}
