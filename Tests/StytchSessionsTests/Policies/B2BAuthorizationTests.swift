#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// What members may do, by roles and by scopes.
@Suite(.timeLimit(.minutes(5))) struct B2BAuthorizationTests {
  private static let policyPath = "/v1/b2b/rbac/policy"
  private static let organizationPath = "/v1/b2b/rbac/organizations/organization-test-1"

  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
    fixture.api.answer(Self.policyPath, .ok(Policies.b2b))
    fixture.api.answer(Self.organizationPath, .ok(Policies.organization))
  }

  private func check(
    _ action: String, _ resource: String = "documents", organization: String = "organization-test-1"
  ) -> B2B.Sessions.AuthorizationCheck {
    .init(organizationID: organization, resourceID: resource, action: action)
  }

  private func code(
    _ roles: [String], _ action: String, _ resource: String = "documents"
  ) async -> AuthenticationError.Code? {
    await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.rbac.authorize(
        check(action, resource), roles: roles, organizationID: "organization-test-1")
    }?.code
  }

  @Test func rolesAllowTheirActions() async {
    #expect(await code(["editor"], "read") == nil)
    #expect(await code(["stytch_member", "editor"], "write") == nil)
    #expect(await code(["editor"], "delete") == .invalidPermissions)
    #expect(await code(["stytch_member"], "read") == .invalidPermissions)
    #expect(await code([], "read") == .invalidPermissions)
    #expect(await code(["no such role"], "read") == .invalidPermissions)
  }

  @Test func starAllowsAllActionsOnItsResource() async {
    #expect(await code(["owner"], "delete") == nil)
    #expect(await code(["owner"], "anything") == nil)
    #expect(await code(["owner"], "delete", "images") == .invalidPermissions)
    #expect(await code(["owner"], "read", "images") == nil)
    // It is no action that could be asked for by a role without it.
    #expect(await code(["editor"], "*") == .invalidPermissions)
  }

  @Test func resourcesMatchExactly() async {
    #expect(await code(["editor"], "read", "document") == .invalidPermissions)
    #expect(await code(["editor"], "read", "Documents") == .invalidPermissions)
    #expect(await code(["owner"], "read", "*") == .invalidPermissions)
  }

  @Test func verdictNamesTheRoles() async throws {
    let verdict = try await fixture.b2b.rbac.authorize(
      check("delete"), roles: ["editor", "owner", "cleaner", "owner"],
      organizationID: "organization-test-1")
    #expect(verdict.authorized)
    #expect(verdict.grantingRoles == ["owner", "cleaner"])
  }

  @Test func organizationsHaveRolesOfTheirOwn() async {
    #expect(await code(["cleaner"], "delete") == nil)
    #expect(await code(["cleaner"], "read") == .invalidPermissions)
    // Another organization has not got the role.
    fixture.api.answer("/v1/b2b/rbac/organizations/organization-test-2", .error(404))
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.rbac.authorize(
        check("delete", organization: "organization-test-2"), roles: ["cleaner"],
        organizationID: "organization-test-2")
    }
    #expect(error?.code == .invalidPermissions)
  }

  @Test func tenancyComesFirst() async {
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.rbac.authorize(
        check("read"), roles: ["owner"], organizationID: "organization-test-2")
    }
    #expect(error?.code == .tenancyMismatch)
    let scopes = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.rbac.authorize(
        check("read"), scopes: ["all"], organizationID: "organization-test-2")
    }
    #expect(scopes?.code == .tenancyMismatch)
    let none = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.rbac.authorize(check("read"), scopes: ["all"], organizationID: nil)
    }
    #expect(none?.code == .tenancyMismatch)
    #expect(fixture.api.calls().isEmpty)
  }

  @Test func tokensCarryTheirOrganizationAndRoles() async throws {
    let jwt = try fixture.token("b2b")
    let session = try await fixture.b2b.sessions.authenticateJWTLocal(
      jwt, authorizationCheck: check("write"))
    #expect(session.memberID == "member-test-1")
    for (check, code) in [
      (check("delete"), AuthenticationError.Code.invalidPermissions),
      (check("write", organization: "organization-test-2"), .tenancyMismatch),
    ] {
      let error = await failure { () async throws(AuthenticationError) in
        try await fixture.b2b.sessions.authenticateJWTLocal(jwt, authorizationCheck: check)
      }
      #expect(error?.code == code)
    }
  }

  @Test func scopesAskTheProjectsPolicyAlone() async throws {
    try await fixture.b2b.rbac.authorize(
      check("read"), scopes: ["openid", "documents:read"], organizationID: "organization-test-1")
    try await fixture.b2b.rbac.authorize(
      check("delete"), scopes: ["all"], organizationID: "organization-test-1")
    for scopes in [["documents:read"], ["editor"], ["cleaner"], ["owner"], []] {
      let error = await failure { () async throws(AuthenticationError) in
        try await fixture.b2b.rbac.authorize(
          check("delete"), scopes: scopes, organizationID: "organization-test-1")
      }
      #expect(error?.code == .invalidPermissions, "\(scopes)")
    }
    #expect(fixture.api.calls().map(\.path) == [Self.policyPath])
  }

  @Test func policiesAreKeptFiveMinutes() async {
    func fetches() -> [Int] {
      [Self.policyPath, Self.organizationPath].map { fixture.api.calls($0).count }
    }
    for _ in 0..<3 { #expect(await code(["editor"], "read") == nil) }
    #expect(fetches() == [1, 1])
    fixture.clock.move(by: 299)
    #expect(await code(["editor"], "read") == nil)
    #expect(fetches() == [1, 1])
    fixture.clock.move(by: 1)
    #expect(await code(["editor"], "read") == nil)
    #expect(fetches() == [2, 2])
  }

  @Test func eachOrganizationHasItsPolicyKept() async throws {
    let second = "/v1/b2b/rbac/organizations/organization-test-2"
    fixture.api.answer(second, .ok(Policies.organization))
    for _ in 0..<3 {
      #expect(await code(["editor"], "read") == nil)
      try await fixture.b2b.rbac.authorize(
        check("delete", organization: "organization-test-2"), roles: ["cleaner"],
        organizationID: "organization-test-2")
    }
    #expect(fixture.api.calls(Self.policyPath).count == 1)
    #expect(fixture.api.calls(Self.organizationPath).count == 1)
    #expect(fixture.api.calls(second).count == 1)
  }

  @Test func concurrentChecksShareOneFetch() async {
    await withTaskGroup(of: AuthenticationError.Code?.self) { group in
      for _ in 0..<100 { group.addTask { await code(["editor"], "read") } }
      for await result in group { #expect(result == nil) }
    }
    #expect(fixture.api.calls(Self.policyPath).count == 1)
    #expect(fixture.api.calls(Self.organizationPath).count == 1)
  }

  /// A policy that may have changed does not decide.
  @Test func oldPoliciesDoNotOutliveAFailure() async {
    #expect(await code(["editor"], "read") == nil)
    fixture.api.answer(Self.policyPath, .error(401))
    fixture.clock.move(by: 300)
    #expect(await code(["editor"], "read") == .callFailed)
    fixture.api.answer(Self.policyPath, .ok(Policies.b2b))
    #expect(await code(["editor"], "read") == nil)
  }

  @Test func organizationsPolicyMustBeThereUnlessItIsTurnedOff() async {
    for status in [403, 404] {
      fixture.api.answer(Self.organizationPath, .error(status))
      #expect(await code(["editor"], "read") == nil)
      #expect(await code(["cleaner"], "delete") == .invalidPermissions)
      fixture.clock.move(by: 300)
    }
    fixture.api.answer(Self.organizationPath, .error(401))
    #expect(await code(["editor"], "read") == .callFailed)
  }

  @Test func projectsWithoutAPolicyAllowNothing() async {
    fixture.api.answer(Self.policyPath, .ok(#"{"request_id": "r", "status_code": 200}"#))
    #expect(await code(["editor"], "read") == .invalidPermissions)
    #expect(await code(["cleaner"], "delete") == nil)
  }

  @Test func onlySomeOrganizationsAreKept() {
    var values = RecentValues<Int>(limit: 2)
    for (key, value) in [("a", 1), ("b", 2), ("c", 3)] { values[key] = value }
    #expect(values["a"] == 1)
    // "b" was not asked for since; "d" and "e" push it out.
    values["d"] = 4
    values["e"] = 5
    #expect(values["b"] == nil)
    #expect(values["d"] == 4)
    #expect(values["e"] == 5)
  }
}
#endif
