import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

extension TransportFailure {
  /// Makes a failure of an error that a session reports.
  init(urlSessionError error: any Error) {
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
      // Foundation on Linux passes some errors of curl on as unknown: only the text tells them.
      case .unknown where ["SSL", "TLS", "certificate"].contains(where: message.contains): .tls
      case .unknown where message.contains("transfer closed"): .connectionLost
      default: .other
      }
    self.init(code, message: message)
  }
}
