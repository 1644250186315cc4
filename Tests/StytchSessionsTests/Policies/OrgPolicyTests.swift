#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// Policies of organizations are checked before they are sent.
@Suite(.timeLimit(.minutes(5))) struct OrgPolicyTests {
  private static let path = "/v1/b2b/rbac/organizations/organization-test-1"

  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
    fixture.api.answer("/v1/b2b/rbac/policy", .ok(Policies.b2b))
    fixture.api.answer(Self.path, .ok(Policies.organization))
  }

  private func role(_ id: String, _ permissions: [String: [String]]) -> B2B.RBAC.PolicyRole {
    .init(
      roleID: id, description: "",
      permissions: permissions.sorted { $0.key < $1.key }
        .map { .init(resourceID: $0.key, actions: $0.value) })
  }

  private func refusal(_ roles: [B2B.RBAC.PolicyRole]) async -> AuthenticationError? {
    await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.rbac.setOrgPolicy(
        organizationID: "organization-test-1", orgPolicy: .init(roles: roles))
    }
  }

  @Test func goodPoliciesAreSent() async {
    #expect(await refusal([]) == nil)
    #expect(await refusal([role("empty", [:])]) == nil)
    let two = [role("a", ["documents": ["*"]]), role("b", ["images": ["read"]])]
    #expect(await refusal(two) == nil)
    #expect(await refusal([role("a", ["documents": ["read", "delete"]])]) == nil)
    #expect(fixture.api.calls(Self.path).map(\.method) == ["PUT", "PUT", "PUT", "PUT"])
    #expect(fixture.api.calls(Self.path).first?.body == #"{"org_policy":{"roles":[]}}"#)
  }

  @Test func badPoliciesAreNot() async {
    let cases: [(roles: [B2B.RBAC.PolicyRole], word: String)] = [
      ([role("a", [:]), role("b", [:]), role("a", [:])], "twice"),
      ([role("editor", [:])], "already"),
      ([role("stytch_member", [:])], "already"),
      ([role("a", ["document": ["read"]])], "resource \"document\""),
      ([role("a", ["documents": []])], "no actions"),
      ([role("a", ["documents": ["read", "eat"]])], "action \"eat\""),
      ([role("a", ["images": ["write"]])], "action \"write\""),
      ([role("a", ["documents": ["*", "read"]])], "beside \"*\""),
      ([role("a", ["documents": ["*", "*"]])], "beside \"*\""),
    ]
    for (roles, word) in cases {
      let error = await refusal(roles)
      #expect(error?.code == .policyInvalid, "\(word)")
      #expect(error?.message.contains(word) == true, "\(error?.message ?? "sent")")
    }
    #expect(fixture.api.calls(Self.path).isEmpty)
  }

  @Test func allProblemsAreTold() async throws {
    let bad = [role("editor", ["documents": ["eat", "*"]]), role("a", ["nothing": ["read"]])]
    let error = try #require(await refusal(bad))
    for word in ["already", "\"eat\"", "beside", "\"nothing\""] {
      #expect(error.message.contains(word), "\(word)")
    }
  }

  @Test func checkingAloneSendsNothing() async throws {
    try await fixture.b2b.rbac.validate(.init(roles: [role("a", ["documents": ["*"]])]))
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.rbac.validate(.init(roles: [role("editor", [:])]))
    }
    #expect(error?.code == .policyInvalid)
    #expect(fixture.api.calls(Self.path).isEmpty)
  }

  /// What was just set is what counts, though an older policy was kept.
  @Test func whatIsSetCountsAtOnce() async throws {
    let check = B2B.Sessions.AuthorizationCheck(
      organizationID: "organization-test-1", resourceID: "documents", action: "delete")
    fixture.api.answer(
      Self.path,
      .ok(#"{"request_id": "r", "status_code": 200, "org_policy": {"roles": []}}"#))
    let before = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.rbac.authorize(
        check, roles: ["cleaner"], organizationID: "organization-test-1")
    }
    #expect(before?.code == .invalidPermissions)
    fixture.api.answer(Self.path, .ok(Policies.organization))
    #expect(await refusal([role("cleaner", ["documents": ["delete"]])]) == nil)
    try await fixture.b2b.rbac.authorize(
      check, roles: ["cleaner"], organizationID: "organization-test-1")
    #expect(fixture.api.calls(Self.path).map(\.method) == ["GET", "PUT"])
  }

  @Test func theAPIsRefusalIsTold() async {
    fixture.api.answer(Self.path, .error(403))
    let error = await refusal([])
    #expect(error?.code == .callFailed)
    #expect(error?.cause?.status == 403)
  }
}
#endif
