import Foundation
import Testing

@testable import SDKRuntime

/// What is made of the errors that Foundation on Linux tells apart by their texts alone.
@Suite struct URLSessionFailureTests {
  @Test(arguments: [
    ("Recv failure: Connection reset by peer", TransportFailure.Code.connectionLost),
    ("OpenSSL SSL_read: error:0A000126:SSL routines::unexpected eof", .connectionLost),
    ("GnuTLS recv error (-110): The TLS connection was non-properly terminated.", .connectionLost),
    ("transfer closed with 95 bytes remaining to read", .connectionLost),
    ("SSL certificate problem: self-signed certificate", .tls),
    ("OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to localhost", .tls),
    ("something else", .other),
  ])
  func onlyAFailureToConnectIsSafeToRepeat(_ text: String, _ code: TransportFailure.Code) {
    let error = URLError(.unknown, userInfo: [NSLocalizedDescriptionKey: text])
    let failure = TransportFailure(urlSessionError: error, mayBeRepeated: false)
    #expect(failure.code == code)
    #expect(failure.isUnsent == (code == .tls))
  }

  /// The connection that could not be made may have been the session's second.
  @Test(arguments: [
    URLError.Code.cannotConnectToHost, .cannotFindHost, .secureConnectionFailed,
    .notConnectedToInternet,
  ])
  func whatASessionMayRepeatIsNotCertainlyUnsent(_ code: URLError.Code) {
    let error = URLError(code, userInfo: [NSLocalizedDescriptionKey: "Failed to connect to a"])
    #expect(!TransportFailure(urlSessionError: error, mayBeRepeated: true).isUnsent)
    #expect(TransportFailure(urlSessionError: error, mayBeRepeated: false).isUnsent)
  }
}
