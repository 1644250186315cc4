// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.UsersAPI {
  /// Create a user.
  ///
  /// Adds a user to the project. An email address or a phone number is needed. The user is active
  /// at once unless `create_user_as_pending` is set.
  /// `POST /v1/users`
  ///
  /// ```swift
  /// let response = try await client.users.create()
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address of the new user; this or a phone number is needed.
  ///   - name: Name of the new user; each part may be left out.
  ///   - attributes: Attributes of the end user's request.
  ///   - phoneNumber: Phone number for passcodes, in E.164 format; `+10000000000` serves for tests.
  ///   - createUserAsPending: Whether the user stays `pending` until they first authenticate.
  ///     Default: false.
  ///   - trustedMetadata: Data of your application to keep with the user, free-form JSON.
  ///   - untrustedMetadata: Free-form JSON that users can edit through client SDKs; keep nothing
  ///     critical here.
  ///   - externalID: Your own ID for the user, to use in place of `user_id`: at most 128
  ///     characters, letters, digits, `.`, `_`, `-` and `|`.
  ///   - roles: IDs of the RBAC roles to assign to the new user.
  public func create(
    email: String? = nil,
    name: Users.Name? = nil,
    attributes: Devices.Attributes? = nil,
    phoneNumber: String? = nil,
    createUserAsPending: Bool? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    untrustedMetadata: [String: JSONValue]? = nil,
    externalID: String? = nil,
    roles: [String]? = nil
  ) async throws(StytchError) -> Users.CreateResponse {
    var request = APIRequest(.post, "/v1/users", operation: "api_user_v1_Create")
    request.body(
      Users.CreateRequest(
        email: email, name: name, attributes: attributes, phoneNumber: phoneNumber,
        createUserAsPending: createUserAsPending, trustedMetadata: trustedMetadata,
        untrustedMetadata: untrustedMetadata, externalID: externalID, roles: roles))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a user.
  ///
  /// Fetches one user with all their factors, roles, metadata and lock state.
  /// `GET /v1/users/{user_id}`
  ///
  /// ```swift
  /// let response = try await client.users.get(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user to fetch; their external ID also works.
  public func get(userID: String) async throws(StytchError) -> Users.GetResponse {
    var request = APIRequest(.get, "/v1/users/{user_id}", operation: "api_user_v1_Get")
    request.path("user_id", userID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Update a user.
  ///
  /// Changes a user's name, metadata, external ID or roles. Email addresses and phone numbers
  /// cannot be set here: send to the new one through a `/send` call with the `user_id`, and it is
  /// kept as verified if the user authenticates within 5 minutes, otherwise dropped again. That
  /// guards against account takeover.
  /// `PUT /v1/users/{user_id}`
  ///
  /// ```swift
  /// let response = try await client.users.update(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user to change; their external ID also works.
  ///   - name: New name of the user; each part may be left out.
  ///   - attributes: Attributes of the end user's request, passed on by your app to help detect
  ///     fraud.
  ///   - trustedMetadata: Changes to your application's data on the user; null deletes a key.
  ///   - untrustedMetadata: Changes to the JSON that users can edit through client SDKs; null
  ///     deletes a key.
  ///   - externalID: Your own ID for the user, to use in place of `user_id`: at most 128
  ///     characters, letters, digits, `.`, `_`, `-` and `|`.
  ///   - roles: IDs of the RBAC roles to assign to the user.
  public func update(
    userID: String,
    name: Users.Name? = nil,
    attributes: Devices.Attributes? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    untrustedMetadata: [String: JSONValue]? = nil,
    externalID: String? = nil,
    roles: [String]? = nil
  ) async throws(StytchError) -> Users.UpdateResponse {
    var request = APIRequest(.put, "/v1/users/{user_id}", operation: "api_user_v1_Update")
    request.path("user_id", userID)
    request.body(
      Users.UpdateRequest(
        name: name, attributes: attributes, trustedMetadata: trustedMetadata,
        untrustedMetadata: untrustedMetadata, externalID: externalID, roles: roles))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user.
  ///
  /// Deletes a user from the project.
  /// `DELETE /v1/users/{user_id}`
  ///
  /// ```swift
  /// try await client.users.delete(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user to delete; their external ID also works.
  @discardableResult public func delete(
    userID: String
  ) async throws(StytchError) -> Users.DeleteResponse {
    var request = APIRequest(.delete, "/v1/users/{user_id}", operation: "api_user_v1_Delete")
    request.path("user_id", userID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Search users.
  ///
  /// Finds the project's users by filters, a page at a time; with an empty query it returns all of
  /// them, for example for an export. Unfit for login flows: a call takes from about 150 ms up to 9
  /// seconds, and 150 requests a minute are allowed.
  /// `POST /v1/users/search`
  ///
  /// ```swift
  /// let response = try await client.users.search()
  /// ```
  ///
  /// - Parameters:
  ///   - cursor: Cursor of the page to get, from `next_cursor` of the page before; none for the
  ///     first.
  ///   - limit: Largest number of users on a page: 100 by default, at most 1000.
  ///   - query: Filters the users must meet; left out, all users are returned.
  public func search(
    cursor: String? = nil,
    limit: Int? = nil,
    query: Users.SearchUsersQuery? = nil
  ) async throws(StytchError) -> Users.SearchResponse {
    var request = APIRequest(.post, "/v1/users/search", operation: "api_user_v1_Search")
    request.body(Users.SearchRequest(cursor: cursor, limit: limit, query: query))
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// The `results` of all pages of `search`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func searchAll(
    cursor: String? = nil,
    limit: Int? = nil,
    query: Users.SearchUsersQuery? = nil
  ) -> PagedItems<Users.User, Users.SearchResponse, StytchError> {
    let request = APIRequest(.post, "/v1/users/search", operation: "api_user_v1_Search")
    return PagedItems(request, from: cursor) { cursor throws(StytchError) in
      let response = try await search(cursor: cursor, limit: limit, query: query)
      return FetchedPage(
        response, items: response.results, next: response.resultsMetadata.nextCursor)
    }
  }

  /// Exchange a user's only email address or phone number.
  ///
  /// Replaces the only factor of a user by a new email address or phone number, possibly of the
  /// other kind. Fails unless the user has exactly one factor. It acts with administrator rights,
  /// so guard access to it.
  /// `PUT /v1/users/{user_id}/exchange_primary_factor`
  ///
  /// ```swift
  /// let response = try await client.users.exchangePrimaryFactor(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user whose factor is exchanged; their external ID also works.
  ///   - emailAddress: Email address that takes the place of the current factor.
  ///   - phoneNumber: Phone number that takes the place of the current factor, in E.164 format.
  public func exchangePrimaryFactor(
    userID: String,
    emailAddress: String? = nil,
    phoneNumber: String? = nil
  ) async throws(StytchError) -> Users.ExchangePrimaryFactorResponse {
    var request = APIRequest(
      .put, "/v1/users/{user_id}/exchange_primary_factor",
      operation: "api_user_v1_ExchangePrimaryFactor")
    request.path("user_id", userID)
    request.body(
      Users.ExchangePrimaryFactorRequest(emailAddress: emailAddress, phoneNumber: phoneNumber))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user's email address.
  ///
  /// Removes an email address from the user it belongs to.
  /// `DELETE /v1/users/emails/{email_id}`
  ///
  /// ```swift
  /// let response = try await client.users.deleteEmail(emailID: "email-id")
  /// ```
  ///
  /// - Parameters:
  ///   - emailID: ID of the email address to remove.
  public func deleteEmail(emailID: String) async throws(StytchError) -> Users.DeleteEmailResponse {
    var request = APIRequest(
      .delete, "/v1/users/emails/{email_id}", operation: "api_user_v1_DeleteEmail")
    request.path("email_id", emailID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user's phone number.
  ///
  /// Removes a phone number from the user it belongs to.
  /// `DELETE /v1/users/phone_numbers/{phone_id}`
  ///
  /// ```swift
  /// let response = try await client.users.deletePhoneNumber(phoneID: "phone-id")
  /// ```
  ///
  /// - Parameters:
  ///   - phoneID: ID of the phone number to remove.
  public func deletePhoneNumber(
    phoneID: String
  ) async throws(StytchError) -> Users.DeletePhoneNumberResponse {
    var request = APIRequest(
      .delete, "/v1/users/phone_numbers/{phone_id}", operation: "api_user_v1_DeletePhoneNumber")
    request.path("phone_id", phoneID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user's WebAuthn or passkey registration.
  ///
  /// Removes a WebAuthn or passkey registration from the user it belongs to.
  /// `DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}`
  ///
  /// ```swift
  /// let response = try await client.users.deleteWebAuthnRegistration(
  ///   webauthnRegistrationID: "webauthn-registration-id")
  /// ```
  ///
  /// - Parameters:
  ///   - webauthnRegistrationID: ID of the WebAuthn or passkey registration to remove.
  public func deleteWebAuthnRegistration(
    webauthnRegistrationID: String
  ) async throws(StytchError) -> Users.DeleteWebAuthnRegistrationResponse {
    var request = APIRequest(
      .delete, "/v1/users/webauthn_registrations/{webauthn_registration_id}",
      operation: "api_user_v1_DeleteWebAuthnRegistration")
    request.path("webauthn_registration_id", webauthnRegistrationID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user's biometric registration.
  ///
  /// Removes a biometric registration from the user it belongs to.
  /// `DELETE /v1/users/biometric_registrations/{biometric_registration_id}`
  ///
  /// ```swift
  /// let response = try await client.users.deleteBiometricRegistration(
  ///   biometricRegistrationID: "biometric-registration-id")
  /// ```
  ///
  /// - Parameters:
  ///   - biometricRegistrationID: ID of the biometric registration to remove.
  public func deleteBiometricRegistration(
    biometricRegistrationID: String
  ) async throws(StytchError) -> Users.DeleteBiometricRegistrationResponse {
    var request = APIRequest(
      .delete, "/v1/users/biometric_registrations/{biometric_registration_id}",
      operation: "api_user_v1_DeleteBiometricRegistration")
    request.path("biometric_registration_id", biometricRegistrationID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user's TOTP.
  ///
  /// Removes a TOTP registration from the user it belongs to.
  /// `DELETE /v1/users/totps/{totp_id}`
  ///
  /// ```swift
  /// let response = try await client.users.deleteTOTP(totpID: "totp-id")
  /// ```
  ///
  /// - Parameters:
  ///   - totpID: ID of the TOTP registration to remove.
  public func deleteTOTP(totpID: String) async throws(StytchError) -> Users.DeleteTOTPResponse {
    var request = APIRequest(
      .delete, "/v1/users/totps/{totp_id}", operation: "api_user_v1_DeleteTOTP")
    request.path("totp_id", totpID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user's crypto wallet.
  ///
  /// Removes a crypto wallet from the user it belongs to.
  /// `DELETE /v1/users/crypto_wallets/{crypto_wallet_id}`
  ///
  /// ```swift
  /// let response = try await client.users.deleteCryptoWallet(cryptoWalletID: "crypto-wallet-id")
  /// ```
  ///
  /// - Parameters:
  ///   - cryptoWalletID: ID of the crypto wallet to remove; not its blockchain address.
  public func deleteCryptoWallet(
    cryptoWalletID: String
  ) async throws(StytchError) -> Users.DeleteCryptoWalletResponse {
    var request = APIRequest(
      .delete, "/v1/users/crypto_wallets/{crypto_wallet_id}",
      operation: "api_user_v1_DeleteCryptoWallet")
    request.path("crypto_wallet_id", cryptoWalletID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user's password.
  ///
  /// Removes the password from the user it belongs to.
  /// `DELETE /v1/users/passwords/{password_id}`
  ///
  /// ```swift
  /// let response = try await client.users.deletePassword(passwordID: "password-id")
  /// ```
  ///
  /// - Parameters:
  ///   - passwordID: ID of the password to remove.
  public func deletePassword(
    passwordID: String
  ) async throws(StytchError) -> Users.DeletePasswordResponse {
    var request = APIRequest(
      .delete, "/v1/users/passwords/{password_id}", operation: "api_user_v1_DeletePassword")
    request.path("password_id", passwordID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user's OAuth registration.
  ///
  /// Removes the registration with one OAuth provider from the user it belongs to.
  /// `DELETE /v1/users/oauth/{oauth_user_registration_id}`
  ///
  /// ```swift
  /// let response = try await client.users.deleteOAuthRegistration(
  ///   oauthUserRegistrationID: "oauth-user-registration-id")
  /// ```
  ///
  /// - Parameters:
  ///   - oauthUserRegistrationID: ID of the OAuth registration to remove.
  public func deleteOAuthRegistration(
    oauthUserRegistrationID: String
  ) async throws(StytchError) -> Users.DeleteOAuthRegistrationResponse {
    var request = APIRequest(
      .delete, "/v1/users/oauth/{oauth_user_registration_id}",
      operation: "api_user_v1_DeleteOAuthRegistration")
    request.path("oauth_user_registration_id", oauthUserRegistrationID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a user's external ID.
  ///
  /// Removes the external ID from a user.
  /// `DELETE /v1/users/{user_id}/external_id`
  ///
  /// ```swift
  /// let response = try await client.users.deleteExternalID(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user whose external ID is removed.
  public func deleteExternalID(
    userID: String
  ) async throws(StytchError) -> Users.DeleteExternalIDResponse {
    var request = APIRequest(
      .delete, "/v1/users/{user_id}/external_id", operation: "api_user_v1_DeleteExternalId")
    request.path("user_id", userID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// List a user's Connected Apps.
  ///
  /// Lists the Connected Apps that the user has authorized. An app whose access was revoked since
  /// is not listed.
  /// `GET /v1/users/{user_id}/connected_apps`
  ///
  /// ```swift
  /// let response = try await client.users.connectedApps(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user whose apps are listed; their external ID also works.
  public func connectedApps(
    userID: String
  ) async throws(StytchError) -> Users.ConnectedAppsResponse {
    var request = APIRequest(
      .get, "/v1/users/{user_id}/connected_apps", operation: "api_user_v1_ConnectedApps")
    request.path("user_id", userID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Revoke a Connected App's access to a user.
  ///
  /// Takes away a Connected App's access to the user and revokes every active token it was issued
  /// for them. It gets no new ones until the user authorizes it again.
  /// `POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke`
  ///
  /// ```swift
  /// try await client.users.revoke(userID: "user-id", connectedAppID: "connected-app-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user whose authorization is revoked; their external ID also works.
  ///   - connectedAppID: ID of the Connected App that loses access.
  @discardableResult public func revoke(
    userID: String,
    connectedAppID: String
  ) async throws(StytchError) -> Users.RevokeResponse {
    var request = APIRequest(
      .post, "/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke",
      operation: "api_user_v1_Revoke")
    request.path("user_id", userID)
    request.path("connected_app_id", connectedAppID)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
