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
    let failure = TransportFailure(urlSessionError: error)
    #expect(failure.code == code)
    #expect(failure.isUnsent == (code == .tls))
  }
}
