#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// Connected Apps' tokens, looked at by the API and on this machine.
@Suite(.timeLimit(.minutes(5))) struct IntrospectionTests {
  private let fixture: Fixture
  private let path: String
  private let readCheck = Sessions.AuthorizationCheck(resourceID: "documents", action: "read")
  private let writeCheck = Sessions.AuthorizationCheck(resourceID: "documents", action: "write")

  init() throws {
    fixture = try Fixture()
    path = "/v1/public/\(fixture.vectors.project)/oauth2/introspect"
    fixture.api.answer("/v1/rbac/policy", .ok(Policies.consumer))
    fixture.api.answer("/v1/b2b/rbac/policy", .ok(Policies.b2b))
  }

  private func answer(subject: String, more: String = "") {
    fixture.api.answer(
      path,
      .ok(
        """
        {"active": true, "sub": "\(subject)", "scope": "openid documents:read",
         "aud": ["\(fixture.vectors.project)"], "iss": "stytch.com/\(fixture.vectors.project)",
         "exp": 2000000000, "iat": 1700000000, "nbf": 1700000001, "token_type": "refresh_token",
         "client_id": "connected-app-test-1", "request_id": "r", "status_code": 200,
         "plan": "gold"\(more)}
        """))
  }

  private func memberCheck(
    _ action: String, organization: String = "organization-test-1"
  ) -> B2B.Sessions.AuthorizationCheck {
    .init(organizationID: organization, resourceID: "documents", action: action)
  }

  @Test func networkForUsers() async throws {
    answer(subject: "user-test-1")
    let claims = try await fixture.consumer.idp.introspectTokenNetwork(
      "token-1", clientID: "connected-app-test-1", clientSecret: "secret 1",
      tokenTypeHint: "refresh_token", authorizationCheck: readCheck)
    #expect(claims.subject == "user-test-1")
    #expect(claims.scopes == ["openid", "documents:read"])
    #expect(claims.audience == [fixture.vectors.project])
    #expect(claims.issuer == "stytch.com/\(fixture.vectors.project)")
    #expect(claims.expiresAt == Date(timeIntervalSince1970: 2_000_000_000))
    #expect(claims.issuedAt == Date(timeIntervalSince1970: 1_700_000_000))
    #expect(claims.notBefore == Date(timeIntervalSince1970: 1_700_000_001))
    #expect(claims.tokenType == "refresh_token")
    #expect(claims.clientID == "connected-app-test-1")
    #expect(claims.organization == nil)
    #expect(claims.customClaims == ["plan": "gold"])
    let call = try #require(fixture.api.calls(path).first)
    #expect(call.method == "POST")
    #expect(call.authorization == nil)
    #expect(call.contentType == "application/x-www-form-urlencoded")
    #expect(
      call.body == """
        token=token-1&client_id=connected-app-test-1&client_secret=secret+1\
        &token_type_hint=refresh_token
        """)
  }

  @Test func networkForMembers() async throws {
    answer(
      subject: "member-test-1",
      more: """
        , "https://stytch.com/organization":
        {"organization_id": "organization-test-1", "slug": "acme"}
        """)
    let claims = try await fixture.b2b.idp.introspectTokenNetwork(
      "token-1", clientID: "connected-app-test-1", authorizationCheck: memberCheck("read"))
    #expect(claims.subject == "member-test-1")
    #expect(
      claims.organization
        == OrganizationClaim(organizationID: "organization-test-1", slug: "acme"))
    // What may be absent is not sent.
    #expect(
      fixture.api.calls(path).map(\.body) == ["token=token-1&client_id=connected-app-test-1"])
    for (check, code) in [
      (memberCheck("write"), AuthenticationError.Code.invalidPermissions),
      (memberCheck("read", organization: "organization-test-2"), .tenancyMismatch),
    ] {
      let error = await failure { () async throws(AuthenticationError) in
        try await fixture.b2b.idp.introspectTokenNetwork(
          "token-1", clientID: "connected-app-test-1", authorizationCheck: check)
      }
      #expect(error?.code == code)
    }
  }

  @Test func whatIsNotActiveIsInvalid() async {
    fixture.api.answer(path, .ok(#"{"active": false, "request_id": "r", "status_code": 200}"#))
    let user = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.idp.introspectTokenNetwork("token-1", clientID: "a")
    }
    #expect(user?.code == .tokenInvalid)
    let member = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.idp.introspectTokenNetwork("token-1", clientID: "a")
    }
    #expect(member?.code == .tokenInvalid)
    // Whatever else it says.
    fixture.api.answer(path, .ok(#"{"active": false, "sub": "user-test-1", "scope": "all"}"#))
    let other = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.idp.introspectTokenNetwork("token-1", clientID: "a")
    }
    #expect(other?.code == .tokenInvalid)
  }

  @Test func anAnswerThatGotLostIsAskedForAgain() async throws {
    answer(subject: "user-test-1")
    fixture.api.failOnce(path)
    let claims = try await fixture.consumer.idp.introspectTokenNetwork("token-1", clientID: "a")
    #expect(claims.subject == "user-test-1")
    #expect(fixture.api.calls(path).count == 2)
  }

  @Test func answersOfNoUse() async {
    fixture.api.answer(path, .ok("{}"))
    let none = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.idp.introspectTokenNetwork("token-1", clientID: "a")
    }
    #expect(none?.code == .callFailed)
    fixture.api.answer(path, .error(401))
    let refused = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.idp.introspectTokenNetwork("token-1", clientID: "a")
    }
    #expect(refused?.code == .callFailed)
    #expect(refused?.cause?.status == 401)
  }

  @Test func localForUsers() async throws {
    let token = try fixture.token("access token of a user")
    let claims = try await fixture.consumer.idp.introspectTokenLocal(
      token, maxTokenAge: .seconds(61), authorizationCheck: readCheck)
    #expect(claims.subject == "user-test-1")
    #expect(claims.scopes == ["openid", "documents:read"])
    #expect(claims.audience == [fixture.vectors.project])
    #expect(claims.issuer == "stytch.com/\(fixture.vectors.project)")
    #expect(claims.expiresAt == fixture.vectors.date + 240)
    #expect(claims.issuedAt == fixture.vectors.date - 60)
    #expect(claims.notBefore == fixture.vectors.date - 60)
    #expect(claims.tokenType == "access_token")
    #expect(claims.clientID == "connected-app-test-1")
    #expect(claims.customClaims == ["plan": "gold"])
    let refused = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.idp.introspectTokenLocal(token, authorizationCheck: writeCheck)
    }
    #expect(refused?.code == .invalidPermissions)
    let tooOld = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.idp.introspectTokenLocal(token, maxTokenAge: .seconds(60))
    }
    #expect(tooOld?.code == .jwtTooOld)
  }

  @Test func ownClaimsAreKept() async throws {
    let claims = try await fixture.consumer.idp.introspectTokenLocal(
      try fixture.token("access token, own claims"))
    #expect(
      claims.customClaims
        == [
          "plan": "gold", "active": false, "username": "ada", "request_id": "r-1", "status_code": 7,
        ]
    )
  }

  @Test func localForMembers() async throws {
    let token = try fixture.token("access token of a member")
    let claims = try await fixture.b2b.idp.introspectTokenLocal(
      token, authorizationCheck: memberCheck("read"))
    #expect(claims.organization?.organizationID == "organization-test-1")
    let user = try fixture.token("access token of a user")
    for (token, check, code) in [
      (token, memberCheck("write"), AuthenticationError.Code.invalidPermissions),
      (token, memberCheck("read", organization: "organization-test-2"), .tenancyMismatch),
      (user, memberCheck("read"), .tenancyMismatch),
    ] {
      let error = await failure { () async throws(AuthenticationError) in
        try await fixture.b2b.idp.introspectTokenLocal(token, authorizationCheck: check)
      }
      #expect(error?.code == code)
    }
  }

  @Test func badTokens() async throws {
    for name in [
      "m2m, expired", "HS256 with the modulus", "alg none", "consumer", "empty",
      // A machine's token has the same audience and issuer, and must not pass for a person's.
      "m2m", "m2m, no scope", "m2m, own claims",
    ] {
      let token = try fixture.token(name)
      let user = await failure { () async throws(AuthenticationError) in
        try await fixture.consumer.idp.introspectTokenLocal(token)
      }
      #expect(user?.code == .jwtInvalid, "\(name)")
      let member = await failure { () async throws(AuthenticationError) in
        try await fixture.b2b.idp.introspectTokenLocal(token)
      }
      #expect(member?.code == .jwtInvalid, "\(name)")
    }
  }
}
#endif
