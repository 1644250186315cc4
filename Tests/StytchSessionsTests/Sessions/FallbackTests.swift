#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// When `authenticateJWT` asks the API, and when not.
@Suite(.timeLimit(.minutes(5))) struct FallbackTests {
  private static let b2bPath = "/v1/b2b/sessions/authenticate"
  private static let consumerPath = "/v1/sessions/authenticate"

  private static let consumerAnswer = """
    {"request_id": "request-id-test-1", "status_code": 200, "session_token": "token-new",
     "session_jwt": "jwt-new", "session": {"session_id": "session-test-9",
     "user_id": "user-test-9", "authentication_factors": [], "roles": []},
     "user": {"user_id": "user-test-9", "emails": [], "status": "active", "phone_numbers": [],
     "webauthn_registrations": [], "providers": [], "totps": [], "crypto_wallets": [],
     "biometric_registrations": [], "is_locked": false, "roles": []}}
    """
  private static let b2bError = StubAPI.Answer.error(404)

  /// Tokens that fail on this machine, each in another way.
  private static let failing = [
    "expired", "not yet valid", "alg none", "HS256 with the public key", "unknown kid",
    "payload changed", "wrong audience", "no session", "empty", "an opaque token",
  ]

  @Test func goodTokensNeedNoAPI() async throws {
    let fixture = try Fixture()
    let jwt = try fixture.token("consumer")
    let user = try await fixture.consumer.sessions.authenticateJWT(jwt)
    #expect(user.session.userID == "user-test-1")
    #expect(user.sessionJWT == jwt)
    #expect(user.response == nil)
    let member = try await fixture.b2b.sessions.authenticateJWT(try fixture.token("b2b"))
    #expect(member.session.memberID == "member-test-1")
    #expect(member.response == nil)
    #expect(fixture.api.calls().map(\.path) == [fixture.consumerKeyPath, fixture.b2bKeyPath])
  }

  @Test(arguments: failing) func failingTokensOfUsers(name: String) async throws {
    let fixture = try Fixture()
    fixture.api.answer(Self.consumerPath, .ok(Self.consumerAnswer))
    let jwt = try fixture.token(name)
    let user = try await fixture.consumer.sessions.authenticateJWT(jwt)
    #expect(user.session.userID == "user-test-9")
    #expect(user.sessionJWT == "jwt-new")
    #expect(user.response?.sessionToken == "token-new")
    let calls = fixture.api.calls(Self.consumerPath)
    #expect(calls.map(\.body) == [#"{"session_jwt":"\#(jwt)"}"#])
  }

  @Test func tooOldTokens() async throws {
    let fixture = try Fixture()
    fixture.api.answer(Self.consumerPath, .ok(Self.consumerAnswer))
    let jwt = try fixture.token("consumer")
    let user = try await fixture.consumer.sessions.authenticateJWT(jwt, maxTokenAge: .zero)
    #expect(user.session.userID == "user-test-9")
  }

  @Test func membersAreAskedForWithTheirPermission() async throws {
    let fixture = try Fixture()
    let jwt = try fixture.token("b2b, expired")
    let check = B2B.Sessions.AuthorizationCheck(
      organizationID: "organization-test-1", resourceID: "documents", action: "write")
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.sessions.authenticateJWT(jwt, authorizationCheck: check)
    }
    // What the API says counts.
    #expect(error?.code == .callFailed)
    #expect(error?.cause?.status == 404)
    let calls = fixture.api.calls(Self.b2bPath)
    #expect(
      calls.map(\.body) == [
        """
        {"authorization_check":{"action":"write","organization_id":"organization-test-1",\
        "resource_id":"documents"},"session_jwt":"\(jwt)"}
        """
      ])
  }

  /// Where the keys cannot be fetched the API can still be asked for the session.
  @Test func withoutKeys() async throws {
    let fixture = try Fixture()
    fixture.failKeys()
    fixture.api.answer(Self.consumerPath, .ok(Self.consumerAnswer))
    let jwt = try fixture.token("consumer")
    let user = try await fixture.consumer.sessions.authenticateJWT(jwt)
    #expect(user.session.userID == "user-test-9")
  }

  @Test func refusedPermissionsStayRefused() async throws {
    let fixture = try Fixture()
    fixture.api.answer(Self.consumerPath, .ok(Self.consumerAnswer))
    fixture.api.answer("/v1/rbac/policy", .ok(Policies.consumer))
    let jwt = try fixture.token("consumer")
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWT(
        jwt, authorizationCheck: .init(resourceID: "documents", action: "delete"))
    }
    #expect(error?.code == .invalidPermissions)
    #expect(fixture.api.calls(Self.consumerPath).isEmpty)

    fixture.api.answer("/v1/b2b/rbac/policy", .ok(Policies.b2b))
    let member = try fixture.token("b2b")
    let tenancy = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.sessions.authenticateJWT(
        member,
        authorizationCheck: .init(
          organizationID: "organization-test-2", resourceID: "documents", action: "read"))
    }
    #expect(tenancy?.code == .tenancyMismatch)
    #expect(fixture.api.calls(Self.b2bPath).isEmpty)
  }

  @Test func grantedPermissions() async throws {
    let fixture = try Fixture()
    fixture.api.answer("/v1/rbac/policy", .ok(Policies.consumer))
    let jwt = try fixture.token("consumer")
    let user = try await fixture.consumer.sessions.authenticateJWT(
      jwt, authorizationCheck: .init(resourceID: "documents", action: "read"))
    #expect(user.session.userID == "user-test-1")
  }

  /// What is too long to be a token is not passed on.
  @Test func hugeTokens() async throws {
    let fixture = try Fixture()
    fixture.api.answer(Self.consumerPath, .ok(Self.consumerAnswer))
    let huge = String(repeating: "A", count: 1_000_000)
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWT(huge)
    }
    #expect(error?.code == .jwtInvalid)
    #expect(fixture.api.calls().isEmpty)
  }

  @Test func cancellationIsNoReasonToAsk() async throws {
    let fixture = try Fixture()
    let gate = Gate()
    try fixture.answerKeys(fixture.vectors.keys) { await gate.pass() }
    let jwt = try fixture.token("consumer")
    let task = Task { () async -> AuthenticationError? in
      await failure { () async throws(AuthenticationError) in
        try await fixture.consumer.sessions.authenticateJWT(jwt)
      }
    }
    await until { gate.arrivals == 1 }
    task.cancel()
    #expect(await task.value?.code == .cancelled)
    gate.open()
    #expect(fixture.api.calls(Self.consumerPath).isEmpty)
  }
}
#endif
