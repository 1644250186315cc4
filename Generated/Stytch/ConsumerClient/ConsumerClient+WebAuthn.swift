// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.WebAuthnAPI {
  /// Start a WebAuthn or passkey registration.
  ///
  /// Makes the options that the browser passes to `navigator.credentials.create()` as `publicKey`.
  /// Set `return_passkey_credential_options` for passkeys, and `use_base64_url_encoding` when the
  /// browser's own methods are used.
  /// `POST /v1/webauthn/register/start`
  ///
  /// ```swift
  /// try await client.webauthn.registerStart(userID: "user-id", domain: "example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the active user who is to register; their external ID also works.
  ///   - domain: Domain of the registration, usually `window.location.hostname` of the page.
  ///   - userAgent: User agent of the client that registers.
  ///   - authenticatorType: Kind of authenticator to ask for, `platform` or `cross-platform`; left
  ///     out, either.
  ///   - returnPasskeyCredentialOptions: Whether to fit the options to passkeys: `residentKey` as
  ///     `required`, `userVerification` as `preferred`.
  ///   - overrideID: ID that overrides the one otherwise used.
  ///   - overrideName: Name that overrides the one otherwise used.
  ///   - overrideDisplayName: Display name that overrides the one otherwise used.
  ///   - useBase64URLEncoding: Whether to base64url-encode values in the options, as the browser's
  ///     own methods need.
  @discardableResult public func registerStart(
    userID: String,
    domain: String,
    userAgent: String? = nil,
    authenticatorType: WebAuthn.AuthenticatorType? = nil,
    returnPasskeyCredentialOptions: Bool? = nil,
    overrideID: String? = nil,
    overrideName: String? = nil,
    overrideDisplayName: String? = nil,
    useBase64URLEncoding: Bool? = nil
  ) async throws(StytchError) -> WebAuthn.RegisterStartResponse {
    var request = APIRequest(
      .post, "/v1/webauthn/register/start", operation: "api_webauthn_v1_RegisterStart")
    request.body(
      WebAuthn.RegisterStartRequest(
        userID: userID, domain: domain, userAgent: userAgent, authenticatorType: authenticatorType,
        returnPasskeyCredentialOptions: returnPasskeyCredentialOptions, overrideID: overrideID,
        overrideName: overrideName, overrideDisplayName: overrideDisplayName,
        useBase64URLEncoding: useBase64URLEncoding))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Complete a WebAuthn or passkey registration.
  ///
  /// Finishes a registration with what `navigator.credentials.create()` returned in the browser.
  /// With `session_duration_minutes` it also starts a session or extends the one that is passed in.
  /// `POST /v1/webauthn/register`
  ///
  /// ```swift
  /// let response = try await client.webauthn.register(
  ///   userID: "user-id", publicKeyCredential: "public-key-credential")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the active user who is registering; their external ID also works.
  ///   - publicKeyCredential: What `navigator.credentials.create()` returned in the browser.
  ///   - sessionToken: Token of a session the user already has, to be extended.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionJWT: JWT of a session the user already has, to be extended.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - telemetryID: Telemetry ID whose fingerprints are stored for the user; needs Device
  ///     Fingerprinting.
  public func register(
    userID: String,
    publicKeyCredential: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> WebAuthn.RegisterResponse {
    var request = APIRequest(.post, "/v1/webauthn/register", operation: "api_webauthn_v1_Register")
    request.body(
      WebAuthn.RegisterRequest(
        userID: userID, publicKeyCredential: publicKeyCredential, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Start a passkey or WebAuthn login.
  ///
  /// Makes the options that the browser passes to `navigator.credentials.get()` as `publicKey`. Set
  /// `return_passkey_credential_options` for passkeys, and `use_base64_url_encoding` when the
  /// browser's own methods are used.
  /// `POST /v1/webauthn/authenticate/start`
  ///
  /// ```swift
  /// try await client.webauthn.authenticateStart(domain: "example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - domain: Domain of the login, usually `window.location.hostname` of the page.
  ///   - userID: ID of the active user who is to log in; their external ID also works.
  ///   - returnPasskeyCredentialOptions: Whether to fit the options to passkeys, with
  ///     `userVerification` as `preferred`.
  ///   - useBase64URLEncoding: Whether to base64url-encode values in the options, as the browser's
  ///     own methods need.
  @discardableResult public func authenticateStart(
    domain: String,
    userID: String? = nil,
    returnPasskeyCredentialOptions: Bool? = nil,
    useBase64URLEncoding: Bool? = nil
  ) async throws(StytchError) -> WebAuthn.AuthenticateStartResponse {
    var request = APIRequest(
      .post, "/v1/webauthn/authenticate/start", operation: "api_webauthn_v1_AuthenticateStart")
    request.body(
      WebAuthn.AuthenticateStartRequest(
        domain: domain, userID: userID,
        returnPasskeyCredentialOptions: returnPasskeyCredentialOptions,
        useBase64URLEncoding: useBase64URLEncoding))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a passkey or WebAuthn login.
  ///
  /// Finishes a login with what `navigator.credentials.get()` returned in the browser. With
  /// `session_duration_minutes` it also starts a session or extends the one that is passed in.
  /// `POST /v1/webauthn/authenticate`
  ///
  /// ```swift
  /// let response = try await client.webauthn.authenticate(
  ///   publicKeyCredential: "public-key-credential")
  /// ```
  ///
  /// - Parameters:
  ///   - publicKeyCredential: What `navigator.credentials.get()` returned in the browser.
  ///   - sessionToken: Token of a session the user already has, to be extended.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionJWT: JWT of a session the user already has, to be extended.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - telemetryID: Telemetry ID whose fingerprints are stored for the user; needs Device
  ///     Fingerprinting.
  public func authenticate(
    publicKeyCredential: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> WebAuthn.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/webauthn/authenticate", operation: "api_webauthn_v1_Authenticate")
    request.body(
      WebAuthn.AuthenticateRequest(
        publicKeyCredential: publicKeyCredential, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Rename a WebAuthn or passkey registration.
  ///
  /// Changes the name of a WebAuthn or passkey registration.
  /// `PUT /v1/webauthn/{webauthn_registration_id}`
  ///
  /// ```swift
  /// let response = try await client.webauthn.update(
  ///   webauthnRegistrationID: "webauthn-registration-id", name: "Name")
  /// ```
  ///
  /// - Parameters:
  ///   - webauthnRegistrationID: ID of the WebAuthn or passkey registration to rename.
  ///   - name: New name of the WebAuthn or passkey registration.
  public func update(
    webauthnRegistrationID: String,
    name: String
  ) async throws(StytchError) -> WebAuthn.UpdateResponse {
    var request = APIRequest(
      .put, "/v1/webauthn/{webauthn_registration_id}", operation: "api_webauthn_v1_Update")
    request.path("webauthn_registration_id", webauthnRegistrationID)
    request.body(WebAuthn.UpdateRequest(name: name))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// List a user's WebAuthn credentials.
  ///
  /// Lists the public key credentials behind a user's passkeys and WebAuthn registrations on a
  /// domain.
  /// `GET /v1/webauthn/credentials/{user_id}/{domain}`
  ///
  /// ```swift
  /// let response = try await client.webauthn.listCredentials(
  ///   userID: "user-id", domain: "example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user whose credentials are listed.
  ///   - domain: Domain the passkeys or WebAuthn registrations are for, such as the page's host
  ///     name.
  public func listCredentials(
    userID: String,
    domain: String
  ) async throws(StytchError) -> WebAuthn.ListCredentialsResponse {
    var request = APIRequest(
      .get, "/v1/webauthn/credentials/{user_id}/{domain}",
      operation: "api_webauthn_v1_ListCredentials")
    request.path("user_id", userID)
    request.path("domain", domain)
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
