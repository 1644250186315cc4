// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.MagicLinksAPI {
  /// The calls of `magicLinks.email`.
  public var email: EmailAPI { EmailAPI(client: client) }
  /// The calls of `magicLinks.email`.
  public struct EmailAPI: Sendable { let client: APIClient }

  /// The calls of `magicLinks.discovery`.
  public var discovery: DiscoveryAPI { DiscoveryAPI(client: client) }
  /// The calls of `magicLinks.discovery`.
  public struct DiscoveryAPI: Sendable { let client: APIClient }

  /// Authenticate a member's magic link.
  ///
  /// Logs a member in with an unexpired, unused magic link token; a `pending` or `invited` member
  /// becomes `active`. The session lasts 60 minutes unless set otherwise. If MFA is still due,
  /// `member_authenticated` is false, an intermediate session token takes the place of a session,
  /// and the session options have no effect. A valid session in the request spares the member the
  /// MFA step.
  /// `POST /v1/b2b/magic_links/authenticate`
  ///
  /// ```swift
  /// let response = try await client.magicLinks.authenticate(magicLinksToken: "magic-links-token")
  /// ```
  ///
  /// - Parameters:
  ///   - magicLinksToken: Token of the email magic link, taken from the redirect URL.
  ///   - pkceCodeVerifier: PKCE: the base64url one-time secret whose hash was sent as the code
  ///     challenge.
  ///   - sessionToken: Token of a session to extend; ignored if another member's, an error along
  ///     with a JWT.
  ///   - sessionJWT: JWT of a session to extend; ignored if another member's, an error along with a
  ///     token.
  ///   - sessionDurationMinutes: Session lifetime from now in minutes: 5 to 527040 (366 days), by
  ///     default 60; extends a session that is passed in. Its JWT always lasts five minutes.
  ///   - sessionCustomClaims: Claims to add to the session and its JWT, at most 4 KB in all; null
  ///     deletes a key, and reserved JWT claims are ignored.
  ///   - locale: Language of the one-time passcode if one is sent for an MFA step; English by
  ///     default.
  ///   - intermediateSessionToken: Token of a login under way; gains this factor and becomes a
  ///     session if that suffices.
  ///   - telemetryID: Telemetry ID whose device data is stored for the member; needs Device
  ///     Fingerprinting.
  public func authenticate(
    magicLinksToken: String,
    pkceCodeVerifier: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    locale: MagicLinks.AuthenticateRequestLocale? = nil,
    intermediateSessionToken: String? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> MagicLinks.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/magic_links/authenticate", operation: "api_magic_v1_Authenticate")
    request.body(
      MagicLinks.AuthenticateRequest(
        magicLinksToken: magicLinksToken, pkceCodeVerifier: pkceCodeVerifier,
        sessionToken: sessionToken, sessionJWT: sessionJWT,
        sessionDurationMinutes: sessionDurationMinutes, sessionCustomClaims: sessionCustomClaims,
        locale: locale, intermediateSessionToken: intermediateSessionToken,
        telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.MagicLinksAPI.EmailAPI {
  /// The calls of `magicLinks.email.discovery`.
  public var discovery: DiscoveryAPI { DiscoveryAPI(client: client) }
  /// The calls of `magicLinks.email.discovery`.
  public struct DiscoveryAPI: Sendable { let client: APIClient }

  /// Email a member a login or signup magic link.
  ///
  /// Emails a magic link to a member of an organization, for 60 minutes unless an expiration is
  /// set. An active member gets a login link; a new, pending or invited one gets a signup link and
  /// is `pending` until authenticated.
  /// `POST /v1/b2b/magic_links/email/login_or_signup`
  ///
  /// ```swift
  /// let response = try await client.magicLinks.email.loginOrSignup(
  ///   organizationID: "organization-id", emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to log in to; its slug or external ID also works.
  ///   - emailAddress: Email address of the member.
  ///   - loginRedirectURL: URL a login link opens; default from the Dashboard, and an error if
  ///     neither is set.
  ///   - signupRedirectURL: URL a signup link opens; default from the Dashboard, and an error if
  ///     neither is set.
  ///   - pkceCodeChallenge: PKCE: base64url of the SHA-256 hash of a one-time secret, to be sent
  ///     when authenticating.
  ///   - loginTemplateID: ID of a custom “Magic Links - Login” template; your default one
  ///     otherwise.
  ///   - signupTemplateID: ID of a custom “Magic Links - Signup” template; your default one
  ///     otherwise.
  ///   - locale: Language of the email; English by default.
  ///   - loginExpirationMinutes: Minutes until a login link expires: 5 to 10080 (one week), by
  ///     default 60.
  ///   - signupExpirationMinutes: Minutes until a signup link expires: 5 to 10080 (one week), by
  ///     default 60.
  public func loginOrSignup(
    organizationID: String,
    emailAddress: String,
    loginRedirectURL: String? = nil,
    signupRedirectURL: String? = nil,
    pkceCodeChallenge: String? = nil,
    loginTemplateID: String? = nil,
    signupTemplateID: String? = nil,
    locale: MagicLinks.LoginOrSignupRequestLocale? = nil,
    loginExpirationMinutes: Int? = nil,
    signupExpirationMinutes: Int? = nil
  ) async throws(StytchError) -> B2B.MagicLinks.Email.LoginOrSignupResponse {
    var request = APIRequest(
      .post, "/v1/b2b/magic_links/email/login_or_signup",
      operation: "api_magic_v1_b2b_magic_links_email_LoginOrSignup")
    request.body(
      B2B.MagicLinks.Email.LoginOrSignupRequest(
        organizationID: organizationID, emailAddress: emailAddress,
        loginRedirectURL: loginRedirectURL, signupRedirectURL: signupRedirectURL,
        pkceCodeChallenge: pkceCodeChallenge, loginTemplateID: loginTemplateID,
        signupTemplateID: signupTemplateID, locale: locale,
        loginExpirationMinutes: loginExpirationMinutes,
        signupExpirationMinutes: signupExpirationMinutes))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Invite a member by email.
  ///
  /// Emails an invitation to join an organization, good for one week by default. The member is
  /// created as `invited`, a pending member becomes `invited`, and for an active member the call
  /// fails. To revoke the invitation, delete the member.
  /// `POST /v1/b2b/magic_links/email/invite`
  ///
  /// ```swift
  /// let response = try await client.magicLinks.email.invite(
  ///   organizationID: "organization-id", emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to join; its slug or external ID also works.
  ///   - emailAddress: Email address of the member to invite.
  ///   - inviteRedirectURL: URL the invite link opens; default from the Dashboard, and an error if
  ///     neither is set.
  ///   - invitedByMemberID: ID of the member on whose behalf the invitation is sent.
  ///   - name: Name of the invited member.
  ///   - trustedMetadata: Your own or the identity provider's data about the member, as any JSON
  ///     object.
  ///   - untrustedMetadata: Your own data about the member, as any JSON object; frontend SDKs can
  ///     edit it, so keep nothing critical there.
  ///   - inviteTemplateID: ID of a custom “Magic Links - Invite” template; your default one
  ///     otherwise.
  ///   - locale: Language of the email; English by default.
  ///   - roles: IDs of the roles to assign to the member explicitly.
  ///   - inviteExpirationMinutes: Minutes until the invitation expires: 5 to 10080 (one week), by
  ///     default 10080.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func invite(
    organizationID: String,
    emailAddress: String,
    inviteRedirectURL: String? = nil,
    invitedByMemberID: String? = nil,
    name: String? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    untrustedMetadata: [String: JSONValue]? = nil,
    inviteTemplateID: String? = nil,
    locale: MagicLinks.InviteRequestLocale? = nil,
    roles: [String]? = nil,
    inviteExpirationMinutes: Int? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.MagicLinks.Email.InviteResponse {
    var request = APIRequest(
      .post, "/v1/b2b/magic_links/email/invite",
      operation: "api_magic_v1_b2b_magic_links_email_Invite")
    authorization?.add(to: &request)
    request.body(
      B2B.MagicLinks.Email.InviteRequest(
        organizationID: organizationID, emailAddress: emailAddress,
        inviteRedirectURL: inviteRedirectURL, invitedByMemberID: invitedByMemberID, name: name,
        trustedMetadata: trustedMetadata, untrustedMetadata: untrustedMetadata,
        inviteTemplateID: inviteTemplateID, locale: locale, roles: roles,
        inviteExpirationMinutes: inviteExpirationMinutes))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.MagicLinksAPI.EmailAPI.DiscoveryAPI {
  /// Email a discovery magic link.
  ///
  /// Emails a magic link with which a person can find the organizations open to that address. It
  /// can be used for 60 minutes unless an expiration is set.
  /// `POST /v1/b2b/magic_links/email/discovery/send`
  ///
  /// ```swift
  /// try await client.magicLinks.email.discovery.send(emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - emailAddress: Email address to send the discovery link to.
  ///   - discoveryRedirectURL: URL the link opens; default from the Dashboard, and an error if
  ///     neither is set.
  ///   - pkceCodeChallenge: PKCE: base64url of the SHA-256 hash of a one-time secret, to be sent
  ///     when authenticating.
  ///   - loginTemplateID: ID of a custom “Magic Links - Login” template; your default one
  ///     otherwise.
  ///   - locale: Language of the email; English by default.
  ///   - discoveryExpirationMinutes: Minutes until the link expires: 5 to 10080 (one week), by
  ///     default 60.
  @discardableResult public func send(
    emailAddress: String,
    discoveryRedirectURL: String? = nil,
    pkceCodeChallenge: String? = nil,
    loginTemplateID: String? = nil,
    locale: MagicLinks.SendRequestLocale? = nil,
    discoveryExpirationMinutes: Int? = nil
  ) async throws(StytchError) -> B2B.MagicLinks.Email.Discovery.SendResponse {
    var request = APIRequest(
      .post, "/v1/b2b/magic_links/email/discovery/send",
      operation: "api_magic_v1_b2b_magic_links_email_discovery_Send")
    request.body(
      B2B.MagicLinks.Email.Discovery.SendRequest(
        emailAddress: emailAddress, discoveryRedirectURL: discoveryRedirectURL,
        pkceCodeChallenge: pkceCodeChallenge, loginTemplateID: loginTemplateID, locale: locale,
        discoveryExpirationMinutes: discoveryExpirationMinutes))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.MagicLinksAPI.DiscoveryAPI {
  /// Authenticate a discovery magic link.
  ///
  /// Trades the token of a discovery magic link for an intermediate session token, good for 10
  /// minutes, and lists the organizations the person can log in to or join.
  /// `POST /v1/b2b/magic_links/discovery/authenticate`
  ///
  /// ```swift
  /// let response = try await client.magicLinks.discovery.authenticate(
  ///   discoveryMagicLinksToken: "discovery-magic-links-token")
  /// ```
  ///
  /// - Parameters:
  ///   - discoveryMagicLinksToken: Token of the discovery magic link, taken from the redirect URL.
  ///   - pkceCodeVerifier: PKCE: the base64url one-time secret whose hash was sent as the code
  ///     challenge.
  public func authenticate(
    discoveryMagicLinksToken: String,
    pkceCodeVerifier: String? = nil
  ) async throws(StytchError) -> B2B.MagicLinks.Discovery.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/magic_links/discovery/authenticate",
      operation: "api_magic_v1_b2b_magic_links_discovery_Authenticate")
    request.body(
      B2B.MagicLinks.Discovery.AuthenticateRequest(
        discoveryMagicLinksToken: discoveryMagicLinksToken, pkceCodeVerifier: pkceCodeVerifier))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
