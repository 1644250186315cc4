// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.PasswordsAPI {
  /// The calls of `passwords.email`.
  public var email: EmailAPI { EmailAPI(client: client) }
  /// The calls of `passwords.email`.
  public struct EmailAPI: Sendable { let client: APIClient }

  /// The calls of `passwords.sessions`.
  public var sessions: SessionsAPI { SessionsAPI(client: client) }
  /// The calls of `passwords.sessions`.
  public struct SessionsAPI: Sendable { let client: APIClient }

  /// The calls of `passwords.existingPassword`.
  public var existingPassword: ExistingPasswordAPI { ExistingPasswordAPI(client: client) }
  /// The calls of `passwords.existingPassword`.
  public struct ExistingPasswordAPI: Sendable { let client: APIClient }

  /// The calls of `passwords.discovery`.
  public var discovery: DiscoveryAPI { DiscoveryAPI(client: client) }
  /// The calls of `passwords.discovery`.
  public struct DiscoveryAPI: Sendable { let client: APIClient }

  /// Check the strength of a member's password.
  ///
  /// Tells whether a password passes the project's policy and how to improve it. With zxcvbn, the
  /// default, it needs a score of 3 or more; with LUDS, it must meet the rules you set.
  /// `zxcvbn_feedback` or `luds_feedback` says what to tell the end user.
  /// `POST /v1/b2b/passwords/strength_check`
  ///
  /// ```swift
  /// let response = try await client.passwords.strengthCheck(password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - password: Password to check; any UTF-8 characters, spaces and emojis included.
  ///   - emailAddress: Email address of the member; with it, a breached password is not valid.
  public func strengthCheck(
    password: String,
    emailAddress: String? = nil
  ) async throws(StytchError) -> B2B.Passwords.StrengthCheckResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/strength_check", operation: "api_b2b_password_v1_StrengthCheck")
    request.body(B2B.Passwords.StrengthCheckRequest(password: password, emailAddress: emailAddress))
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Import a member's password hash.
  ///
  /// Gives a password to a member who has none, from a bcrypt, scrypt, argon2, MD5, SHA-1, SHA-512
  /// or PBKDF2 hash. It marks the email address as verified, so use it only for addresses your
  /// application has verified. With passwords shared across organizations, call it once for each of
  /// them. Limited to 100 requests a second.
  /// `POST /v1/b2b/passwords/migrate`
  ///
  /// ```swift
  /// let response = try await client.passwords.migrate(
  ///   emailAddress: "ada@example.com", hash: "hash", hashType: .bcrypt,
  ///   organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - emailAddress: Email address of the member; the call marks it as verified.
  ///   - hash: Password hash; in Base64 if it is a scrypt or PBKDF2 hash.
  ///   - hashType: Algorithm the hash was made with.
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - md5Config: Salts of an MD5 hash, if any.
  ///   - argon2Config: Parameters of an Argon2 hash; required when it is in hexadecimal, not in
  ///     encoded form.
  ///   - sha1Config: Salts of a SHA-1 hash, if any.
  ///   - sha512Config: Salts of a SHA-512 hash, if any.
  ///   - scryptConfig: Parameters of a scrypt hash; required unless it is in PHC form.
  ///   - pbkdf2Config: Parameters of a PBKDF2 hash; required for that type. SHA-256 unless set
  ///     otherwise.
  ///   - name: Name of the member.
  ///   - trustedMetadata: JSON data of your own or of an identity provider, to store with the
  ///     member.
  ///   - untrustedMetadata: Your own JSON data that the member can change through the frontend SDK;
  ///     nothing critical.
  ///   - roles: IDs of the roles the member is to hold explicitly; they replace all explicit roles
  ///     held so far.
  ///   - preserveExistingSessions: Keeps SSO sessions alive when a removed role also came from SSO;
  ///     by default (`false`) those sessions are revoked.
  ///   - mfaPhoneNumber: The member's one phone number in E.164 format, such as `+12025550162`.
  ///   - setPhoneNumberVerified: Marks the phone number as verified. Only if you know that the
  ///     member owns it.
  ///   - externalID: Your own ID for a new member, unique in the organization: up to 128 letters,
  ///     digits and `. _ - |`. Ignored if the member exists.
  public func migrate(
    emailAddress: String,
    hash: String,
    hashType: B2B.Passwords.MigrateRequestHashType,
    organizationID: String,
    md5Config: Passwords.MD5Config? = nil,
    argon2Config: Passwords.Argon2Config? = nil,
    sha1Config: Passwords.SHA1Config? = nil,
    sha512Config: Passwords.SHA512Config? = nil,
    scryptConfig: Passwords.ScryptConfig? = nil,
    pbkdf2Config: Passwords.PBKDF2Config? = nil,
    name: String? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    untrustedMetadata: [String: JSONValue]? = nil,
    roles: [String]? = nil,
    preserveExistingSessions: Bool? = nil,
    mfaPhoneNumber: String? = nil,
    setPhoneNumberVerified: Bool? = nil,
    externalID: String? = nil
  ) async throws(StytchError) -> B2B.Passwords.MigrateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/migrate", operation: "api_b2b_password_v1_Migrate")
    request.body(
      B2B.Passwords.MigrateRequest(
        emailAddress: emailAddress, hash: hash, hashType: hashType, organizationID: organizationID,
        md5Config: md5Config, argon2Config: argon2Config, sha1Config: sha1Config,
        sha512Config: sha512Config, scryptConfig: scryptConfig, pbkdf2Config: pbkdf2Config,
        name: name, trustedMetadata: trustedMetadata, untrustedMetadata: untrustedMetadata,
        roles: roles, preserveExistingSessions: preserveExistingSessions,
        mfaPhoneNumber: mfaPhoneNumber, setPhoneNumberVerified: setPhoneNumberVerified,
        externalID: externalID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a member by email and password.
  ///
  /// Checks the password of a member who has one. With breach detection on, credentials found in
  /// HaveIBeenPwned give a `member_reset_password` error even if right. If MFA is due,
  /// `member_authenticated` is false, an intermediate session token comes back, and session length
  /// and claims are ignored. A valid session passed in makes the MFA step unnecessary.
  /// `POST /v1/b2b/passwords/authenticate`
  ///
  /// ```swift
  /// let response = try await client.passwords.authenticate(
  ///   organizationID: "organization-id", emailAddress: "ada@example.com", password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to log in to; its slug or external ID also works.
  ///   - emailAddress: Email address of the member who logs in.
  ///   - password: Password the member entered; any UTF-8 characters, spaces and emojis included.
  ///   - sessionToken: Token of a session the member already has; a valid one makes the MFA step
  ///     unnecessary.
  ///   - sessionDurationMinutes: Minutes the session lasts: 5 to 527040 (366 days), 60 if left out;
  ///     ignored if MFA is due.
  ///   - sessionJWT: JWT of a session the member already has; a valid one makes the MFA step
  ///     unnecessary.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key. Ignored
  ///     if MFA is due, as are reserved names.
  ///   - locale: Language of the text message sent ahead if SMS MFA is due; English if left out.
  ///   - intermediateSessionToken: Intermediate session to add the password to; a member session
  ///     results once the factors suffice, else the same token comes back.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the member; the
  ///     workspace needs Device Fingerprinting.
  public func authenticate(
    organizationID: String,
    emailAddress: String,
    password: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    locale: B2B.Passwords.AuthenticateRequestLocale? = nil,
    intermediateSessionToken: String? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.Passwords.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/authenticate", operation: "api_b2b_password_v1_Authenticate")
    request.body(
      B2B.Passwords.AuthenticateRequest(
        organizationID: organizationID, emailAddress: emailAddress, password: password,
        sessionToken: sessionToken, sessionDurationMinutes: sessionDurationMinutes,
        sessionJWT: sessionJWT, sessionCustomClaims: sessionCustomClaims, locale: locale,
        intermediateSessionToken: intermediateSessionToken, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.PasswordsAPI.EmailAPI {
  /// Start a member's password reset by email.
  ///
  /// Emails the member a magic link with which they can choose a new password and log in. The new
  /// password will have to pass the project's policy: a zxcvbn score of 3 or more by default, or
  /// your LUDS rules.
  /// `POST /v1/b2b/passwords/email/reset/start`
  ///
  /// ```swift
  /// let response = try await client.passwords.email.resetStart(
  ///   organizationID: "organization-id", emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - emailAddress: Email address of the member, to which the link is sent.
  ///   - resetPasswordRedirectURL: URL of your backend that the link opens to finish the reset;
  ///     left out, the dashboard's default, and an error if there is none.
  ///   - resetPasswordExpirationMinutes: Minutes the reset link is valid: 5 to 10080 (7 days), 30
  ///     by default.
  ///   - codeChallenge: PKCE challenge: SHA-256 hash, in base64url, of the secret to be sent as
  ///     `code_verifier`.
  ///   - loginRedirectURL: URL the email's button for login without a password opens, with a magic
  ///     link token; left out, the project's default, and an error if there is none.
  ///   - locale: Language of the email; English if left out.
  ///   - resetPasswordTemplateID: Template of the email; custom HTML must be of type `Passwords -
  ///     Reset Password`. Default: yours.
  ///   - verifyEmailTemplateID: Template of the verification email at a first shared password;
  ///     custom HTML type `Passwords - Email Verification`. Default: yours.
  public func resetStart(
    organizationID: String,
    emailAddress: String,
    resetPasswordRedirectURL: String? = nil,
    resetPasswordExpirationMinutes: Int? = nil,
    codeChallenge: String? = nil,
    loginRedirectURL: String? = nil,
    locale: B2B.Passwords.ResetStartRequestLocale? = nil,
    resetPasswordTemplateID: String? = nil,
    verifyEmailTemplateID: String? = nil
  ) async throws(StytchError) -> B2B.Passwords.Email.ResetStartResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/email/reset/start",
      operation: "api_b2b_password_v1_b2b_passwords_email_ResetStart")
    request.body(
      B2B.Passwords.Email.ResetStartRequest(
        organizationID: organizationID, emailAddress: emailAddress,
        resetPasswordRedirectURL: resetPasswordRedirectURL,
        resetPasswordExpirationMinutes: resetPasswordExpirationMinutes,
        codeChallenge: codeChallenge, loginRedirectURL: loginRedirectURL, locale: locale,
        resetPasswordTemplateID: resetPasswordTemplateID,
        verifyEmailTemplateID: verifyEmailTemplateID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Reset a member's password with an emailed token.
  ///
  /// Sets a new password with an unused, unexpired token from the email, logs the member in and
  /// revokes all their active sessions. The password must be strong enough. If MFA is due,
  /// `member_authenticated` is false, an intermediate session token comes back, and session length
  /// and claims are ignored; a valid session passed in makes the MFA step unnecessary.
  /// `POST /v1/b2b/passwords/email/reset`
  ///
  /// ```swift
  /// let response = try await client.passwords.email.reset(
  ///   passwordResetToken: "password-reset-token", password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - passwordResetToken: Reset token from the email; works once and until it expires.
  ///   - password: New password; any UTF-8 characters, spaces and emojis included.
  ///   - sessionToken: Token of a session to update instead of starting one; ignored if another
  ///     member's, an error with `session_jwt`.
  ///   - sessionDurationMinutes: Minutes the session lasts: 5 to 527040 (366 days), 60 if left out;
  ///     ignored if MFA is due.
  ///   - sessionJWT: JWT of a session to update instead of starting one; ignored if another
  ///     member's, an error with `session_token`.
  ///   - codeVerifier: PKCE secret in base64url whose hash was sent when the reset was started.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key. Ignored
  ///     if MFA is due, as are reserved names.
  ///   - locale: Language of the text message sent ahead if SMS MFA is due; English if left out.
  ///   - intermediateSessionToken: Intermediate session to add the password to; a member session
  ///     results once the factors suffice, else the same token comes back.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the member; the
  ///     workspace needs Device Fingerprinting.
  public func reset(
    passwordResetToken: String,
    password: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    codeVerifier: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    locale: B2B.Passwords.ResetRequestLocale? = nil,
    intermediateSessionToken: String? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.Passwords.Email.ResetResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/email/reset",
      operation: "api_b2b_password_v1_b2b_passwords_email_Reset")
    request.body(
      B2B.Passwords.Email.ResetRequest(
        passwordResetToken: passwordResetToken, password: password, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        codeVerifier: codeVerifier, sessionCustomClaims: sessionCustomClaims, locale: locale,
        intermediateSessionToken: intermediateSessionToken, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Require a password reset by email.
  ///
  /// Makes the owner of an email address reset their password; only for projects with passwords
  /// shared across organizations. If a single active member in the project uses the address, the
  /// password is deleted.
  /// `POST /v1/b2b/passwords/email/require_reset`
  ///
  /// ```swift
  /// let response = try await client.passwords.email.requireReset(emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - emailAddress: Email address whose password has to be reset.
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - memberID: ID of the member with that address; an external ID works if one is set.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func requireReset(
    emailAddress: String,
    organizationID: String? = nil,
    memberID: String? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.Passwords.Email.RequireResetResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/email/require_reset",
      operation: "api_b2b_password_v1_b2b_passwords_email_RequireReset")
    authorization?.add(to: &request)
    request.body(
      B2B.Passwords.Email.RequireResetRequest(
        emailAddress: emailAddress, organizationID: organizationID, memberID: memberID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.PasswordsAPI.SessionsAPI {
  /// Change a member's password from a session.
  ///
  /// Sets a new password for the member of a session, given as `session_token` or `session_jwt`.
  /// The session needs a factor from the last 5 minutes. All other sessions of the member are
  /// revoked.
  /// `POST /v1/b2b/passwords/session/reset`
  ///
  /// ```swift
  /// let response = try await client.passwords.sessions.reset(
  ///   organizationID: "organization-id", password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - password: New password; any UTF-8 characters, spaces and emojis included.
  ///   - sessionToken: Token of the member's session; give this or the JWT.
  ///   - sessionJWT: JWT of the member's session; give this or the token.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days), 60 if
  ///     left out.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored.
  ///   - locale: Language of a message sent to the member; English if left out.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the member; the
  ///     workspace needs Device Fingerprinting.
  public func reset(
    organizationID: String,
    password: String,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    locale: B2B.Passwords.ResetRequestLocale? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.Passwords.Session.ResetResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/session/reset",
      operation: "api_b2b_password_v1_b2b_passwords_session_Reset")
    request.body(
      B2B.Passwords.Session.ResetRequest(
        organizationID: organizationID, password: password, sessionToken: sessionToken,
        sessionJWT: sessionJWT, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, locale: locale, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.PasswordsAPI.ExistingPasswordAPI {
  /// Change a member's password, giving the old one.
  ///
  /// Replaces the member's password after checking the current one, and revokes all their active
  /// sessions. The new one must pass the project's zxcvbn or LUDS policy. If MFA is due,
  /// `member_authenticated` is false, an intermediate session token comes back, and session length
  /// and claims are ignored; a valid session passed in makes the MFA step unnecessary.
  /// `POST /v1/b2b/passwords/existing_password/reset`
  ///
  /// ```swift
  /// let response = try await client.passwords.existingPassword.reset(
  ///   emailAddress: "ada@example.com", existingPassword: "existing-password",
  ///   newPassword: "new-password", organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - emailAddress: Email address of the member.
  ///   - existingPassword: Password the member has now.
  ///   - newPassword: Password to replace it with.
  ///   - organizationID: ID of the organization to log in to; its slug or external ID also works.
  ///   - sessionToken: Token of a session the member already has; a valid one makes the MFA step
  ///     unnecessary.
  ///   - sessionDurationMinutes: Minutes the session lasts: 5 to 527040 (366 days), 60 if left out;
  ///     ignored if MFA is due.
  ///   - sessionJWT: JWT of a session the member already has; a valid one makes the MFA step
  ///     unnecessary.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key. Ignored
  ///     if MFA is due, as are reserved names.
  ///   - locale: Language of the text message sent ahead if SMS MFA is due; English if left out.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the member; the
  ///     workspace needs Device Fingerprinting.
  public func reset(
    emailAddress: String,
    existingPassword: String,
    newPassword: String,
    organizationID: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    locale: B2B.Passwords.ResetRequestLocale? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.Passwords.ExistingPassword.ResetResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/existing_password/reset",
      operation: "api_b2b_password_v1_b2b_passwords_existing_password_Reset")
    request.body(
      B2B.Passwords.ExistingPassword.ResetRequest(
        emailAddress: emailAddress, existingPassword: existingPassword, newPassword: newPassword,
        organizationID: organizationID, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, locale: locale, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.PasswordsAPI.DiscoveryAPI {
  /// The calls of `passwords.discovery.email`.
  public var email: EmailAPI { EmailAPI(client: client) }
  /// The calls of `passwords.discovery.email`.
  public struct EmailAPI: Sendable { let client: APIClient }

  /// Authenticate a password for discovery.
  ///
  /// Checks an email address and password that are shared across organizations, without naming one,
  /// then starts an intermediate session and lists the organizations it can be exchanged into. With
  /// breach detection on, credentials found in HaveIBeenPwned give a `member_reset_password` error
  /// even if right.
  /// `POST /v1/b2b/passwords/discovery/authenticate`
  ///
  /// ```swift
  /// let response = try await client.passwords.discovery.authenticate(
  ///   emailAddress: "ada@example.com", password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - emailAddress: Email address of the end user.
  ///   - password: Password the end user entered; any UTF-8 characters, spaces and emojis included.
  public func authenticate(
    emailAddress: String,
    password: String
  ) async throws(StytchError) -> B2B.Passwords.Discovery.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/discovery/authenticate",
      operation: "api_b2b_password_v1_b2b_passwords_discovery_Authenticate")
    request.body(
      B2B.Passwords.Discovery.AuthenticateRequest(emailAddress: emailAddress, password: password))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.PasswordsAPI.DiscoveryAPI.EmailAPI {
  /// Start a discovery password reset by email.
  ///
  /// Emails a magic link for setting a new password that is shared across organizations; the
  /// project must allow such passwords. The new password will have to pass the project's policy: a
  /// zxcvbn score of 3 or more by default, or your LUDS rules.
  /// `POST /v1/b2b/passwords/discovery/email/reset/start`
  ///
  /// ```swift
  /// try await client.passwords.discovery.email.resetStart(emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - emailAddress: Email address to send the link to.
  ///   - resetPasswordRedirectURL: URL of your backend that the link opens to finish the reset;
  ///     left out, the dashboard's default, and an error if there is none.
  ///   - discoveryRedirectURL: URL of your backend that a discovery magic link opens; left out, the
  ///     dashboard's default, and an error if there is none.
  ///   - resetPasswordTemplateID: Template of the email; custom HTML must be of type `Passwords -
  ///     Reset Password`. Default: yours.
  ///   - resetPasswordExpirationMinutes: Minutes the reset link is valid: 5 to 10080 (7 days), 30
  ///     by default.
  ///   - pkceCodeChallenge: PKCE challenge; its secret is sent as `pkce_code_verifier` when the
  ///     reset is finished.
  ///   - locale: Language of the email: `en` (default), `es`, `fr` or `pt-br`, as an IETF BCP 47
  ///     tag.
  ///   - verifyEmailTemplateID: Template of the verification email at a first shared password;
  ///     custom HTML type `Passwords - Email Verification`. Default: yours.
  @discardableResult public func resetStart(
    emailAddress: String,
    resetPasswordRedirectURL: String? = nil,
    discoveryRedirectURL: String? = nil,
    resetPasswordTemplateID: String? = nil,
    resetPasswordExpirationMinutes: Int? = nil,
    pkceCodeChallenge: String? = nil,
    locale: B2B.Passwords.ResetStartRequestLocale? = nil,
    verifyEmailTemplateID: String? = nil
  ) async throws(StytchError) -> B2B.Passwords.Discovery.Email.ResetStartResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/discovery/email/reset/start",
      operation: "api_b2b_password_v1_b2b_passwords_discovery_email_ResetStart")
    request.body(
      B2B.Passwords.Discovery.Email.ResetStartRequest(
        emailAddress: emailAddress, resetPasswordRedirectURL: resetPasswordRedirectURL,
        discoveryRedirectURL: discoveryRedirectURL,
        resetPasswordTemplateID: resetPasswordTemplateID,
        resetPasswordExpirationMinutes: resetPasswordExpirationMinutes,
        pkceCodeChallenge: pkceCodeChallenge, locale: locale,
        verifyEmailTemplateID: verifyEmailTemplateID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Reset a discovery password with an emailed token.
  ///
  /// Sets a new password for an email address with an unused, unexpired token from the email. The
  /// password must be strong enough. Starts an intermediate session and lists the organizations it
  /// can be exchanged into.
  /// `POST /v1/b2b/passwords/discovery/email/reset`
  ///
  /// ```swift
  /// let response = try await client.passwords.discovery.email.reset(
  ///   passwordResetToken: "password-reset-token", password: "password")
  /// ```
  ///
  /// - Parameters:
  ///   - passwordResetToken: Reset token from the email; works once and until it expires.
  ///   - password: New password; any UTF-8 characters, spaces and emojis included.
  ///   - pkceCodeVerifier: PKCE secret that belongs to the challenge sent when the reset was
  ///     started.
  public func reset(
    passwordResetToken: String,
    password: String,
    pkceCodeVerifier: String? = nil
  ) async throws(StytchError) -> B2B.Passwords.Discovery.Email.ResetResponse {
    var request = APIRequest(
      .post, "/v1/b2b/passwords/discovery/email/reset",
      operation: "api_b2b_password_v1_b2b_passwords_discovery_email_Reset")
    request.body(
      B2B.Passwords.Discovery.Email.ResetRequest(
        passwordResetToken: passwordResetToken, password: password,
        pkceCodeVerifier: pkceCodeVerifier))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
