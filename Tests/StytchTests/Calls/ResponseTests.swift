import Foundation
import SDKRuntime
import Stytch
import Testing

/// What the API sends arrives as Swift values, and metadata unchanged in both directions.
@Suite struct ResponseTests {
  private static let user = """
    {"user_id": "user-test-1", "emails": [], "status": "active", "phone_numbers": [],
     "webauthn_registrations": [], "providers": [], "totps": [], "crypto_wallets": [],
     "biometric_registrations": [], "is_locked": false, "roles": [],
     "created_at": "2024-02-29T12:00:00.5+02:00", "lock_created_at": "", "lock_expires_at": null,
     "trusted_metadata": {"exact": 9007199254740993, "large": 123456789012345678901, "gone": null},
     "a_member_of_tomorrow": {"x": 1}}
    """

  @Test func consumerMagicLinksAuthenticate() async throws {
    let answer = """
      {"request_id": "r", "user_id": "user-test-1", "method_id": "email-test-1",
       "session_token": "t", "session_jwt": "j", "reset_sessions": false, "status_code": 200,
       "user": \(Self.user),
       "session": {"session_id": "session-test-1", "user_id": "user-test-1", "roles": [],
         "started_at": "2024-01-01T00:00:00Z", "expires_at": "2024-01-01T01:00:00Z",
         "authentication_factors": [
           {"type": "magic_link", "delivery_method": "email"},
           {"type": "telepathy", "delivery_method": "thought"}]}}
      """
    let (request, response) = try await StytchServer.exchange(answer) { server in
      try await server.consumer.magicLinks.authenticate(
        token: "token-1",
        sessionDurationMinutes: 60,
        sessionCustomClaims: ["level": 3, "old": .null]
      )
    }
    #expect(request.method == "POST")
    #expect(request.target == "/v1/magic_links/authenticate")
    let sent: JSONValue = [
      "token": "token-1", "session_duration_minutes": 60,
      "session_custom_claims": ["level": 3, "old": .null],
    ]
    #expect(try request.json == sent)

    #expect(response.user.userID == "user-test-1")
    let session = try #require(response.session)
    let start = Date(timeIntervalSince1970: 1_704_067_200)
    #expect(session.startedAt == start)
    #expect(session.expiresAt == start.addingTimeInterval(3600))

    let factors = session.authenticationFactors
    #expect(factors.first?.type == .magicLink)
    #expect(factors.first?.deliveryMethod == .email)
    #expect(factors.last?.type.rawValue == "telepathy")
    #expect(factors.last?.deliveryMethod == "thought")
  }

  @Test func timesAndMetadata() async throws {
    let answer = """
      {"request_id": "r", "user_id": "user-test-1", "emails": [], "phone_numbers": [],
       "crypto_wallets": [], "user": \(Self.user), "status_code": 200}
      """
    let (request, response) = try await StytchServer.exchange(answer) { server in
      try await server.consumer.users.update(
        userID: "user-test-1",
        name: .init(firstName: "Ada"),
        trustedMetadata: ["count": 9_007_199_254_740_993, "gone": .null, "list": [1, 2.5, "x"]],
        untrustedMetadata: [:]
      )
    }
    #expect(request.method == "PUT")
    #expect(request.target == "/v1/users/user-test-1")
    #expect(
      String(decoding: request.body, as: UTF8.self) == """
        {"name":{"first_name":"Ada"},"trusted_metadata":\
        {"count":9007199254740993,"gone":null,"list":[1,2.5,"x"]},"untrusted_metadata":{}}
        """
    )

    let user = response.user
    #expect(user.createdAt == Date(timeIntervalSince1970: 1_709_200_800.5))
    #expect(user.lockCreatedAt == nil)
    #expect(user.lockExpiresAt == nil)
    let metadata = try #require(user.trustedMetadata)
    #expect(metadata["exact"] == .integer(9_007_199_254_740_993))
    let large = try JSONEncoder.sdk().encode(metadata["large"])
    #expect(String(decoding: large, as: UTF8.self) == "123456789012345678901")
    #expect(metadata["gone"] == .null)
  }
}
