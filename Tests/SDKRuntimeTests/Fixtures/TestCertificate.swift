import Foundation
import TestSupport

/// A certificate of this machine's own names that nobody trusts, and its key, made for one test.
struct TestCertificate {
  private let folder: TemporaryFolder

  /// The certificate's file.
  var certificate: URL { folder.url.appending(path: "certificate.pem") }
  /// The private key's file.
  var key: URL { folder.url.appending(path: "key.pem") }

  /// Whether certificates can be made: that takes `openssl`.
  static func canBeMade() async -> Bool {
    (try? await Command(named: "openssl", ["version"]).run())?.status == 0
  }

  /// Makes a certificate.
  static func make() async throws -> TestCertificate {
    let made = TestCertificate(folder: try TemporaryFolder())
    let outcome = try await Command(
      named: "openssl",
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
        "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", made.key.path, "-out",
        made.certificate.path,
      ]
    ).run()
    guard outcome.status == 0 else { throw Unexpected(what: outcome.errors) }
    return made
  }
}
