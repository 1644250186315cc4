#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// What users may do, by roles and by scopes.
@Suite(.timeLimit(.minutes(5))) struct ConsumerAuthorizationTests {
  private static let policyPath = "/v1/rbac/policy"

  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
    fixture.api.answer(Self.policyPath, .ok(Policies.consumer))
  }

  private func code(
    roles: [String], _ action: String, _ resource: String = "documents"
  ) async -> AuthenticationError.Code? {
    await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.rbac.authorize(
        .init(resourceID: resource, action: action), roles: roles)
    }?.code
  }

  private func code(scopes: [String], _ action: String) async -> AuthenticationError.Code? {
    await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.rbac.authorize(
        .init(resourceID: "documents", action: action), scopes: scopes)
    }?.code
  }

  @Test func roles() async throws {
    #expect(await code(roles: ["editor"], "read") == nil)
    #expect(await code(roles: ["editor"], "delete") == .invalidPermissions)
    #expect(await code(roles: ["owner"], "delete") == nil)
    #expect(await code(roles: ["owner"], "delete", "images") == .invalidPermissions)
    #expect(await code(roles: ["editor"], "read", "document") == .invalidPermissions)
    #expect(await code(roles: [], "read") == .invalidPermissions)
    let verdict = try await fixture.consumer.rbac.authorize(
      .init(resourceID: "documents", action: "read"), roles: ["stytch_user", "editor"])
    #expect(verdict.grantingRoles == ["editor"])
  }

  @Test func scopes() async {
    #expect(await code(scopes: ["documents:read"], "read") == nil)
    #expect(await code(scopes: ["documents:read"], "write") == .invalidPermissions)
    #expect(await code(scopes: ["all"], "write") == nil)
    #expect(await code(scopes: ["editor"], "read") == .invalidPermissions)
  }

  @Test func tokensCarryTheirRoles() async throws {
    let jwt = try fixture.token("consumer")
    _ = try await fixture.consumer.sessions.authenticateJWTLocal(
      jwt, authorizationCheck: .init(resourceID: "documents", action: "write"))
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWTLocal(
        jwt, authorizationCheck: .init(resourceID: "documents", action: "delete"))
    }
    #expect(error?.code == .invalidPermissions)
  }

  @Test func thePolicyIsKeptFiveMinutes() async {
    for seconds in [0.0, 299, 1] {
      fixture.clock.move(by: seconds)
      #expect(await code(roles: ["editor"], "read") == nil)
      #expect(await code(scopes: ["all"], "read") == nil)
    }
    #expect(fixture.api.calls(Self.policyPath).count == 2)
  }

  /// A policy that cannot be had anew may have been changed: what it allowed is not allowed by it.
  @Test func anOldPolicyIsNotTakenWhereItCannotBeFetched() async {
    #expect(await code(roles: ["editor"], "read") == nil)
    fixture.api.answer(Self.policyPath, .error(401))
    fixture.clock.move(by: 300)
    #expect(await code(roles: ["editor"], "read") == .callFailed)
    fixture.api.answer(Self.policyPath, .ok(Policies.consumer))
    #expect(await code(roles: ["editor"], "read") == nil)
  }

  @Test func noPolicyNoPermission() async {
    fixture.api.answer(Self.policyPath, .error(401))
    #expect(await code(roles: ["editor"], "read") == .callFailed)
    fixture.api.answer(Self.policyPath, .ok(#"{"request_id": "r", "status_code": 200}"#))
    #expect(await code(roles: ["editor"], "read") == .invalidPermissions)
  }
}
#endif
