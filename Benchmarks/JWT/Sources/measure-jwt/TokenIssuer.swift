import CryptoExtras
import Foundation
import HTTPTypes
import JWTKit
import SDKRuntime

/// A project with a key of its own, which signs a member's token.
struct TokenIssuer {
  static let projectID = "project-test-00000000-0000-0000-0000-000000000001"
  static let issuer = "stytch.com/\(projectID)"
  static let memberID = "member-test-00000000-0000-0000-0000-000000000002"
  private static let keyID: JWKIdentifier = "jwk-test-00000000-0000-0000-0000-000000000003"

  /// What jwt-kit verifies with.
  let keys: JWTKeyCollection
  /// Answers every request with the project's keys.
  let transport: any Transport
  private let signers: JWTKeyCollection

  init() async throws {
    let key = try Insecure.RSA.PrivateKey(backing: .init(keySize: .bits2048))
    signers = await JWTKeyCollection().add(rsa: key, digestAlgorithm: .sha256, kid: Self.keyID)
    keys = await JWTKeyCollection()
      .add(rsa: key.publicKey, digestAlgorithm: .sha256, kid: Self.keyID)
    let (modulus, exponent) = try key.publicKey.getKeyPrimitives()
    transport = KeyTransport(
      json: """
        {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "\(Self.keyID.string)",
        "n": "\(modulus.base64URL)", "e": "\(exponent.base64URL)"}]}
        """)
  }

  func token() async throws -> String {
    let now = Date()
    let time = now.formatted(.iso8601)
    let payload = SessionPayload(
      sub: .init(value: Self.memberID), exp: .init(value: now + 3600), nbf: .init(value: now - 60),
      aud: .init(value: [Self.projectID]), iss: .init(value: Self.issuer),
      iat: .init(value: now - 60),
      session: .init(
        id: "member-session-test-00000000-0000-0000-0000-000000000004", startedAt: time,
        lastAccessedAt: time, expiresAt: (now + 3600).formatted(.iso8601),
        attributes: ["ip_address": "203.0.113.1", "user_agent": "Mozilla/5.0 (X11; Linux x86_64)"],
        factors: [
          .init(
            type: "magic_link", deliveryMethod: "email", lastAuthenticatedAt: time,
            email: .init(
              emailID: "email-test-00000000-0000-0000-0000-000000000005",
              emailAddress: "ada@example.com"),
            google: nil),
          .init(
            type: "oauth", deliveryMethod: "oauth_google", lastAuthenticatedAt: time,
            email: nil,
            google: .init(
              id: "oauth-user-test-00000000-0000-0000-0000-000000000006",
              providerSubject: "100000000000000000000",
              emailID: "email-test-00000000-0000-0000-0000-000000000005")),
        ],
        roles: ["stytch_member", "editor"]),
      organization: .init(
        organizationID: "organization-test-00000000-0000-0000-0000-000000000007", slug: "acme"),
      plan: "gold")
    return try await signers.sign(payload, kid: Self.keyID)
  }
}

private struct KeyTransport: Transport {
  let json: String

  func send(
    _ request: HTTPRequest, body: Data?, timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    (HTTPResponse(status: .ok), Data(json.utf8))
  }
}

extension Data {
  /// Base64 with the URL-safe alphabet and without padding.
  fileprivate var base64URL: String {
    base64EncodedString().replacingOccurrences(of: "+", with: "-")
      .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
  }
}
