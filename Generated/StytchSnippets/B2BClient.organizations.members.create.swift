// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/organizations/{organization_id}/members`
enum B2BClientOrganizationsMembersCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.create(
      organizationID: "organization-id", emailAddress: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.create(
      organizationID: "organization-id", emailAddress: "ada@example.com", name: "Name",
      trustedMetadata: ["key": "value"], untrustedMetadata: ["key": "value"],
      createMemberAsPending: true, isBreakglass: true, mfaPhoneNumber: "+12025550123",
      mfaEnrolled: true, roles: ["role"], externalID: "external-id",
      authorization: .init(sessionToken: "session-token"))
  }
}
