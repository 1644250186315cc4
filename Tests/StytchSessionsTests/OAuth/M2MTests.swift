#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// M2M tokens, got and checked, through both clients.
@Suite(.timeLimit(.minutes(5))) struct M2MTests {
  private let fixture: Fixture
  private let path: String

  init() throws {
    fixture = try Fixture()
    path = "/v1/public/\(fixture.vectors.project)/oauth2/token"
  }

  private var both: [M2MTokensAPI] { [fixture.b2b.m2m, fixture.consumer.m2m] }

  @Test func token() async throws {
    fixture.api.answer(
      path, .ok(#"{"access_token": "token-1", "token_type": "bearer", "expires_in": 3600}"#))
    for m2m in both {
      let token = try await m2m.token(
        clientID: "m2m-client-test-1", clientSecret: "a&b =", scopes: ["read:users", "write:*"])
      #expect(token.accessToken == "token-1")
      #expect(token.tokenType == "bearer")
      #expect(token.expiresIn == 3600)
      #expect(!String(reflecting: token).contains("token-1"))
    }
    for call in fixture.api.calls() {
      #expect(call.method == "POST")
      #expect(call.path == path)
      #expect(call.authorization == nil)
      #expect(call.contentType == "application/x-www-form-urlencoded")
      #expect(
        call.body == """
          grant_type=client_credentials&client_id=m2m-client-test-1&client_secret=a%26b+%3D\
          &scope=read%3Ausers+write%3A*
          """)
    }
    #expect(fixture.api.calls().count == 2)
  }

  @Test func anAnswerThatGotLostIsAskedForAgain() async throws {
    fixture.api.answer(
      path, .ok(#"{"access_token": "token-1", "token_type": "bearer", "expires_in": 3600}"#))
    fixture.api.failOnce(path)
    let token = try await fixture.consumer.m2m.token(clientID: "a", clientSecret: "b")
    #expect(token.accessToken == "token-1")
    #expect(fixture.api.calls(path).count == 2)
  }

  @Test func noScopesAreNotSent() async throws {
    fixture.api.answer(
      path, .ok(#"{"access_token": "token-1", "token_type": "bearer", "expires_in": 3600}"#))
    _ = try await fixture.b2b.m2m.token(clientID: "a", clientSecret: "b")
    #expect(
      fixture.api.calls().first?.body
        == "grant_type=client_credentials&client_id=a&client_secret=b")
  }

  @Test func refusalsInOAuthsForm() async {
    fixture.api.answer(
      path,
      StubAPI.Answer(
        status: 401, json: #"{"error": "invalid_client", "error_description": "No such client"}"#))
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.m2m.token(clientID: "client-1", clientSecret: "secret-1")
    }
    #expect(error?.code == .callFailed)
    #expect(error?.cause?.body?.error == "invalid_client")
    #expect(error?.message.contains("No such client") == true)
    #expect(error.map { String(reflecting: $0).contains("secret-1") } == false)
  }

  @Test func authenticateToken() async throws {
    let token = try fixture.token("m2m")
    for m2m in both {
      let claims = try await m2m.authenticateToken(token)
      #expect(claims.clientID == "m2m-client-test-1")
      #expect(claims.scopes == ["read:users", "write:*", "admin"])
      #expect(claims.customClaims == ["plan": "gold"])
    }
    let bare = try await fixture.b2b.m2m.authenticateToken(try fixture.token("m2m, no scope"))
    #expect(bare.scopes.isEmpty)
  }

  /// Names that mean something in an introspection alone are a token's own to use.
  @Test func ownClaimsAreKept() async throws {
    let token = try fixture.token("m2m, own claims")
    for m2m in both {
      let claims = try await m2m.authenticateToken(token)
      #expect(
        claims.customClaims
          == [
            "plan": "gold", "active": false, "username": "ada", "request_id": "r-1",
            "status_code": 7,
          ]
      )
    }
  }

  @Test func requiredScopes() async throws {
    let token = try fixture.token("m2m")
    for m2m in both {
      let claims = try await m2m.authenticateToken(
        token, requiredScopes: ["read:users", "write:documents", "admin"])
      #expect(claims.clientID == "m2m-client-test-1")
      for scope in ["read:documents", "delete:users", "adm", "read"] {
        let error = await failure { () async throws(AuthenticationError) in
          try await m2m.authenticateToken(token, requiredScopes: ["read:users", scope])
        }
        #expect(error?.code == .missingScopes, "\(scope)")
      }
    }
  }

  @Test func theRuleCanBeReplaced() async throws {
    let token = try fixture.token("m2m")
    let contains = ScopeRule { Set($1).isSubset(of: $0) }
    _ = try await fixture.b2b.m2m.authenticateToken(
      token, requiredScopes: ["write:*"], rule: contains)
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.m2m.authenticateToken(
        token, requiredScopes: ["write:documents"], rule: contains)
    }
    #expect(error?.code == .missingScopes)
    // Where nothing is required there is nothing to ask it.
    _ = try await fixture.b2b.m2m.authenticateToken(token, rule: ScopeRule { _, _ in false })
  }

  @Test func badTokens() async throws {
    for name in [
      "m2m, expired", "HS256 with the public key", "payload changed", "no subject",
      // A session's JWT has the same audience and issuer, and must not pass for a machine.
      "consumer",
    ] {
      let token = try fixture.token(name)
      for m2m in both {
        let error = await failure { () async throws(AuthenticationError) in
          try await m2m.authenticateToken(token)
        }
        #expect(error?.code == .jwtInvalid, "\(name)")
      }
    }
    let token = try fixture.token("m2m")
    let tooOld = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.m2m.authenticateToken(token, maxTokenAge: .seconds(60))
    }
    #expect(tooOld?.code == .jwtTooOld)
    _ = try await fixture.b2b.m2m.authenticateToken(token, maxTokenAge: .seconds(61))
  }

  @Test(
    arguments: [
      (["read:users"], ["read:users"], true),
      (["read:users"], ["read:documents"], false),
      (["read:*"], ["read:users", "read:documents"], true),
      (["read:*"], ["write:users"], false),
      (["*:users"], ["read:users"], false),
      (["read:users"], ["read:*"], false),
      (["read:*"], ["read:*"], true),
      // Cut at the first colon.
      (["read:a:b"], ["read:a:b"], true),
      (["read:a:b"], ["read:a"], false),
      (["read:a"], ["read:a:b"], false),
      (["read:*"], ["read:a:b"], true),
      // Without one.
      (["admin"], ["admin"], true),
      (["admin"], ["admin:users"], false),
      (["admin:users"], ["admin"], false),
      (["admin:*"], ["admin"], true),
      (["admin"], ["admin:"], false),
      ([], ["admin"], false),
      (["admin"], [], true),
      (["read:users", "write:users"], ["write:users", "read:users"], true),
      (["read:users"], ["read:users", "write:users"], false),
    ] as [([String], [String], Bool)])
  func standardRule(scopes: [String], required: [String], isMet: Bool) {
    #expect(ScopeRule.actionOnResource.isMet(scopes, required) == isMet)
  }
}
#endif
