// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.OTPsAPI {
  /// The calls of `otps.sms`.
  public var sms: SMSAPI { SMSAPI(client: client) }
  /// The calls of `otps.sms`.
  public struct SMSAPI: Sendable { let client: APIClient }

  /// The calls of `otps.email`.
  public var email: EmailAPI { EmailAPI(client: client) }
  /// The calls of `otps.email`.
  public struct EmailAPI: Sendable { let client: APIClient }
}

extension B2BClient.OTPsAPI.SMSAPI {
  /// Text a one-time passcode to a member.
  ///
  /// Sends an SMS passcode, valid for 2 minutes; an older unused code stops working.
  /// `mfa_phone_number` is stored when the member has no number yet, and is an error when it
  /// differs from theirs. A member with an active MFA factor must show it through an intermediate
  /// session or session. At login of a member enrolled in MFA the text goes out by itself;
  /// countries outside the US and Canada may have to be enabled.
  /// `POST /v1/b2b/otps/sms/send`
  ///
  /// ```swift
  /// let response = try await client.otps.sms.send(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - memberID: ID of the member to text; an external ID works if one is set.
  ///   - mfaPhoneNumber: Number to text and to store; only needed while the member has none, an
  ///     error if it differs.
  ///   - locale: Language of the text message; English if left out.
  ///   - intermediateSessionToken: Intermediate session of the member; must carry their MFA factor
  ///     if they have one.
  ///   - sessionToken: Session token of the member; the session must carry their MFA factor if they
  ///     have one.
  ///   - sessionJWT: Session JWT of the member; the session must carry their MFA factor if they
  ///     have one.
  public func send(
    organizationID: String,
    memberID: String,
    mfaPhoneNumber: String? = nil,
    locale: B2B.OTPs.SendRequestLocale? = nil,
    intermediateSessionToken: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil
  ) async throws(StytchError) -> B2B.OTPs.SMS.SendResponse {
    var request = APIRequest(
      .post, "/v1/b2b/otps/sms/send", operation: "api_b2b_otp_v1_b2b_otp_sms_Send")
    request.body(
      B2B.OTPs.SMS.SendRequest(
        organizationID: organizationID, memberID: memberID, mfaPhoneNumber: mfaPhoneNumber,
        locale: locale, intermediateSessionToken: intermediateSessionToken,
        sessionToken: sessionToken, sessionJWT: sessionJWT))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a member's SMS passcode.
  ///
  /// Checks an SMS passcode as a second or step-up factor, never as the primary one. Send exactly
  /// one of `intermediate_session_token` (used up), `session_token` and `session_jwt`. Codes work
  /// once, for 2 minutes, and only the latest counts. Under the MFA policy `REQUIRED_FOR_ALL`
  /// success enrolls the member in MFA; under `OPTIONAL`, `set_mfa_enrollment` decides. Sessions
  /// last 60 minutes by default.
  /// `POST /v1/b2b/otps/sms/authenticate`
  ///
  /// ```swift
  /// let response = try await client.otps.sms.authenticate(
  ///   organizationID: "organization-id", memberID: "member-id", code: "code")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to log in to; its slug or external ID also works.
  ///   - memberID: ID of the member who got the passcode; an external ID works if one is set.
  ///   - code: Passcode from the text message.
  ///   - intermediateSessionToken: Intermediate session token, used up by the call; excludes a
  ///     session token or JWT.
  ///   - sessionToken: Token of the session to step up; excludes the JWT and an intermediate
  ///     session token.
  ///   - sessionJWT: JWT of the session to step up; excludes the token and an intermediate session
  ///     token.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days), 60 if
  ///     left out.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored.
  ///   - setMFAEnrollment: On success, `enroll` or `unenroll` sets `mfa_enrolled`; left out, it
  ///     stays. Ignored under the MFA policy `REQUIRED_FOR_ALL`.
  ///   - setDefaultMFA: Whether to make SMS passcodes the default MFA method of the member.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the member; the
  ///     workspace needs Device Fingerprinting.
  public func authenticate(
    organizationID: String,
    memberID: String,
    code: String,
    intermediateSessionToken: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    setMFAEnrollment: B2B.MFA.SetMFAEnrollment? = nil,
    setDefaultMFA: Bool? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.OTPs.SMS.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/otps/sms/authenticate", operation: "api_b2b_otp_v1_b2b_otp_sms_Authenticate")
    request.body(
      B2B.OTPs.SMS.AuthenticateRequest(
        organizationID: organizationID, memberID: memberID, code: code,
        intermediateSessionToken: intermediateSessionToken, sessionToken: sessionToken,
        sessionJWT: sessionJWT, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, setMFAEnrollment: setMFAEnrollment,
        setDefaultMFA: setDefaultMFA, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.OTPsAPI.EmailAPI {
  /// The calls of `otps.email.discovery`.
  public var discovery: DiscoveryAPI { DiscoveryAPI(client: client) }
  /// The calls of `otps.email.discovery`.
  public struct DiscoveryAPI: Sendable { let client: APIClient }

  /// Email a login or signup passcode to a member.
  ///
  /// Emails a passcode: the login email to an active member, the signup email to a new, pending or
  /// invited one, who stays pending until authenticated. The code lasts 10 minutes by default and
  /// cancels every earlier code for the address.
  /// `POST /v1/b2b/otps/email/login_or_signup`
  ///
  /// ```swift
  /// let response = try await client.otps.email.loginOrSignup(
  ///   organizationID: "organization-id", emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to log in to or join; its slug or external ID also
  ///     works.
  ///   - emailAddress: Email address to send the passcode to.
  ///   - loginTemplateID: Template of the login email; custom HTML must be of type `OTP - Login`.
  ///     Default: yours.
  ///   - signupTemplateID: Template of the signup email; custom HTML must be of type `OTP -
  ///     Signup`. Default: yours.
  ///   - locale: Language of the email; English if left out.
  ///   - loginExpirationMinutes: Minutes a passcode in a login email is valid: 2 to 15, 10 by
  ///     default.
  ///   - signupExpirationMinutes: Minutes a passcode in a signup email is valid: 2 to 15, 10 by
  ///     default.
  public func loginOrSignup(
    organizationID: String,
    emailAddress: String,
    loginTemplateID: String? = nil,
    signupTemplateID: String? = nil,
    locale: B2B.OTPs.LoginOrSignupRequestLocale? = nil,
    loginExpirationMinutes: Int? = nil,
    signupExpirationMinutes: Int? = nil
  ) async throws(StytchError) -> B2B.OTPs.Email.LoginOrSignupResponse {
    var request = APIRequest(
      .post, "/v1/b2b/otps/email/login_or_signup",
      operation: "api_b2b_otp_v1_b2b_otp_email_LoginOrSignup")
    request.body(
      B2B.OTPs.Email.LoginOrSignupRequest(
        organizationID: organizationID, emailAddress: emailAddress,
        loginTemplateID: loginTemplateID, signupTemplateID: signupTemplateID, locale: locale,
        loginExpirationMinutes: loginExpirationMinutes,
        signupExpirationMinutes: signupExpirationMinutes))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a member's email passcode.
  ///
  /// Checks an unused, unexpired email passcode and activates a pending or invited member. If MFA
  /// is due, `member_authenticated` is false and an intermediate session token comes back, to
  /// finish MFA with or to take to another organization; session length and claims are then
  /// ignored. A valid session passed in makes the MFA step unnecessary. Sessions last 60 minutes by
  /// default.
  /// `POST /v1/b2b/otps/email/authenticate`
  ///
  /// ```swift
  /// let response = try await client.otps.email.authenticate(
  ///   organizationID: "organization-id", emailAddress: "ada@example.com", code: "code")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to log in to; its slug or external ID also works.
  ///   - emailAddress: Email address of the member the passcode was sent to.
  ///   - code: Passcode from the email.
  ///   - sessionToken: Token of a session the member already has; a valid one makes the MFA step
  ///     unnecessary.
  ///   - sessionJWT: JWT of a session the member already has; a valid one makes the MFA step
  ///     unnecessary.
  ///   - intermediateSessionToken: Token of an intermediate session with factors the end user has
  ///     already shown.
  ///   - sessionDurationMinutes: Minutes the session lasts: 5 to 527040 (366 days), 60 if left out;
  ///     ignored if MFA is due.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key. Ignored
  ///     if MFA is due, as are reserved names.
  ///   - locale: Language of a message sent to the member; English if left out.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the member; the
  ///     workspace needs Device Fingerprinting.
  public func authenticate(
    organizationID: String,
    emailAddress: String,
    code: String,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    intermediateSessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    locale: B2B.OTPs.AuthenticateRequestLocale? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.OTPs.Email.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/otps/email/authenticate",
      operation: "api_b2b_otp_v1_b2b_otp_email_Authenticate")
    request.body(
      B2B.OTPs.Email.AuthenticateRequest(
        organizationID: organizationID, emailAddress: emailAddress, code: code,
        sessionToken: sessionToken, sessionJWT: sessionJWT,
        intermediateSessionToken: intermediateSessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionCustomClaims: sessionCustomClaims,
        locale: locale, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.OTPsAPI.EmailAPI.DiscoveryAPI {
  /// Email a discovery passcode.
  ///
  /// Sends a passcode to an email address without naming an organization. It lasts 10 minutes by
  /// default, and every earlier code for the address stops working, used or not.
  /// `POST /v1/b2b/otps/email/discovery/send`
  ///
  /// ```swift
  /// try await client.otps.email.discovery.send(emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - emailAddress: Email address to send the passcode to.
  ///   - loginTemplateID: Template of the email; custom HTML must be of type `OTP - Login`.
  ///     Default: yours.
  ///   - locale: Language of the email; English if left out.
  ///   - discoveryExpirationMinutes: Minutes the passcode is valid: 2 to 15, 10 by default.
  @discardableResult public func send(
    emailAddress: String,
    loginTemplateID: String? = nil,
    locale: B2B.OTPs.SendRequestLocale? = nil,
    discoveryExpirationMinutes: Int? = nil
  ) async throws(StytchError) -> B2B.OTPs.Email.Discovery.SendResponse {
    var request = APIRequest(
      .post, "/v1/b2b/otps/email/discovery/send",
      operation: "api_b2b_otp_v1_b2b_otp_email_discovery_Send")
    request.body(
      B2B.OTPs.Email.Discovery.SendRequest(
        emailAddress: emailAddress, loginTemplateID: loginTemplateID, locale: locale,
        discoveryExpirationMinutes: discoveryExpirationMinutes))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a discovery passcode.
  ///
  /// Checks a discovery passcode and answers with an intermediate session token, good for 10
  /// minutes of discovery calls, and the organizations open to the end user.
  /// `POST /v1/b2b/otps/email/discovery/authenticate`
  ///
  /// ```swift
  /// let response = try await client.otps.email.discovery.authenticate(
  ///   emailAddress: "ada@example.com", code: "code")
  /// ```
  ///
  /// - Parameters:
  ///   - emailAddress: Email address the passcode was sent to.
  ///   - code: Passcode from the discovery email.
  public func authenticate(
    emailAddress: String,
    code: String
  ) async throws(StytchError) -> B2B.OTPs.Email.Discovery.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/otps/email/discovery/authenticate",
      operation: "api_b2b_otp_v1_b2b_otp_email_discovery_Authenticate")
    request.body(
      B2B.OTPs.Email.Discovery.AuthenticateRequest(emailAddress: emailAddress, code: code))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
