// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `DELETE /v1/users/oauth/{oauth_user_registration_id}`
enum ConsumerClientUsersDeleteOAuthRegistration: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.deleteOAuthRegistration(
      oauthUserRegistrationID: "oauth-user-registration-id")
  }
}
