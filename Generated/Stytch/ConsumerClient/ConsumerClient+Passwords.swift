// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.PasswordsAPI {
  /// The calls of `passwords.email`.
  public var email: EmailAPI { EmailAPI(client: client) }
  /// The calls of `passwords.email`.
  public struct EmailAPI: Sendable { let client: APIClient }

  /// The calls of `passwords.existingPassword`.
  public var existingPassword: ExistingPasswordAPI { ExistingPasswordAPI(client: client) }
  /// The calls of `passwords.existingPassword`.
  public struct ExistingPasswordAPI: Sendable { let client: APIClient }

  /// The calls of `passwords.sessions`.
  public var sessions: SessionsAPI { SessionsAPI(client: client) }
  /// The calls of `passwords.sessions`.
  public struct SessionsAPI: Sendable { let client: APIClient }

  /// Create a user with a password.
  ///
  /// Creates a user who logs in by password, and a session if `session_duration_minutes` is given.
  /// Fails if the password is too weak, and with `duplicate_email` if the address is taken: such a
  /// user gets a password by migration or by a reset. Verifying the email address afterwards is
  /// advised.
  /// `POST /v1/passwords`
  ///
  /// ```swift
  /// let response = try await client.passwords.create(
  ///   email: "ada@example.com", password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address of the new user; no user of the project may have it yet.
  ///   - password: Password of the new user; any UTF-8 characters, spaces and emojis included.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - trustedMetadata: Your own JSON data to store with the new user.
  ///   - untrustedMetadata: Your own JSON data that the user can change through the frontend SDKs;
  ///     nothing critical.
  ///   - name: Name of the new user; each part may be left out.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the user; the
  ///     workspace needs Device Fingerprinting.
  public func create(
    email: String,
    password: String,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    untrustedMetadata: [String: JSONValue]? = nil,
    name: Users.Name? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Passwords.CreateResponse {
    var request = APIRequest(.post, "/v1/passwords", operation: "api_password_v1_Create")
    request.body(
      Passwords.CreateRequest(
        email: email, password: password, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, trustedMetadata: trustedMetadata,
        untrustedMetadata: untrustedMetadata, name: name, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a user by email and password.
  ///
  /// Checks the password of a user who has one. Even a right password gives a `reset_password`
  /// error in two cases: the credentials are in the HaveIBeenPwned data, or the user has since
  /// logged in for the first time by a passwordless method on the same address. The forced reset
  /// shuts out an attacker who set the password beforehand.
  /// `POST /v1/passwords/authenticate`
  ///
  /// ```swift
  /// let response = try await client.passwords.authenticate(
  ///   email: "ada@example.com", password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address of the user who logs in.
  ///   - password: Password the user entered; any UTF-8 characters, spaces and emojis included.
  ///   - sessionToken: Token of a session the user already has, to be extended.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionJWT: JWT of a session the user already has, to be extended.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the user; the
  ///     workspace needs Device Fingerprinting.
  public func authenticate(
    email: String,
    password: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Passwords.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/passwords/authenticate", operation: "api_password_v1_Authenticate")
    request.body(
      Passwords.AuthenticateRequest(
        email: email, password: password, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Check the strength of a password.
  ///
  /// Tells whether a password passes the project's policy and how to improve it. With zxcvbn, the
  /// default, it needs a score of 3 or more; with LUDS, it must meet the rules you set. The
  /// feedback holds a warning and suggestions for zxcvbn, or the rules met and missed for LUDS.
  /// `POST /v1/passwords/strength_check`
  ///
  /// ```swift
  /// let response = try await client.passwords.strengthCheck(password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - password: Password to check; any UTF-8 characters, spaces and emojis included.
  ///   - email: Email address of the user; with it, a breached password is not valid.
  public func strengthCheck(
    password: String,
    email: String? = nil
  ) async throws(StytchError) -> Passwords.StrengthCheckResponse {
    var request = APIRequest(
      .post, "/v1/passwords/strength_check", operation: "api_password_v1_StrengthCheck")
    request.body(Passwords.StrengthCheckRequest(password: password, email: email))
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Import a user's password hash.
  ///
  /// Gives a password to a user who has none, from a hash made with bcrypt, scrypt, argon2, MD5,
  /// SHA-1, SHA-512 or PBKDF2. Limited to 100 requests a second.
  /// `POST /v1/passwords/migrate`
  ///
  /// ```swift
  /// let response = try await client.passwords.migrate(
  ///   email: "ada@example.com", hash: "hash", hashType: .bcrypt)
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address of the user whose password is imported.
  ///   - hash: Password hash; in Base64 if it is a scrypt or PBKDF2 hash.
  ///   - hashType: Algorithm the hash was made with.
  ///   - md5Config: Salts of an MD5 hash, if any.
  ///   - argon2Config: Parameters of an Argon2 hash; required when it is in hexadecimal, not in
  ///     encoded form.
  ///   - sha1Config: Salts of a SHA-1 hash, if any.
  ///   - sha512Config: Salts of a SHA-512 hash, if any.
  ///   - scryptConfig: Parameters of a scrypt hash; required unless it is in PHC form.
  ///   - pbkdf2Config: Parameters of a PBKDF2 hash; required for that type.
  ///   - trustedMetadata: Your own JSON data to store with the user.
  ///   - untrustedMetadata: Your own JSON data that the user can change through the frontend SDKs;
  ///     nothing critical.
  ///   - setEmailVerified: Marks the email as verified. Only if you know that the user owns it:
  ///     otherwise two people may be merged into one user.
  ///   - name: Name of the user; each part may be left out.
  ///   - phoneNumber: Phone number of the user in E.164 format, such as `+12025550162`.
  ///   - setPhoneNumberVerified: Marks the phone number as verified. Only if you know that the user
  ///     owns it.
  ///   - externalID: Your own ID for a newly created user, usable as `user_id`: up to 128 letters,
  ///     digits and any of `. _ - |`.
  ///   - roles: IDs of roles to assign to the user explicitly.
  public func migrate(
    email: String,
    hash: String,
    hashType: Passwords.MigrateRequestHashType,
    md5Config: Passwords.MD5Config? = nil,
    argon2Config: Passwords.Argon2Config? = nil,
    sha1Config: Passwords.SHA1Config? = nil,
    sha512Config: Passwords.SHA512Config? = nil,
    scryptConfig: Passwords.ScryptConfig? = nil,
    pbkdf2Config: Passwords.PBKDF2Config? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    untrustedMetadata: [String: JSONValue]? = nil,
    setEmailVerified: Bool? = nil,
    name: Users.Name? = nil,
    phoneNumber: String? = nil,
    setPhoneNumberVerified: Bool? = nil,
    externalID: String? = nil,
    roles: [String]? = nil
  ) async throws(StytchError) -> Passwords.MigrateResponse {
    var request = APIRequest(.post, "/v1/passwords/migrate", operation: "api_password_v1_Migrate")
    request.body(
      Passwords.MigrateRequest(
        email: email, hash: hash, hashType: hashType, md5Config: md5Config,
        argon2Config: argon2Config, sha1Config: sha1Config, sha512Config: sha512Config,
        scryptConfig: scryptConfig, pbkdf2Config: pbkdf2Config, trustedMetadata: trustedMetadata,
        untrustedMetadata: untrustedMetadata, setEmailVerified: setEmailVerified, name: name,
        phoneNumber: phoneNumber, setPhoneNumberVerified: setPhoneNumberVerified,
        externalID: externalID, roles: roles))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension ConsumerClient.PasswordsAPI.EmailAPI {
  /// Start a password reset by email.
  ///
  /// Emails the user a magic link with which they can choose a new password and log in.
  /// `POST /v1/passwords/email/reset/start`
  ///
  /// ```swift
  /// try await client.passwords.email.resetStart(email: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address of the user who asked for the reset.
  ///   - resetPasswordRedirectURL: URL of your reset page that the link opens; left out, the
  ///     dashboard's default, and an error if there is none.
  ///   - resetPasswordExpirationMinutes: Minutes the reset link is valid: 5 to 10080 (7 days), 30
  ///     by default.
  ///   - codeChallenge: PKCE challenge: SHA-256 hash, in base64url, of the secret to be sent as
  ///     `code_verifier`.
  ///   - attributes: IP address and user agent of the user asking for the reset, for fraud
  ///     detection.
  ///   - loginRedirectURL: URL the email's button for login without a password opens, with a magic
  ///     link token; left out, the project's default, and an error if there is none.
  ///   - locale: Language of the email; English if left out.
  ///   - resetPasswordTemplateID: Template of the email; custom HTML must be of type `Passwords -
  ///     Password reset`. Default: yours.
  @discardableResult public func resetStart(
    email: String,
    resetPasswordRedirectURL: String? = nil,
    resetPasswordExpirationMinutes: Int? = nil,
    codeChallenge: String? = nil,
    attributes: Devices.Attributes? = nil,
    loginRedirectURL: String? = nil,
    locale: Passwords.ResetStartRequestLocale? = nil,
    resetPasswordTemplateID: String? = nil
  ) async throws(StytchError) -> Passwords.Email.ResetStartResponse {
    var request = APIRequest(
      .post, "/v1/passwords/email/reset/start",
      operation: "api_password_v1_passwords_email_ResetStart")
    request.body(
      Passwords.Email.ResetStartRequest(
        email: email, resetPasswordRedirectURL: resetPasswordRedirectURL,
        resetPasswordExpirationMinutes: resetPasswordExpirationMinutes,
        codeChallenge: codeChallenge, attributes: attributes, loginRedirectURL: loginRedirectURL,
        locale: locale, resetPasswordTemplateID: resetPasswordTemplateID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Reset a password with an emailed token.
  ///
  /// Sets a new password with the token from the email and logs the user in. The token must be
  /// unused and unexpired; `options` can also demand the IP address and user agent of the first
  /// request. A password that is too weak is refused. All active sessions of the user are revoked.
  /// `POST /v1/passwords/email/reset`
  ///
  /// ```swift
  /// let response = try await client.passwords.email.reset(token: "token", password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - token: Reset token, taken from the `token` query parameter of the redirect URL.
  ///   - password: New password; any UTF-8 characters, spaces and emojis included.
  ///   - sessionToken: Token of a session the user already has, to be extended.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionJWT: JWT of a session the user already has, to be extended.
  ///   - codeVerifier: PKCE secret in base64url whose hash was sent when the reset was started.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - attributes: IP address and user agent of the user resetting the password, for fraud
  ///     detection.
  ///   - options: Whether IP address and user agent must match those of the start of the reset.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the user; the
  ///     workspace needs Device Fingerprinting.
  public func reset(
    token: String,
    password: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    codeVerifier: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    attributes: Devices.Attributes? = nil,
    options: MagicLinks.Options? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Passwords.Email.ResetResponse {
    var request = APIRequest(
      .post, "/v1/passwords/email/reset", operation: "api_password_v1_passwords_email_Reset")
    request.body(
      Passwords.Email.ResetRequest(
        token: token, password: password, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        codeVerifier: codeVerifier, sessionCustomClaims: sessionCustomClaims,
        attributes: attributes, options: options, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension ConsumerClient.PasswordsAPI.ExistingPasswordAPI {
  /// Change a password, giving the old one.
  ///
  /// Replaces the user's password after checking the current one. All active sessions of the user
  /// are revoked.
  /// `POST /v1/passwords/existing_password/reset`
  ///
  /// ```swift
  /// let response = try await client.passwords.existingPassword.reset(
  ///   email: "ada@example.com", existingPassword: "existing-password",
  ///   newPassword: "new-password")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address of the user.
  ///   - existingPassword: Password the user has now.
  ///   - newPassword: Password to replace it with.
  ///   - sessionToken: Token of a session the user already has.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionJWT: JWT of a session the user already has.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the user; the
  ///     workspace needs Device Fingerprinting.
  public func reset(
    email: String,
    existingPassword: String,
    newPassword: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Passwords.ExistingPassword.ResetResponse {
    var request = APIRequest(
      .post, "/v1/passwords/existing_password/reset",
      operation: "api_password_v1_passwords_existing_password_Reset")
    request.body(
      Passwords.ExistingPassword.ResetRequest(
        email: email, existingPassword: existingPassword, newPassword: newPassword,
        sessionToken: sessionToken, sessionDurationMinutes: sessionDurationMinutes,
        sessionJWT: sessionJWT, sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension ConsumerClient.PasswordsAPI.SessionsAPI {
  /// Change a password from a session.
  ///
  /// Sets a new password for the user of a session, given as `session_token` or `session_jwt`. The
  /// session needs a password, email magic link or email passcode factor from the last 5 minutes.
  /// All other sessions of the user are revoked.
  /// `POST /v1/passwords/session/reset`
  ///
  /// ```swift
  /// let response = try await client.passwords.sessions.reset(password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - password: New password; any UTF-8 characters, spaces and emojis included.
  ///   - sessionToken: Token of the user's session; this or the JWT is needed.
  ///   - sessionJWT: JWT of the user's session; this or the token is needed.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the user; the
  ///     workspace needs Device Fingerprinting.
  public func reset(
    password: String,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Passwords.Session.ResetResponse {
    var request = APIRequest(
      .post, "/v1/passwords/session/reset", operation: "api_password_v1_passwords_session_Reset")
    request.body(
      Passwords.Session.ResetRequest(
        password: password, sessionToken: sessionToken, sessionJWT: sessionJWT,
        sessionDurationMinutes: sessionDurationMinutes, sessionCustomClaims: sessionCustomClaims,
        telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
