// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// Why a call failed: what the API answered, or what kept it from answering.
public typealias StytchError = APIError<ErrorResponse>

extension ErrorResponse: ErrorBody {
  /// The API's identifier of the request, for its support.
  public var apiRequestID: String? { requestID }
  /// What went wrong, for people.
  public var apiMessage: String? { errorMessage ?? errorDescription }
  /// What went wrong, for programs.
  public var apiCode: String? { errorType ?? error }
}

/// The session of the member on whose behalf the call is made, checked against their RBAC roles.
public struct MemberAuthorization: Sendable, CustomDebugStringConvertible, CustomReflectable {
  private var sessionToken: String?
  private var sessionJWT: String?

  /// Session token of a member; the call then succeeds only if that member's RBAC permissions allow
  /// it.
  public init(sessionToken: String) {
    self.sessionToken = sessionToken
  }

  /// Session JWT of a member; the call then succeeds only if that member's RBAC permissions allow
  /// it.
  public init(sessionJWT: String) {
    self.sessionJWT = sessionJWT
  }

  /// The type's name: the values are nobody's business.
  public var debugDescription: String { "MemberAuthorization" }
  /// Shows nothing of the values.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Sets the headers.
  func add(to request: inout APIRequest) {
    request.header("X-Stytch-Member-Session", sessionToken)
    request.header("X-Stytch-Member-SessionJWT", sessionJWT)
  }
}

/// The types of `devices`.
public enum Devices {}
/// The types of `connectedApps`.
public enum ConnectedApps {}
/// The types of `organizations`.
public enum Organizations {}
/// The types of `users`.
public enum Users {}
/// The types of `sessions`.
public enum Sessions {}
/// The types of `cryptoWallets`.
public enum CryptoWallets {}
/// The types of `debug`.
public enum Debug {}
/// The types of `discovery`.
public enum Discovery {}
/// The types of `fraud`.
public enum Fraud {}
/// The types of `idp`.
public enum IDP {}
/// The types of `impersonation`.
public enum Impersonation {}
/// The types of `m2m`.
public enum M2M {}
/// The types of `magicLinks`.
public enum MagicLinks {}
/// The types of `passwords`.
public enum Passwords {}
/// The types of `oauth`.
public enum OAuth {}
/// The types of `otps`.
public enum OTPs {}
/// The types of `projects`.
public enum Projects {}
/// The types of `sso`.
public enum SSO {}
/// The types of `totps`.
public enum TOTPs {}
/// The types of `webauthn`.
public enum WebAuthn {}
/// The types of `b2b`.
public enum B2B {}
/// The types of `consumer`.
public enum Consumer {}

extension ConnectedApps {
  /// The types of `connectedApps.clients`.
  public enum Clients {}
}

extension B2B {
  /// The types of `b2b.scim`.
  public enum SCIM {}
  /// The types of `b2b.idp`.
  public enum IDP {}
  /// The types of `b2b.mfa`.
  public enum MFA {}
  /// The types of `b2b.sessions`.
  public enum Sessions {}
  /// The types of `b2b.impersonation`.
  public enum Impersonation {}
  /// The types of `b2b.rbac`.
  public enum RBAC {}
  /// The types of `b2b.recoveryCodes`.
  public enum RecoveryCodes {}
  /// The types of `b2b.totps`.
  public enum TOTPs {}
  /// The types of `b2b.oauth`.
  public enum OAuth {}
  /// The types of `b2b.otps`.
  public enum OTPs {}
  /// The types of `b2b.passwords`.
  public enum Passwords {}
  /// The types of `b2b.magicLinks`.
  public enum MagicLinks {}
}

extension Organizations {
  /// The types of `organizations.members`.
  public enum Members {}
}

extension Consumer {
  /// The types of `consumer.rbac`.
  public enum RBAC {}
  /// The types of `consumer.magicLinks`.
  public enum MagicLinks {}
}

extension Discovery {
  /// The types of `discovery.intermediateSessions`.
  public enum IntermediateSessions {}
  /// The types of `discovery.organizations`.
  public enum Organizations {}
}

extension Fraud {
  /// The types of `fraud.fingerprint`.
  public enum Fingerprint {}
  /// The types of `fraud.rules`.
  public enum Rules {}
  /// The types of `fraud.verdictReasons`.
  public enum VerdictReasons {}
  /// The types of `fraud.email`.
  public enum Email {}
}

extension IDP {
  /// The types of `idp.oauth`.
  public enum OAuth {}
}

extension M2M {
  /// The types of `m2m.clients`.
  public enum Clients {}
}

extension MagicLinks {
  /// The types of `magicLinks.email`.
  public enum Email {}
}

extension Passwords {
  /// The types of `passwords.email`.
  public enum Email {}
  /// The types of `passwords.existingPassword`.
  public enum ExistingPassword {}
  /// The types of `passwords.session`.
  public enum Session {}
}

extension OTPs {
  /// The types of `otps.sms`.
  public enum SMS {}
  /// The types of `otps.whatsapp`.
  public enum WhatsApp {}
  /// The types of `otps.email`.
  public enum Email {}
}

extension SSO {
  /// The types of `sso.oidc`.
  public enum OIDC {}
  /// The types of `sso.saml`.
  public enum SAML {}
  /// The types of `sso.external`.
  public enum External {}
}

extension ConnectedApps.Clients {
  /// The types of `connectedApps.clients.secrets`.
  public enum Secrets {}
}

extension B2B.SCIM {
  /// The types of `b2b.scim.connection`.
  public enum Connection {}
}

extension Organizations.Members {
  /// The types of `organizations.members.oauthProviders`.
  public enum OAuthProviders {}
  /// The types of `organizations.members.connectedApps`.
  public enum ConnectedApps {}
}

extension B2B.IDP {
  /// The types of `b2b.idp.oauth`.
  public enum OAuth {}
}

extension B2B.RBAC {
  /// The types of `b2b.rbac.organizations`.
  public enum Organizations {}
}

extension M2M.Clients {
  /// The types of `m2m.clients.secrets`.
  public enum Secrets {}
}

extension B2B.MagicLinks {
  /// The types of `b2b.magicLinks.email`.
  public enum Email {}
  /// The types of `b2b.magicLinks.discovery`.
  public enum Discovery {}
}

extension B2B.OAuth {
  /// The types of `b2b.oauth.discovery`.
  public enum Discovery {}
}

extension B2B.OTPs {
  /// The types of `b2b.otps.sms`.
  public enum SMS {}
  /// The types of `b2b.otps.email`.
  public enum Email {}
}

extension B2B.Passwords {
  /// The types of `b2b.passwords.email`.
  public enum Email {}
  /// The types of `b2b.passwords.session`.
  public enum Session {}
  /// The types of `b2b.passwords.existingPassword`.
  public enum ExistingPassword {}
  /// The types of `b2b.passwords.discovery`.
  public enum Discovery {}
}

extension B2B.MagicLinks.Email {
  /// The types of `b2b.magicLinks.email.discovery`.
  public enum Discovery {}
}

extension B2B.OTPs.Email {
  /// The types of `b2b.otps.email.discovery`.
  public enum Discovery {}
}

extension B2B.Passwords.Discovery {
  /// The types of `b2b.passwords.discovery.email`.
  public enum Email {}
}
