// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}`
enum B2BClientOrganizationsMembersUpdate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.update(
      organizationID: "organization-id", memberID: "member-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.update(
      organizationID: "organization-id", memberID: "member-id", name: "Name",
      trustedMetadata: ["key": "value"], untrustedMetadata: ["key": "value"], isBreakglass: true,
      mfaPhoneNumber: "+12025550123", mfaEnrolled: true, roles: ["role"],
      preserveExistingSessions: true, defaultMFAMethod: .smsOTP, emailAddress: "ada@example.com",
      externalID: "external-id", unlinkEmail: true,
      authorization: .init(sessionToken: "session-token"))
  }
}
