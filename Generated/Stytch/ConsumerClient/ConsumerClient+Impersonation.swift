// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.ImpersonationAPI {
  /// Start a session as an impersonated user.
  ///
  /// Trades an impersonation token, made for a user in the Stytch dashboard, for a session as that
  /// user. The token must be unexpired and unused. The session lasts 60 minutes and cannot be
  /// extended.
  /// `POST /v1/impersonation/authenticate`
  ///
  /// ```swift
  /// let response = try await client.impersonation.authenticate(
  ///   impersonationToken: "impersonation-token")
  /// ```
  ///
  /// - Parameters:
  ///   - impersonationToken: Impersonation token made for the user; by default it expires after 5
  ///     minutes.
  public func authenticate(
    impersonationToken: String
  ) async throws(StytchError) -> Impersonation.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/impersonation/authenticate", operation: "api_impersonation_v1_Authenticate")
    request.body(Impersonation.AuthenticateRequest(impersonationToken: impersonationToken))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
