// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.MagicLinksAPI {
  /// The calls of `magicLinks.email`.
  public var email: EmailAPI { EmailAPI(client: client) }
  /// The calls of `magicLinks.email`.
  public struct EmailAPI: Sendable { let client: APIClient }

  /// Authenticate a user's magic link.
  ///
  /// Logs a user in with the token of a magic link. The token must be valid, unexpired and not used
  /// before, and the options set for it, such as the same IP address or user agent, have to be met.
  /// `POST /v1/magic_links/authenticate`
  ///
  /// ```swift
  /// let response = try await client.magicLinks.authenticate(token: "token")
  /// ```
  ///
  /// - Parameters:
  ///   - token: The token from the link that the user opened.
  ///   - attributes: What is known of the user's device and network, to be compared as `options`
  ///     ask.
  ///   - options: What has to be the same as when the link was asked for.
  ///   - sessionToken: A session to extend. Give this or `session_jwt`, not both.
  ///   - sessionDurationMinutes: How many minutes the session lasts from now on. No session is
  ///     started without it.
  ///   - sessionJWT: The JWT of a session to extend. Give this or `session_token`, not both.
  ///   - sessionCustomClaims: Claims to keep in the session and its JWTs. A claim that is null is
  ///     deleted.
  ///   - codeVerifier: The PKCE secret whose hash was sent when the link was asked for.
  ///   - telemetryID: The fingerprint of the user's device to look up and keep with the log-in.
  public func authenticate(
    token: String,
    attributes: Devices.Attributes? = nil,
    options: MagicLinks.Options? = nil,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    codeVerifier: String? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Consumer.MagicLinks.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/magic_links/authenticate", operation: "api_consumer_magic_v1_Authenticate")
    request.body(
      Consumer.MagicLinks.AuthenticateRequest(
        token: token, attributes: attributes, options: options, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, codeVerifier: codeVerifier,
        telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Create an embeddable magic link token.
  ///
  /// Creates a magic link token that you deliver to the user yourself; authenticate it when the
  /// user follows your link. Stytch support must enable the call for your project. As Stytch does
  /// not know where the token was received, using it marks no email address or phone number as
  /// verified.
  /// `POST /v1/magic_links`
  ///
  /// ```swift
  /// let response = try await client.magicLinks.create(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user to log in with the token; the user's external ID also works.
  ///   - expirationMinutes: Minutes until the token expires: 5 to 10080 (7 days), by default 60.
  ///   - attributes: IP address and user agent of the end user, to help detect fraud.
  public func create(
    userID: String,
    expirationMinutes: Int? = nil,
    attributes: Devices.Attributes? = nil
  ) async throws(StytchError) -> MagicLinks.CreateResponse {
    var request = APIRequest(.post, "/v1/magic_links", operation: "api_magic_v1_Create")
    request.body(
      MagicLinks.CreateRequest(
        userID: userID, expirationMinutes: expirationMinutes, attributes: attributes))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension ConsumerClient.MagicLinksAPI.EmailAPI {
  /// Email a magic link to an existing user.
  ///
  /// Emails a magic link to a user who exists already. With a `user_id`, `session_token` or
  /// `session_jwt` the address is added to that user, unverified at first: it stays if the user
  /// authenticates within 5 minutes and is taken away otherwise. The token to check arrives in the
  /// query of the redirect URL.
  /// `POST /v1/magic_links/email/send`
  ///
  /// ```swift
  /// try await client.magicLinks.email.send(email: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address to send the magic link to.
  ///   - loginTemplateID: ID of a custom “Magic links - Login” template; your default one
  ///     otherwise.
  ///   - attributes: IP address and user agent of the end user, to help detect fraud.
  ///   - loginMagicLinkURL: URL a login link opens; default from the Dashboard, and an error if
  ///     neither is set.
  ///   - signupMagicLinkURL: URL a sign-up link opens; default from the Dashboard, and an error if
  ///     neither is set.
  ///   - loginExpirationMinutes: Minutes until a login link expires: 5 to 10080 (7 days), by
  ///     default 60.
  ///   - signupExpirationMinutes: Minutes until a sign-up link expires: 5 to 10080 (7 days), by
  ///     default 10080.
  ///   - codeChallenge: PKCE: base64url of the SHA-256 hash of a one-time secret, to be sent when
  ///     authenticating.
  ///   - userID: ID, or external ID, of the user to add the email address to.
  ///   - sessionToken: Token of a session of the user to add the email address to.
  ///   - sessionJWT: JWT of a session of the user to add the email address to.
  ///   - locale: Language of the email; English by default.
  ///   - signupTemplateID: ID of a custom “Magic links - Sign-up” template; your default one
  ///     otherwise.
  @discardableResult public func send(
    email: String,
    loginTemplateID: String? = nil,
    attributes: Devices.Attributes? = nil,
    loginMagicLinkURL: String? = nil,
    signupMagicLinkURL: String? = nil,
    loginExpirationMinutes: Int? = nil,
    signupExpirationMinutes: Int? = nil,
    codeChallenge: String? = nil,
    userID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    locale: MagicLinks.SendRequestLocale? = nil,
    signupTemplateID: String? = nil
  ) async throws(StytchError) -> MagicLinks.Email.SendResponse {
    var request = APIRequest(
      .post, "/v1/magic_links/email/send", operation: "api_magic_v1_magic_links_email_Send")
    request.body(
      MagicLinks.Email.SendRequest(
        email: email, loginTemplateID: loginTemplateID, attributes: attributes,
        loginMagicLinkURL: loginMagicLinkURL, signupMagicLinkURL: signupMagicLinkURL,
        loginExpirationMinutes: loginExpirationMinutes,
        signupExpirationMinutes: signupExpirationMinutes, codeChallenge: codeChallenge,
        userID: userID, sessionToken: sessionToken, sessionJWT: sessionJWT, locale: locale,
        signupTemplateID: signupTemplateID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Email a login or sign-up magic link.
  ///
  /// Emails a magic link and creates the user if the address is not known. Active users get a login
  /// link, new and pending ones a sign-up link; `create_user_as_pending` decides on the status of a
  /// new user. The token to check arrives in the query of the redirect URL.
  /// `POST /v1/magic_links/email/login_or_create`
  ///
  /// ```swift
  /// try await client.magicLinks.email.loginOrCreate(email: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address of the end user.
  ///   - loginMagicLinkURL: URL a login link opens; default from the Dashboard, and an error if
  ///     neither is set.
  ///   - signupMagicLinkURL: URL a sign-up link opens; default from the Dashboard, and an error if
  ///     neither is set.
  ///   - loginExpirationMinutes: Minutes until a login link expires: 5 to 10080 (7 days), by
  ///     default 60.
  ///   - signupExpirationMinutes: Minutes until a sign-up link expires: 5 to 10080 (7 days), by
  ///     default 10080.
  ///   - loginTemplateID: ID of a custom “Magic links - Login” template; your default one
  ///     otherwise.
  ///   - signupTemplateID: ID of a custom “Magic links - Sign-up” template; your default one
  ///     otherwise.
  ///   - attributes: IP address and user agent of the end user, to help detect fraud.
  ///   - createUserAsPending: Whether a new user stays pending until authenticated; false, the
  ///     default, means active.
  ///   - codeChallenge: PKCE: base64url of the SHA-256 hash of a one-time secret, to be sent when
  ///     authenticating.
  ///   - locale: Language of the email; English by default.
  @discardableResult public func loginOrCreate(
    email: String,
    loginMagicLinkURL: String? = nil,
    signupMagicLinkURL: String? = nil,
    loginExpirationMinutes: Int? = nil,
    signupExpirationMinutes: Int? = nil,
    loginTemplateID: String? = nil,
    signupTemplateID: String? = nil,
    attributes: Devices.Attributes? = nil,
    createUserAsPending: Bool? = nil,
    codeChallenge: String? = nil,
    locale: MagicLinks.LoginOrCreateRequestLocale? = nil
  ) async throws(StytchError) -> MagicLinks.Email.LoginOrCreateResponse {
    var request = APIRequest(
      .post, "/v1/magic_links/email/login_or_create",
      operation: "api_magic_v1_magic_links_email_LoginOrCreate")
    request.body(
      MagicLinks.Email.LoginOrCreateRequest(
        email: email, loginMagicLinkURL: loginMagicLinkURL, signupMagicLinkURL: signupMagicLinkURL,
        loginExpirationMinutes: loginExpirationMinutes,
        signupExpirationMinutes: signupExpirationMinutes, loginTemplateID: loginTemplateID,
        signupTemplateID: signupTemplateID, attributes: attributes,
        createUserAsPending: createUserAsPending, codeChallenge: codeChallenge, locale: locale))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Invite a user by email.
  ///
  /// Creates a user and emails an invitation with a magic link. The user stays `pending` until the
  /// link is followed. The token to check arrives in the query of the redirect URL.
  /// `POST /v1/magic_links/email/invite`
  ///
  /// ```swift
  /// try await client.magicLinks.email.invite(email: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address to invite.
  ///   - inviteTemplateID: ID of a custom “Magic links - Invite” template; your default one
  ///     otherwise.
  ///   - attributes: IP address and user agent of the end user, to help detect fraud.
  ///   - name: Name of the invited user; every part is optional.
  ///   - inviteMagicLinkURL: URL the invite link opens; default from the Dashboard, and an error if
  ///     neither is set.
  ///   - inviteExpirationMinutes: Minutes until the invite link expires: 5 to 10080 (7 days), by
  ///     default 60.
  ///   - locale: Language of the email; English by default.
  ///   - trustedMetadata: Your own data about the user, as any JSON object.
  ///   - untrustedMetadata: Your own data about the user, as any JSON object; end users can edit
  ///     it, so keep nothing critical there.
  @discardableResult public func invite(
    email: String,
    inviteTemplateID: String? = nil,
    attributes: Devices.Attributes? = nil,
    name: Users.Name? = nil,
    inviteMagicLinkURL: String? = nil,
    inviteExpirationMinutes: Int? = nil,
    locale: MagicLinks.InviteRequestLocale? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    untrustedMetadata: [String: JSONValue]? = nil
  ) async throws(StytchError) -> MagicLinks.Email.InviteResponse {
    var request = APIRequest(
      .post, "/v1/magic_links/email/invite", operation: "api_magic_v1_magic_links_email_Invite")
    request.body(
      MagicLinks.Email.InviteRequest(
        email: email, inviteTemplateID: inviteTemplateID, attributes: attributes, name: name,
        inviteMagicLinkURL: inviteMagicLinkURL, inviteExpirationMinutes: inviteExpirationMinutes,
        locale: locale, trustedMetadata: trustedMetadata, untrustedMetadata: untrustedMetadata))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Revoke a user's pending invite.
  ///
  /// Takes back the pending invitation that was sent to an email address.
  /// `POST /v1/magic_links/email/revoke_invite`
  ///
  /// ```swift
  /// try await client.magicLinks.email.revokeInvite(email: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - email: Email address whose invitation is revoked.
  @discardableResult public func revokeInvite(
    email: String
  ) async throws(StytchError) -> MagicLinks.Email.RevokeInviteResponse {
    var request = APIRequest(
      .post, "/v1/magic_links/email/revoke_invite",
      operation: "api_magic_v1_magic_links_email_RevokeInvite")
    request.body(MagicLinks.Email.RevokeInviteRequest(email: email))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
