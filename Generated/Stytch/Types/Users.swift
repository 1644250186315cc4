// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Users {
  /// A biometric registration of a user.
  public struct BiometricRegistration: Model {
    /// ID of the biometric registration.
    public var biometricRegistrationID: String
    /// Whether the user has authenticated with this biometric registration.
    public var verified: Bool

    /// Makes a value of its parts.
    public init(biometricRegistrationID: String, verified: Bool) {
      self.biometricRegistrationID = biometricRegistrationID
      self.verified = verified
    }
    public init(fields: FieldReader) throws {
      biometricRegistrationID = try fields.string("biometric_registration_id")
      verified = try fields.bool("verified")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("biometric_registration_id", biometricRegistrationID)
      try fields.bool("verified", verified)
    }
  }

  /// A crypto wallet of a user.
  public struct CryptoWallet: Model {
    /// ID of the wallet in Stytch.
    public var cryptoWalletID: String
    /// Address of the wallet on its blockchain.
    public var cryptoWalletAddress: String
    /// Blockchain of the wallet, such as Ethereum or Solana.
    public var cryptoWalletType: String
    /// Whether the user has authenticated with this wallet.
    public var verified: Bool

    /// Makes a value of its parts.
    public init(
      cryptoWalletID: String, cryptoWalletAddress: String, cryptoWalletType: String, verified: Bool
    ) {
      self.cryptoWalletID = cryptoWalletID
      self.cryptoWalletAddress = cryptoWalletAddress
      self.cryptoWalletType = cryptoWalletType
      self.verified = verified
    }
    public init(fields: FieldReader) throws {
      cryptoWalletID = try fields.string("crypto_wallet_id")
      cryptoWalletAddress = try fields.string("crypto_wallet_address")
      cryptoWalletType = try fields.string("crypto_wallet_type")
      verified = try fields.bool("verified")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("crypto_wallet_id", cryptoWalletID)
      try fields.string("crypto_wallet_address", cryptoWalletAddress)
      try fields.string("crypto_wallet_type", cryptoWalletType)
      try fields.bool("verified", verified)
    }
  }

  /// An email address of a user.
  public struct Email: Model {
    /// ID of the email address, by which it can be deleted.
    public var emailID: String
    /// The address itself.
    public var email: String
    /// Whether the user has authenticated by this address.
    public var verified: Bool

    /// Makes a value of its parts.
    public init(emailID: String, email: String, verified: Bool) {
      self.emailID = emailID
      self.email = email
      self.verified = verified
    }
    public init(fields: FieldReader) throws {
      emailID = try fields.string("email_id")
      email = try fields.string("email")
      verified = try fields.bool("verified")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("email_id", emailID)
      try fields.string("email", email)
      try fields.bool("verified", verified)
    }
  }

  /// The name of a user; every part may be absent.
  public struct Name: Model {
    /// First name.
    public var firstName: String?
    /// Middle name, or several of them.
    public var middleName: String?
    /// Last name.
    public var lastName: String?

    /// Makes a value of its parts.
    public init(firstName: String? = nil, middleName: String? = nil, lastName: String? = nil) {
      self.firstName = firstName
      self.middleName = middleName
      self.lastName = lastName
    }
    public init(fields: FieldReader) throws {
      firstName = try fields.stringIfPresent("first_name")
      middleName = try fields.stringIfPresent("middle_name")
      lastName = try fields.stringIfPresent("last_name")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("first_name", firstName)
      try fields.stringIfPresent("middle_name", middleName)
      try fields.stringIfPresent("last_name", lastName)
    }
  }

  /// A user's registration with an OAuth identity provider.
  public struct OAuthProvider: Model {
    /// The provider the user logged in with, such as Google or GitHub.
    public var providerType: String
    /// ID of the user at the provider, the `sub` of OAuth.
    public var providerSubject: String
    /// URL of the user's picture at the provider, if it gives one.
    public var profilePictureURL: String
    /// Locale the user has set at the provider, if it gives one.
    public var locale: String
    /// ID of the OAuth registration, by which it can be deleted.
    public var oauthUserRegistrationID: String

    /// Makes a value of its parts.
    public init(
      providerType: String, providerSubject: String, profilePictureURL: String, locale: String,
      oauthUserRegistrationID: String
    ) {
      self.providerType = providerType
      self.providerSubject = providerSubject
      self.profilePictureURL = profilePictureURL
      self.locale = locale
      self.oauthUserRegistrationID = oauthUserRegistrationID
    }
    public init(fields: FieldReader) throws {
      providerType = try fields.string("provider_type")
      providerSubject = try fields.string("provider_subject")
      profilePictureURL = try fields.string("profile_picture_url")
      locale = try fields.string("locale")
      oauthUserRegistrationID = try fields.string("oauth_user_registration_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("provider_type", providerType)
      try fields.string("provider_subject", providerSubject)
      try fields.string("profile_picture_url", profilePictureURL)
      try fields.string("locale", locale)
      try fields.string("oauth_user_registration_id", oauthUserRegistrationID)
    }
  }

  /// The password of a user, without its value.
  public struct Password: Model {
    /// ID of the password, by which it can be deleted.
    public var passwordID: String
    /// Whether the user must reset this password.
    public var requiresReset: Bool

    /// Makes a value of its parts.
    public init(passwordID: String, requiresReset: Bool) {
      self.passwordID = passwordID
      self.requiresReset = requiresReset
    }
    public init(fields: FieldReader) throws {
      passwordID = try fields.string("password_id")
      requiresReset = try fields.bool("requires_reset")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("password_id", passwordID)
      try fields.bool("requires_reset", requiresReset)
    }
  }

  /// A phone number of a user.
  public struct PhoneNumber: Model {
    /// ID of the phone number, by which it can be deleted.
    public var phoneID: String
    /// The number itself.
    public var phoneNumber: String
    /// Whether the user has authenticated by this number.
    public var verified: Bool

    /// Makes a value of its parts.
    public init(phoneID: String, phoneNumber: String, verified: Bool) {
      self.phoneID = phoneID
      self.phoneNumber = phoneNumber
      self.verified = verified
    }
    public init(fields: FieldReader) throws {
      phoneID = try fields.string("phone_id")
      phoneNumber = try fields.string("phone_number")
      verified = try fields.bool("verified")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("phone_id", phoneID)
      try fields.string("phone_number", phoneNumber)
      try fields.bool("verified", verified)
    }
  }

  /// The size of a user search's result and the way to its next page.
  public struct ResultsMetadata: Model {
    /// Number of users found, on all pages; -1 if totals are turned off for the workspace.
    public var total: Int
    /// Cursor of the next page; null or absent on the last one.
    public var nextCursor: String?

    /// Makes a value of its parts.
    public init(total: Int, nextCursor: String? = nil) {
      self.total = total
      self.nextCursor = nextCursor
    }
    public init(fields: FieldReader) throws {
      total = try fields.int("total")
      nextCursor = try fields.stringIfPresent("next_cursor")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("total", total)
      try fields.stringIfPresent("next_cursor", nextCursor)
    }
  }

  /// The filters of a user search.
  public struct SearchUsersQuery: Model {
    /// How the operands combine; use `AND`, as `OR` is deprecated.
    public var `operator`: SearchUsersQueryOperator
    /// The filters, each with the values to match; an empty list matches every user.
    public var operands: [[String: JSONValue]]

    /// Makes a value of its parts.
    public init(operator: SearchUsersQueryOperator, operands: [[String: JSONValue]]) {
      self.`operator` = `operator`
      self.operands = operands
    }
    public init(fields: FieldReader) throws {
      `operator` = try fields.value("operator")
      operands = try fields.value("operands")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("operator", `operator`)
      try fields.value("operands", operands)
    }
  }

  /// A TOTP registration of a user.
  public struct TOTP: Model {
    /// ID of the TOTP registration, by which it can be deleted.
    public var totpID: String
    /// Whether the user has authenticated with a code of this registration.
    public var verified: Bool

    /// Makes a value of its parts.
    public init(totpID: String, verified: Bool) {
      self.totpID = totpID
      self.verified = verified
    }
    public init(fields: FieldReader) throws {
      totpID = try fields.string("totp_id")
      verified = try fields.bool("verified")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("totp_id", totpID)
      try fields.bool("verified", verified)
    }
  }

  /// A user of a consumer project, with all factors they can log in with.
  public struct User: Model {
    /// ID of the user.
    public var userID: String
    /// The user's email addresses.
    public var emails: [Email]
    /// `active`, or `pending` until the user first authenticates.
    public var status: UserStatus
    /// The user's phone numbers.
    public var phoneNumbers: [PhoneNumber]
    /// The user's passkeys and WebAuthn registrations.
    public var webauthnRegistrations: [WebAuthnRegistration]
    /// The OAuth providers the user is registered with.
    public var providers: [OAuthProvider]
    /// The user's TOTP registrations.
    public var totps: [TOTP]
    /// The user's crypto wallets.
    public var cryptoWallets: [CryptoWallet]
    /// The user's biometric registrations.
    public var biometricRegistrations: [BiometricRegistration]
    /// Whether the user is locked for a while after too many failed logins.
    public var isLocked: Bool
    /// IDs of the RBAC roles the user has.
    public var roles: [String]
    /// The user's name.
    public var name: Name?
    /// When the user was created, RFC 3339 in UTC.
    public var createdAt: Date?
    /// The user's password entry, if they have a password.
    public var password: Password?
    /// Data of your application on the user, free-form JSON.
    public var trustedMetadata: [String: JSONValue]?
    /// Free-form JSON that users can edit through client SDKs; keep nothing critical here.
    public var untrustedMetadata: [String: JSONValue]?
    /// Your own ID of the user, which most calls take in place of `user_id`.
    public var externalID: String?
    /// When the user was locked, RFC 3339 in UTC; absent without a lock.
    public var lockCreatedAt: Date?
    /// When the lock ends, RFC 3339 in UTC; absent without a lock.
    public var lockExpiresAt: Date?

    /// Makes a value of its parts.
    public init(
      userID: String, emails: [Email], status: UserStatus, phoneNumbers: [PhoneNumber],
      webauthnRegistrations: [WebAuthnRegistration], providers: [OAuthProvider], totps: [TOTP],
      cryptoWallets: [CryptoWallet], biometricRegistrations: [BiometricRegistration],
      isLocked: Bool, roles: [String], name: Name? = nil, createdAt: Date? = nil,
      password: Password? = nil, trustedMetadata: [String: JSONValue]? = nil,
      untrustedMetadata: [String: JSONValue]? = nil, externalID: String? = nil,
      lockCreatedAt: Date? = nil, lockExpiresAt: Date? = nil
    ) {
      self.userID = userID
      self.emails = emails
      self.status = status
      self.phoneNumbers = phoneNumbers
      self.webauthnRegistrations = webauthnRegistrations
      self.providers = providers
      self.totps = totps
      self.cryptoWallets = cryptoWallets
      self.biometricRegistrations = biometricRegistrations
      self.isLocked = isLocked
      self.roles = roles
      self.name = name
      self.createdAt = createdAt
      self.password = password
      self.trustedMetadata = trustedMetadata
      self.untrustedMetadata = untrustedMetadata
      self.externalID = externalID
      self.lockCreatedAt = lockCreatedAt
      self.lockExpiresAt = lockExpiresAt
    }
    public init(fields: FieldReader) throws {
      userID = try fields.string("user_id")
      emails = try fields.value("emails")
      status = try fields.value("status")
      phoneNumbers = try fields.value("phone_numbers")
      webauthnRegistrations = try fields.value("webauthn_registrations")
      providers = try fields.value("providers")
      totps = try fields.value("totps")
      cryptoWallets = try fields.value("crypto_wallets")
      biometricRegistrations = try fields.value("biometric_registrations")
      isLocked = try fields.bool("is_locked")
      roles = try fields.strings("roles")
      name = try fields.valueIfPresent("name")
      createdAt = try fields.dateIfPresent("created_at")
      password = try fields.valueIfPresent("password")
      trustedMetadata = try fields.objectIfPresent("trusted_metadata")
      untrustedMetadata = try fields.objectIfPresent("untrusted_metadata")
      externalID = try fields.stringIfPresent("external_id")
      lockCreatedAt = try fields.dateIfPresent("lock_created_at")
      lockExpiresAt = try fields.dateIfPresent("lock_expires_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("user_id", userID)
      try fields.value("emails", emails)
      try fields.value("status", status)
      try fields.value("phone_numbers", phoneNumbers)
      try fields.value("webauthn_registrations", webauthnRegistrations)
      try fields.value("providers", providers)
      try fields.value("totps", totps)
      try fields.value("crypto_wallets", cryptoWallets)
      try fields.value("biometric_registrations", biometricRegistrations)
      try fields.bool("is_locked", isLocked)
      try fields.strings("roles", roles)
      try fields.valueIfPresent("name", name)
      try fields.dateIfPresent("created_at", createdAt)
      try fields.valueIfPresent("password", password)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.stringIfPresent("external_id", externalID)
      try fields.dateIfPresent("lock_created_at", lockCreatedAt)
      try fields.dateIfPresent("lock_expires_at", lockExpiresAt)
    }
  }

  /// A Connected App that a user has authorized.
  public struct UserConnectedApp: Model {
    /// ID of the Connected App.
    public var connectedAppID: String
    /// Name of the app.
    public var name: String
    /// What the app is, in words.
    public var description: String
    /// `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    public var clientType: ConnectedApps.ClientType
    /// Scopes the app got when the user last authorized it.
    public var scopesGranted: String
    /// URL of the app's logo, if it has one.
    public var logoURL: String?

    /// Makes a value of its parts.
    public init(
      connectedAppID: String, name: String, description: String,
      clientType: ConnectedApps.ClientType, scopesGranted: String, logoURL: String? = nil
    ) {
      self.connectedAppID = connectedAppID
      self.name = name
      self.description = description
      self.clientType = clientType
      self.scopesGranted = scopesGranted
      self.logoURL = logoURL
    }
    public init(fields: FieldReader) throws {
      connectedAppID = try fields.string("connected_app_id")
      name = try fields.string("name")
      description = try fields.string("description")
      clientType = try fields.value("client_type")
      scopesGranted = try fields.string("scopes_granted")
      logoURL = try fields.stringIfPresent("logo_url")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("connected_app_id", connectedAppID)
      try fields.string("name", name)
      try fields.string("description", description)
      try fields.value("client_type", clientType)
      try fields.string("scopes_granted", scopesGranted)
      try fields.stringIfPresent("logo_url", logoURL)
    }
  }

  /// A WebAuthn or passkey registration of a user.
  public struct WebAuthnRegistration: Model {
    /// ID of the WebAuthn or passkey registration.
    public var webauthnRegistrationID: String
    /// Domain of your app on which the registration was started.
    public var domain: String
    /// User agent of the user.
    public var userAgent: String
    /// Whether the user has authenticated with this registration.
    public var verified: Bool
    /// Kind that was asked for, `platform` or `cross-platform`; empty if no preference was given.
    public var authenticatorType: WebAuthn.AuthenticatorType
    /// Name of the registration.
    public var name: String

    /// Makes a value of its parts.
    public init(
      webauthnRegistrationID: String, domain: String, userAgent: String, verified: Bool,
      authenticatorType: WebAuthn.AuthenticatorType, name: String
    ) {
      self.webauthnRegistrationID = webauthnRegistrationID
      self.domain = domain
      self.userAgent = userAgent
      self.verified = verified
      self.authenticatorType = authenticatorType
      self.name = name
    }
    public init(fields: FieldReader) throws {
      webauthnRegistrationID = try fields.string("webauthn_registration_id")
      domain = try fields.string("domain")
      userAgent = try fields.string("user_agent")
      verified = try fields.bool("verified")
      authenticatorType = try fields.value("authenticator_type")
      name = try fields.string("name")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("webauthn_registration_id", webauthnRegistrationID)
      try fields.string("domain", domain)
      try fields.string("user_agent", userAgent)
      try fields.bool("verified", verified)
      try fields.value("authenticator_type", authenticatorType)
      try fields.string("name", name)
    }
  }

  /// Body of the call that lists a user's Connected Apps; it has no properties.
  public struct ConnectedAppsRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The Connected Apps of a user.
  public struct ConnectedAppsResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The apps the user has authorized and not revoked.
    public var connectedApps: [UserConnectedApp]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, connectedApps: [UserConnectedApp], statusCode: Int) {
      self.requestID = requestID
      self.connectedApps = connectedApps
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectedApps = try fields.value("connected_apps")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("connected_apps", connectedApps)
      try fields.int("status_code", statusCode)
    }
  }

  struct CreateRequest: OutgoingModel {
    var email: String?
    var name: Name?
    var attributes: Devices.Attributes?
    var phoneNumber: String?
    var createUserAsPending: Bool?
    var trustedMetadata: [String: JSONValue]?
    var untrustedMetadata: [String: JSONValue]?
    var externalID: String?
    var roles: [String]?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("email", email)
      try fields.valueIfPresent("name", name)
      try fields.valueIfPresent("attributes", attributes)
      try fields.stringIfPresent("phone_number", phoneNumber)
      try fields.boolIfPresent("create_user_as_pending", createUserAsPending)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.stringIfPresent("external_id", externalID)
      try fields.stringsIfPresent("roles", roles)
    }
  }

  /// The user that was created.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the new user.
    public var userID: String
    /// ID of the new user's email address.
    public var emailID: String
    /// `active` or `pending`, as the request asked.
    public var status: UserStatus
    /// ID of the new user's phone number.
    public var phoneID: String
    /// The new user in full.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, emailID: String, status: UserStatus, phoneID: String,
      user: User, statusCode: Int
    ) {
      self.requestID = requestID
      self.userID = userID
      self.emailID = emailID
      self.status = status
      self.phoneID = phoneID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      emailID = try fields.string("email_id")
      status = try fields.value("status")
      phoneID = try fields.string("phone_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("email_id", emailID)
      try fields.value("status", status)
      try fields.string("phone_id", phoneID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// The user whose biometric registration was deleted.
  public struct DeleteBiometricRegistrationResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who had the biometric registration.
    public var userID: String
    /// The user who had the biometric registration.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// The user whose crypto wallet was deleted.
  public struct DeleteCryptoWalletResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who had the crypto wallet.
    public var userID: String
    /// The user who had the crypto wallet.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// The user whose email address was deleted.
  public struct DeleteEmailResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who had the email address.
    public var userID: String
    /// The user who had the email address.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// The user whose external ID was deleted.
  public struct DeleteExternalIDResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who had the external ID.
    public var userID: String
    /// The user who had the external ID.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// The user whose OAuth registration was deleted.
  public struct DeleteOAuthRegistrationResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who had the OAuth registration.
    public var userID: String
    /// The user who had the OAuth registration.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// The user whose password was deleted.
  public struct DeletePasswordResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who had the password.
    public var userID: String
    /// The user who had the password.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// The user whose phone number was deleted.
  public struct DeletePhoneNumberResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who had the phone number.
    public var userID: String
    /// The user who had the phone number.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// Confirms that a user was deleted.
  public struct DeleteResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID that the deleted user had.
    public var userID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.int("status_code", statusCode)
    }
  }

  /// The user whose TOTP registration was deleted.
  public struct DeleteTOTPResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who had the TOTP registration.
    public var userID: String
    /// The user who had the TOTP registration.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// The user whose WebAuthn or passkey registration was deleted.
  public struct DeleteWebAuthnRegistrationResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who had the WebAuthn or passkey registration.
    public var userID: String
    /// The user who had the WebAuthn or passkey registration.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  struct ExchangePrimaryFactorRequest: OutgoingModel {
    var emailAddress: String?
    var phoneNumber: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("email_address", emailAddress)
      try fields.stringIfPresent("phone_number", phoneNumber)
    }
  }

  /// The user whose factor was exchanged.
  public struct ExchangePrimaryFactorResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user whose factor was exchanged.
    public var userID: String
    /// The user whose factor was exchanged.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, user: User, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// Body of the call that fetches a user; it has no properties.
  public struct GetRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The user that was asked for; unlike in other responses, their properties are at the top level.
  public struct GetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user, even when an external ID was asked for.
    public var userID: String
    /// The user's email addresses.
    public var emails: [Email]
    /// `active`, or `pending` until the user first authenticates.
    public var status: UserStatus
    /// The user's phone numbers.
    public var phoneNumbers: [PhoneNumber]
    /// The user's passkeys and WebAuthn registrations.
    public var webauthnRegistrations: [WebAuthnRegistration]
    /// The OAuth providers the user is registered with.
    public var providers: [OAuthProvider]
    /// The user's TOTP registrations.
    public var totps: [TOTP]
    /// The user's crypto wallets.
    public var cryptoWallets: [CryptoWallet]
    /// The user's biometric registrations.
    public var biometricRegistrations: [BiometricRegistration]
    /// Whether the user is locked.
    public var isLocked: Bool
    /// IDs of the RBAC roles the user has.
    public var roles: [String]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The user's name.
    public var name: Name?
    /// When the user was created, RFC 3339 in UTC.
    public var createdAt: Date?
    /// The user's password entry, if they have a password.
    public var password: Password?
    /// Data of your application on the user, free-form JSON.
    public var trustedMetadata: [String: JSONValue]?
    /// Free-form JSON that users can edit through client SDKs; keep nothing critical here.
    public var untrustedMetadata: [String: JSONValue]?
    /// Your own ID of the user, if one is set.
    public var externalID: String?
    /// When the user was locked, RFC 3339; absent without a lock.
    public var lockCreatedAt: Date?
    /// When the lock ends, RFC 3339; absent without a lock.
    public var lockExpiresAt: Date?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, emails: [Email], status: UserStatus,
      phoneNumbers: [PhoneNumber], webauthnRegistrations: [WebAuthnRegistration],
      providers: [OAuthProvider], totps: [TOTP], cryptoWallets: [CryptoWallet],
      biometricRegistrations: [BiometricRegistration], isLocked: Bool, roles: [String],
      statusCode: Int, name: Name? = nil, createdAt: Date? = nil, password: Password? = nil,
      trustedMetadata: [String: JSONValue]? = nil, untrustedMetadata: [String: JSONValue]? = nil,
      externalID: String? = nil, lockCreatedAt: Date? = nil, lockExpiresAt: Date? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.emails = emails
      self.status = status
      self.phoneNumbers = phoneNumbers
      self.webauthnRegistrations = webauthnRegistrations
      self.providers = providers
      self.totps = totps
      self.cryptoWallets = cryptoWallets
      self.biometricRegistrations = biometricRegistrations
      self.isLocked = isLocked
      self.roles = roles
      self.statusCode = statusCode
      self.name = name
      self.createdAt = createdAt
      self.password = password
      self.trustedMetadata = trustedMetadata
      self.untrustedMetadata = untrustedMetadata
      self.externalID = externalID
      self.lockCreatedAt = lockCreatedAt
      self.lockExpiresAt = lockExpiresAt
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      emails = try fields.value("emails")
      status = try fields.value("status")
      phoneNumbers = try fields.value("phone_numbers")
      webauthnRegistrations = try fields.value("webauthn_registrations")
      providers = try fields.value("providers")
      totps = try fields.value("totps")
      cryptoWallets = try fields.value("crypto_wallets")
      biometricRegistrations = try fields.value("biometric_registrations")
      isLocked = try fields.bool("is_locked")
      roles = try fields.strings("roles")
      statusCode = try fields.int("status_code")
      name = try fields.valueIfPresent("name")
      createdAt = try fields.dateIfPresent("created_at")
      password = try fields.valueIfPresent("password")
      trustedMetadata = try fields.objectIfPresent("trusted_metadata")
      untrustedMetadata = try fields.objectIfPresent("untrusted_metadata")
      externalID = try fields.stringIfPresent("external_id")
      lockCreatedAt = try fields.dateIfPresent("lock_created_at")
      lockExpiresAt = try fields.dateIfPresent("lock_expires_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("emails", emails)
      try fields.value("status", status)
      try fields.value("phone_numbers", phoneNumbers)
      try fields.value("webauthn_registrations", webauthnRegistrations)
      try fields.value("providers", providers)
      try fields.value("totps", totps)
      try fields.value("crypto_wallets", cryptoWallets)
      try fields.value("biometric_registrations", biometricRegistrations)
      try fields.bool("is_locked", isLocked)
      try fields.strings("roles", roles)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("name", name)
      try fields.dateIfPresent("created_at", createdAt)
      try fields.valueIfPresent("password", password)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.stringIfPresent("external_id", externalID)
      try fields.dateIfPresent("lock_created_at", lockCreatedAt)
      try fields.dateIfPresent("lock_expires_at", lockExpiresAt)
    }
  }

  struct RevokeRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// Confirms that a Connected App's access to a user was revoked.
  public struct RevokeResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int) {
      self.requestID = requestID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
    }
  }

  struct SearchRequest: OutgoingModel {
    var cursor: String?
    var limit: Int?
    var query: SearchUsersQuery?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("cursor", cursor)
      try fields.intIfPresent("limit", limit)
      try fields.valueIfPresent("query", query)
    }
  }

  /// A page of the users that a search found.
  public struct SearchResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The users on this page.
    public var results: [User]
    /// The total and the cursor of the next page.
    public var resultsMetadata: ResultsMetadata
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, results: [User], resultsMetadata: ResultsMetadata, statusCode: Int
    ) {
      self.requestID = requestID
      self.results = results
      self.resultsMetadata = resultsMetadata
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      results = try fields.value("results")
      resultsMetadata = try fields.value("results_metadata")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("results", results)
      try fields.value("results_metadata", resultsMetadata)
      try fields.int("status_code", statusCode)
    }
  }

  struct UpdateRequest: OutgoingModel {
    var name: Name?
    var attributes: Devices.Attributes?
    var trustedMetadata: [String: JSONValue]?
    var untrustedMetadata: [String: JSONValue]?
    var externalID: String?
    var roles: [String]?
    func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("name", name)
      try fields.valueIfPresent("attributes", attributes)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.stringIfPresent("external_id", externalID)
      try fields.stringsIfPresent("roles", roles)
    }
  }

  /// The user that was updated.
  public struct UpdateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user that was updated.
    public var userID: String
    /// The user's email addresses, as in `user`.
    public var emails: [Email]
    /// The user's phone numbers, as in `user`.
    public var phoneNumbers: [PhoneNumber]
    /// The user's crypto wallets, as in `user`.
    public var cryptoWallets: [CryptoWallet]
    /// The user that was updated, in full.
    public var user: User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, emails: [Email], phoneNumbers: [PhoneNumber],
      cryptoWallets: [CryptoWallet], user: User, statusCode: Int
    ) {
      self.requestID = requestID
      self.userID = userID
      self.emails = emails
      self.phoneNumbers = phoneNumbers
      self.cryptoWallets = cryptoWallets
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      emails = try fields.value("emails")
      phoneNumbers = try fields.value("phone_numbers")
      cryptoWallets = try fields.value("crypto_wallets")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("emails", emails)
      try fields.value("phone_numbers", phoneNumbers)
      try fields.value("crypto_wallets", cryptoWallets)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  /// How the filters of a user search combine: `AND` wants all of them to match, `OR` at least one.
  /// `OR` is deprecated; run several searches instead.
  public struct SearchUsersQueryOperator: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let or = Self(rawValue: "OR")
    public static let and = Self(rawValue: "AND")
  }

  /// Where a user stands.
  ///
  /// - `pending`: not yet authenticated
  /// - `active`: authenticated at least once
  public struct UserStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let pending = Self(rawValue: "pending")
    public static let active = Self(rawValue: "active")
  }
}
