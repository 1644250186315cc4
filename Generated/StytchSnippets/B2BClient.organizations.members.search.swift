// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/organizations/members/search`
enum B2BClientOrganizationsMembersSearch: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.search(organizationIDs: ["organization-id"])
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.search(
      organizationIDs: ["organization-id"], cursor: "cursor", limit: 10,
      query: .init(operator: .or, operands: [["key": "value"]]),
      authorization: .init(sessionToken: "session-token"))
  }
}
