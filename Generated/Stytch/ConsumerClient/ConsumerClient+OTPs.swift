// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.OTPsAPI {
  /// The calls of `otps.sms`.
  public var sms: SMSAPI { SMSAPI(client: client) }
  /// The calls of `otps.sms`.
  public struct SMSAPI: Sendable { let client: APIClient }

  /// The calls of `otps.whatsapp`.
  public var whatsapp: WhatsAppAPI { WhatsAppAPI(client: client) }
  /// The calls of `otps.whatsapp`.
  public struct WhatsAppAPI: Sendable { let client: APIClient }

  /// The calls of `otps.email`.
  public var email: EmailAPI { EmailAPI(client: client) }
  /// The calls of `otps.email`.
  public struct EmailAPI: Sendable { let client: APIClient }

  /// Authenticate a user's one-time passcode.
  ///
  /// Checks a passcode sent by SMS, WhatsApp or email, and the IP address and user agent if
  /// `options` ask for it. `method_id` is the `phone_id` or `email_id` it went to. Codes work once
  /// and until they expire; each `method_id` has one active code, the latest.
  /// `POST /v1/otps/authenticate`
  ///
  /// ```swift
  /// let response = try await client.otps.authenticate(methodID: "method-id", code: "code")
  /// ```
  ///
  /// - Parameters:
  ///   - methodID: The `phone_id` or `email_id` that the send call returned.
  ///   - code: Passcode the user got by SMS, WhatsApp or email.
  ///   - attributes: IP address and user agent of the user entering the passcode, for fraud
  ///     detection.
  ///   - options: Whether IP address and user agent must match those given when the passcode was
  ///     sent.
  ///   - sessionToken: Token of a session the user already has, to be extended.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionJWT: JWT of a session the user already has, to be extended.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the user; the
  ///     workspace needs Device Fingerprinting.
  public func authenticate(
    methodID: String,
    code: String,
    attributes: Devices.Attributes? = nil,
    options: MagicLinks.Options? = nil,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> OTPs.AuthenticateResponse {
    var request = APIRequest(.post, "/v1/otps/authenticate", operation: "api_otp_v1_Authenticate")
    request.body(
      OTPs.AuthenticateRequest(
        methodID: methodID, code: code, attributes: attributes, options: options,
        sessionToken: sessionToken, sessionDurationMinutes: sessionDurationMinutes,
        sessionJWT: sessionJWT, sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension ConsumerClient.OTPsAPI.SMSAPI {
  /// Text a one-time passcode to a user.
  ///
  /// Sends a passcode by SMS; an older unexpired code stops working. With `user_id` or a session, a
  /// new number is added to that user unverified, and removed unless they authenticate within 5
  /// minutes. Pass the returned `phone_id` as `method_id` to authenticate. Countries outside the US
  /// and Canada may have to be enabled, and some are never served.
  /// `POST /v1/otps/sms/send`
  ///
  /// ```swift
  /// try await client.otps.sms.send(phoneNumber: "+12025550123")
  /// ```
  ///
  /// - Parameters:
  ///   - phoneNumber: Number to text, in E.164 format such as `+12025550162`; `+10000000000` is for
  ///     tests.
  ///   - expirationMinutes: Minutes the passcode is valid: 1 to 10, 2 by default.
  ///   - attributes: IP address and user agent of the user asking for the passcode, for fraud
  ///     detection.
  ///   - locale: Language of the text message; English if left out.
  ///   - userID: ID or external ID of a user to add the number to.
  ///   - sessionToken: Session token of the user to add the number to.
  ///   - sessionJWT: Session JWT of the user to add the number to.
  @discardableResult public func send(
    phoneNumber: String,
    expirationMinutes: Int? = nil,
    attributes: Devices.Attributes? = nil,
    locale: OTPs.SendRequestLocale? = nil,
    userID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil
  ) async throws(StytchError) -> OTPs.SMS.SendResponse {
    var request = APIRequest(.post, "/v1/otps/sms/send", operation: "api_otp_v1_otp_sms_Send")
    request.body(
      OTPs.SMS.SendRequest(
        phoneNumber: phoneNumber, expirationMinutes: expirationMinutes, attributes: attributes,
        locale: locale, userID: userID, sessionToken: sessionToken, sessionJWT: sessionJWT))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Text a passcode, creating the user if needed.
  ///
  /// Sends a passcode by SMS to a user, who is created if no user has the number. Pass the returned
  /// `phone_id` as `method_id` to authenticate. Countries outside the US and Canada may have to be
  /// enabled, and some are never served.
  /// `POST /v1/otps/sms/login_or_create`
  ///
  /// ```swift
  /// try await client.otps.sms.loginOrCreate(phoneNumber: "+12025550123")
  /// ```
  ///
  /// - Parameters:
  ///   - phoneNumber: Number to text, in E.164 format such as `+12025550162`; `+10000000000` is for
  ///     tests.
  ///   - expirationMinutes: Minutes the passcode is valid: 1 to 10, 2 by default.
  ///   - attributes: IP address and user agent of the user logging in, for fraud detection.
  ///   - createUserAsPending: Keeps a new user pending until they enter the passcode; by default
  ///     (`false`) they are active.
  ///   - locale: Language of the text message; English if left out.
  @discardableResult public func loginOrCreate(
    phoneNumber: String,
    expirationMinutes: Int? = nil,
    attributes: Devices.Attributes? = nil,
    createUserAsPending: Bool? = nil,
    locale: OTPs.LoginOrCreateRequestLocale? = nil
  ) async throws(StytchError) -> OTPs.SMS.LoginOrCreateResponse {
    var request = APIRequest(
      .post, "/v1/otps/sms/login_or_create", operation: "api_otp_v1_otp_sms_LoginOrCreate")
    request.body(
      OTPs.SMS.LoginOrCreateRequest(
        phoneNumber: phoneNumber, expirationMinutes: expirationMinutes, attributes: attributes,
        createUserAsPending: createUserAsPending, locale: locale))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension ConsumerClient.OTPsAPI.WhatsAppAPI {
  /// Send a user a passcode by WhatsApp.
  ///
  /// Sends a passcode by WhatsApp; an older unexpired code stops working. With `user_id` or a
  /// session, a new number is added to that user unverified, and removed unless they authenticate
  /// within 5 minutes. Pass the returned `phone_id` as `method_id` to authenticate.
  /// `POST /v1/otps/whatsapp/send`
  ///
  /// ```swift
  /// try await client.otps.whatsapp.send(phoneNumber: "+12025550123")
  /// ```
  ///
  /// - Parameters:
  ///   - phoneNumber: WhatsApp number in E.164 format, such as `+12025550162`; `+10000000000` is
  ///     for tests.
  ///   - expirationMinutes: Minutes the passcode is valid: 1 to 10, 2 by default.
  ///   - attributes: IP address and user agent of the user asking for the passcode, for fraud
  ///     detection.
  ///   - locale: Language of the WhatsApp message; English if left out.
  ///   - userID: ID or external ID of a user to add the number to.
  ///   - sessionToken: Session token of the user to add the number to.
  ///   - sessionJWT: Session JWT of the user to add the number to.
  @discardableResult public func send(
    phoneNumber: String,
    expirationMinutes: Int? = nil,
    attributes: Devices.Attributes? = nil,
    locale: OTPs.SendRequestLocale? = nil,
    userID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil
  ) async throws(StytchError) -> OTPs.WhatsApp.SendResponse {
    var request = APIRequest(
      .post, "/v1/otps/whatsapp/send", operation: "api_otp_v1_otp_whatsapp_Send")
    request.body(
      OTPs.WhatsApp.SendRequest(
        phoneNumber: phoneNumber, expirationMinutes: expirationMinutes, attributes: attributes,
        locale: locale, userID: userID, sessionToken: sessionToken, sessionJWT: sessionJWT))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Send a WhatsApp passcode, creating the user if needed.
  ///
  /// Sends a passcode by WhatsApp to a user, who is created if no user has the number. Pass the
  /// returned `phone_id` as `method_id` to authenticate.
  /// `POST /v1/otps/whatsapp/login_or_create`
  ///
  /// ```swift
  /// try await client.otps.whatsapp.loginOrCreate(phoneNumber: "+12025550123")
  /// ```
  ///
  /// - Parameters:
  ///   - phoneNumber: WhatsApp number in E.164 format, such as `+12025550162`; `+10000000000` is
  ///     for tests.
  ///   - expirationMinutes: Minutes the passcode is valid: 1 to 10, 2 by default.
  ///   - attributes: IP address and user agent of the user logging in, for fraud detection.
  ///   - createUserAsPending: Keeps a new user pending until they enter the passcode; by default
  ///     (`false`) they are active.
  ///   - locale: Language of the WhatsApp message; English if left out.
  @discardableResult public func loginOrCreate(
    phoneNumber: String,
    expirationMinutes: Int? = nil,
    attributes: Devices.Attributes? = nil,
    createUserAsPending: Bool? = nil,
    locale: OTPs.LoginOrCreateRequestLocale? = nil
  ) async throws(StytchError) -> OTPs.WhatsApp.LoginOrCreateResponse {
    var request = APIRequest(
      .post, "/v1/otps/whatsapp/login_or_create",
      operation: "api_otp_v1_otp_whatsapp_LoginOrCreate")
    request.body(
      OTPs.WhatsApp.LoginOrCreateRequest(
        phoneNumber: phoneNumber, expirationMinutes: expirationMinutes, attributes: attributes,
        createUserAsPending: createUserAsPending, locale: locale))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension ConsumerClient.OTPsAPI.EmailAPI {
  /// Email a one-time passcode to a user.
  ///
  /// Sends a passcode by email. With `user_id` or a session, a new address is added to that user
  /// unverified, and removed unless they authenticate within 5 minutes. Pass the returned
  /// `email_id` as `method_id` to authenticate.
  /// `POST /v1/otps/email/send`
  ///
  /// ```swift
  /// try await client.otps.email.send(email: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Address to send the passcode to; `sandbox@stytch.com` is for tests.
  ///   - expirationMinutes: Minutes the passcode is valid: 1 to 10, 2 by default.
  ///   - attributes: IP address and user agent of the user asking for the passcode, for fraud
  ///     detection.
  ///   - locale: Language of the email; English if left out.
  ///   - userID: ID or external ID of a user to add the address to.
  ///   - sessionToken: Session token of the user to add the address to.
  ///   - sessionJWT: Session JWT of the user to add the address to.
  ///   - loginTemplateID: Template of login emails; custom HTML must be of type `OTP - Login`.
  ///     Default: yours.
  ///   - signupTemplateID: Template of signup emails; custom HTML must be of type `OTP - Sign-up`.
  ///     Default: yours.
  @discardableResult public func send(
    email: String,
    expirationMinutes: Int? = nil,
    attributes: Devices.Attributes? = nil,
    locale: OTPs.SendRequestLocale? = nil,
    userID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    loginTemplateID: String? = nil,
    signupTemplateID: String? = nil
  ) async throws(StytchError) -> OTPs.Email.SendResponse {
    var request = APIRequest(.post, "/v1/otps/email/send", operation: "api_otp_v1_otp_email_Send")
    request.body(
      OTPs.Email.SendRequest(
        email: email, expirationMinutes: expirationMinutes, attributes: attributes, locale: locale,
        userID: userID, sessionToken: sessionToken, sessionJWT: sessionJWT,
        loginTemplateID: loginTemplateID, signupTemplateID: signupTemplateID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Email a passcode, creating the user if needed.
  ///
  /// Sends a passcode by email to a user, who is created if no user has the address. Pass the
  /// returned `email_id` as `method_id` to authenticate.
  /// `POST /v1/otps/email/login_or_create`
  ///
  /// ```swift
  /// try await client.otps.email.loginOrCreate(email: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Address to send the passcode to; `sandbox@stytch.com` is for tests.
  ///   - expirationMinutes: Minutes the passcode is valid: 1 to 10, 2 by default.
  ///   - attributes: IP address and user agent of the user logging in, for fraud detection.
  ///   - createUserAsPending: Keeps a new user pending until they enter the passcode; by default
  ///     (`false`) they are active.
  ///   - locale: Language of the email; English if left out.
  ///   - loginTemplateID: ID of the template of login emails; your default template if left out.
  ///   - signupTemplateID: ID of the template of signup emails; your default template if left out.
  @discardableResult public func loginOrCreate(
    email: String,
    expirationMinutes: Int? = nil,
    attributes: Devices.Attributes? = nil,
    createUserAsPending: Bool? = nil,
    locale: OTPs.LoginOrCreateRequestLocale? = nil,
    loginTemplateID: String? = nil,
    signupTemplateID: String? = nil
  ) async throws(StytchError) -> OTPs.Email.LoginOrCreateResponse {
    var request = APIRequest(
      .post, "/v1/otps/email/login_or_create", operation: "api_otp_v1_otp_email_LoginOrCreate")
    request.body(
      OTPs.Email.LoginOrCreateRequest(
        email: email, expirationMinutes: expirationMinutes, attributes: attributes,
        createUserAsPending: createUserAsPending, locale: locale, loginTemplateID: loginTemplateID,
        signupTemplateID: signupTemplateID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
