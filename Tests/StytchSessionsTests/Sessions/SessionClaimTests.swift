#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// What a token's claims become.
@Suite(.timeLimit(.minutes(5))) struct SessionClaimTests {
  private let customClaims: [String: JSONValue] = [
    "plan": "gold", "limits": ["seats": .integer(9_007_199_254_740_993), "beta": .null],
  ]

  @Test func user() async throws {
    let fixture = try Fixture()
    let now = fixture.vectors.date
    let session = try await fixture.consumer.sessions.authenticateJWTLocal(
      fixture.token("consumer"))
    #expect(session.sessionID == "session-test-1")
    #expect(session.userID == "user-test-1")
    #expect(session.roles == ["stytch_user", "editor"])
    #expect(session.startedAt == now - 600)
    #expect(session.lastAccessedAt == now - 60)
    // The session's own end, not the token's.
    #expect(session.expiresAt == now + 3600)
    #expect(session.attributes?.ipAddress == "203.0.113.1")
    #expect(session.attributes?.userAgent == "Test/1.0")
    #expect(session.customClaims == customClaims)
    let factor = try #require(session.authenticationFactors.first)
    #expect(session.authenticationFactors.count == 1)
    #expect(factor.type == "magic_link")
    #expect(factor.deliveryMethod == "email")
    #expect(factor.lastAuthenticatedAt == now - 600)
    #expect(factor.emailFactor?.emailAddress == "ada@example.com")
  }

  @Test func member() async throws {
    let fixture = try Fixture()
    let now = fixture.vectors.date
    let session = try await fixture.b2b.sessions.authenticateJWTLocal(fixture.token("b2b"))
    #expect(session.memberSessionID == "member-session-test-1")
    #expect(session.memberID == "member-test-1")
    #expect(session.organizationID == "organization-test-1")
    #expect(session.organizationSlug == "acme")
    #expect(session.roles == ["stytch_member", "editor"])
    #expect(session.startedAt == now - 600)
    #expect(session.lastAccessedAt == now - 60)
    #expect(session.expiresAt == now + 3600)
    #expect(session.authenticationFactors.first?.emailFactor?.emailID == "email-test-1")
    #expect(session.customClaims == customClaims)
  }

  @Test func tokensEndStandsInForTheSessions() async throws {
    let fixture = try Fixture()
    let session = try await fixture.consumer.sessions.authenticateJWTLocal(
      fixture.token("session without its end"))
    #expect(session.expiresAt == fixture.vectors.date + 240)
  }

  @Test func whatMayBeAbsent() async throws {
    let fixture = try Fixture()
    let user = try await fixture.consumer.sessions.authenticateJWTLocal(fixture.token("no roles"))
    #expect(user.roles.isEmpty)
    let member = try await fixture.b2b.sessions.authenticateJWTLocal(fixture.token("b2b, no slug"))
    #expect(member.organizationSlug == "")
  }

  /// `scope` means something in OAuth's tokens alone; names of Stytch's are never a user's.
  @Test func customClaimsAreAllOthers() async throws {
    let fixture = try Fixture()
    let session = try await fixture.consumer.sessions.authenticateJWTLocal(
      fixture.token("another claim of Stytch's"))
    var expected = customClaims
    expected["scope"] = "own"
    #expect(session.customClaims == expected)
  }

  @Test func whatCannotBeReadIsLeftOut() async throws {
    let fixture = try Fixture()
    let user = try await fixture.consumer.sessions.authenticateJWTLocal(
      fixture.token("broken factors"))
    #expect(user.authenticationFactors.map(\.emailFactor?.emailID) == ["email-test-1"])
    #expect(user.attributes == nil)
    #expect(user.roles == ["stytch_user", "editor"])
    let member = try await fixture.b2b.sessions.authenticateJWTLocal(
      fixture.token("b2b, broken factors"))
    #expect(member.authenticationFactors.map(\.emailFactor?.emailID) == ["email-test-1"])
    #expect(member.memberID == "member-test-1")
    let none = try await fixture.consumer.sessions.authenticateJWTLocal(
      fixture.token("factors that are no list"))
    #expect(none.authenticationFactors.isEmpty)
  }

  @Test func factorsOfKindsToCome() async throws {
    let fixture = try Fixture()
    let session = try await fixture.consumer.sessions.authenticateJWTLocal(
      fixture.token("factor of a kind to come"))
    #expect(session.authenticationFactors.first?.type.rawValue == "telepathy")
  }
}
#endif
