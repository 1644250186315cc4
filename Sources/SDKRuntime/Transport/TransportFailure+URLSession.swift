import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

extension TransportFailure {
  /// Makes a failure of an error that a session reports.
  ///
  /// - Parameters:
  ///   - error: The error.
  ///   - mayBeRepeated: Whether the session may have sent the request more than once: where a
  ///     connection that was used before breaks, it makes another one, and the error is that one's.
  init(urlSessionError error: any Error, mayBeRepeated: Bool) {
    // Its other contents name the whole URL, which holds values of the request.
    let message = error.localizedDescription
    let code: Code =
      switch (error as? URLError)?.code {
      case .cannotFindHost, .dnsLookupFailed: .dns
      // On Linux any error after one address refused is reported so: only the text tells.
      case .cannotConnectToHost where !message.contains("onnect to"): .connectionLost
      case .cannotConnectToHost: .connectionRefused
      case .networkConnectionLost, .badServerResponse: .connectionLost
      case .notConnectedToInternet, .dataNotAllowed: .offline
      case .timedOut: .timedOut
      case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateNotYetValid, .serverCertificateHasUnknownRoot,
        .clientCertificateRejected, .clientCertificateRequired:
        .tls
      // Foundation on Linux passes some errors of curl on as unknown: only the text tells them.
      // A connection that breaks is looked for first: the text may name TLS all the same, and what
      // is taken for a failure to connect is sent again.
      case .unknown where Self.breaks.contains(where: message.lowercased().contains):
        .connectionLost
      case .unknown where ["SSL", "TLS", "certificate"].contains(where: message.contains): .tls
      default: .other
      }
    self.init(code, message: message, isUnsent: mayBeRepeated ? false : nil)
  }

  /// What curl's texts of a broken connection have in them, in small letters.
  private static let breaks = [
    "transfer closed", "recv failure", "send failure", "recv error", "send error", "ssl_read",
    "ssl_write", "empty reply", "connection reset", "broken pipe",
  ]
}
