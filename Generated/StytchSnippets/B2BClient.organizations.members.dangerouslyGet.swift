// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `GET /v1/b2b/organizations/members/dangerously_get/{member_id}`
enum B2BClientOrganizationsMembersDangerouslyGet: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.dangerouslyGet(memberID: "member-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.dangerouslyGet(
      memberID: "member-id", includeDeleted: true)
  }
}
