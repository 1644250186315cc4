// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConnectedApps {
  /// A Connected App: an OAuth client that may ask for access to accounts of the project.
  public struct ConnectedApp: Model {
    /// Client ID of the app.
    public var clientID: String
    /// Name of the app for people to read.
    public var clientName: String
    /// Description of the app for people to read.
    public var clientDescription: String
    /// Current status of the app.
    public var status: String
    /// First-party apps only: whether their tokens may be traded for a full Stytch session.
    public var fullAccessAllowed: Bool
    /// `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    public var clientType: ClientType
    /// URIs to which an authorization flow may send the user back.
    public var redirectURLs: [String]
    /// Lifetime of the app's access tokens, in minutes.
    public var accessTokenExpiryMinutes: Int
    /// Template for the custom claims of the app's access tokens.
    public var accessTokenTemplateContent: String
    /// URIs to which an OIDC logout may send the user.
    public var postLogoutRedirectURLs: [String]
    /// First-party apps only: whether `offline_access` is granted without asking the user.
    public var bypassConsentForOfflineAccess: Bool
    /// How the app came to be created.
    public var creationMethod: String
    /// Final four characters of the current secret.
    public var clientSecretLastFour: String?
    /// Final four characters of the next secret; null if there is none.
    public var nextClientSecretLastFour: String?
    /// Custom audience of the app's access tokens, if one is set.
    public var accessTokenCustomAudience: String?
    /// URL of the app's logo, if it has one.
    public var logoURL: String?
    /// URL of the app's client ID metadata, if any.
    public var clientIDMetadataURL: String?

    /// Makes a value of its parts.
    public init(
      clientID: String, clientName: String, clientDescription: String, status: String,
      fullAccessAllowed: Bool, clientType: ClientType, redirectURLs: [String],
      accessTokenExpiryMinutes: Int, accessTokenTemplateContent: String,
      postLogoutRedirectURLs: [String], bypassConsentForOfflineAccess: Bool, creationMethod: String,
      clientSecretLastFour: String? = nil, nextClientSecretLastFour: String? = nil,
      accessTokenCustomAudience: String? = nil, logoURL: String? = nil,
      clientIDMetadataURL: String? = nil
    ) {
      self.clientID = clientID
      self.clientName = clientName
      self.clientDescription = clientDescription
      self.status = status
      self.fullAccessAllowed = fullAccessAllowed
      self.clientType = clientType
      self.redirectURLs = redirectURLs
      self.accessTokenExpiryMinutes = accessTokenExpiryMinutes
      self.accessTokenTemplateContent = accessTokenTemplateContent
      self.postLogoutRedirectURLs = postLogoutRedirectURLs
      self.bypassConsentForOfflineAccess = bypassConsentForOfflineAccess
      self.creationMethod = creationMethod
      self.clientSecretLastFour = clientSecretLastFour
      self.nextClientSecretLastFour = nextClientSecretLastFour
      self.accessTokenCustomAudience = accessTokenCustomAudience
      self.logoURL = logoURL
      self.clientIDMetadataURL = clientIDMetadataURL
    }
    public init(fields: FieldReader) throws {
      clientID = try fields.string("client_id")
      clientName = try fields.string("client_name")
      clientDescription = try fields.string("client_description")
      status = try fields.string("status")
      fullAccessAllowed = try fields.bool("full_access_allowed")
      clientType = try fields.value("client_type")
      redirectURLs = try fields.strings("redirect_urls")
      accessTokenExpiryMinutes = try fields.int("access_token_expiry_minutes")
      accessTokenTemplateContent = try fields.string("access_token_template_content")
      postLogoutRedirectURLs = try fields.strings("post_logout_redirect_urls")
      bypassConsentForOfflineAccess = try fields.bool("bypass_consent_for_offline_access")
      creationMethod = try fields.string("creation_method")
      clientSecretLastFour = try fields.stringIfPresent("client_secret_last_four")
      nextClientSecretLastFour = try fields.stringIfPresent("next_client_secret_last_four")
      accessTokenCustomAudience = try fields.stringIfPresent("access_token_custom_audience")
      logoURL = try fields.stringIfPresent("logo_url")
      clientIDMetadataURL = try fields.stringIfPresent("client_id_metadata_url")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
      try fields.string("client_name", clientName)
      try fields.string("client_description", clientDescription)
      try fields.string("status", status)
      try fields.bool("full_access_allowed", fullAccessAllowed)
      try fields.value("client_type", clientType)
      try fields.strings("redirect_urls", redirectURLs)
      try fields.int("access_token_expiry_minutes", accessTokenExpiryMinutes)
      try fields.string("access_token_template_content", accessTokenTemplateContent)
      try fields.strings("post_logout_redirect_urls", postLogoutRedirectURLs)
      try fields.bool("bypass_consent_for_offline_access", bypassConsentForOfflineAccess)
      try fields.string("creation_method", creationMethod)
      try fields.stringIfPresent("client_secret_last_four", clientSecretLastFour)
      try fields.stringIfPresent("next_client_secret_last_four", nextClientSecretLastFour)
      try fields.stringIfPresent("access_token_custom_audience", accessTokenCustomAudience)
      try fields.stringIfPresent("logo_url", logoURL)
      try fields.stringIfPresent("client_id_metadata_url", clientIDMetadataURL)
    }
  }

  /// The part of a Connected App that may be shown to users, such as on a consent screen.
  public struct ConnectedAppPublic: Model {
    /// Client ID of the app asking for access.
    public var clientID: String
    /// Name to show for the app.
    public var clientName: String
    /// Description to show for the app.
    public var clientDescription: String
    /// Type of the app: first or third party, public or not.
    public var clientType: ClientType
    /// URL of the logo to show for the app, if it has one.
    public var logoURL: String?

    /// Makes a value of its parts.
    public init(
      clientID: String, clientName: String, clientDescription: String, clientType: ClientType,
      logoURL: String? = nil
    ) {
      self.clientID = clientID
      self.clientName = clientName
      self.clientDescription = clientDescription
      self.clientType = clientType
      self.logoURL = logoURL
    }
    public init(fields: FieldReader) throws {
      clientID = try fields.string("client_id")
      clientName = try fields.string("client_name")
      clientDescription = try fields.string("client_description")
      clientType = try fields.value("client_type")
      logoURL = try fields.stringIfPresent("logo_url")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
      try fields.string("client_name", clientName)
      try fields.string("client_description", clientDescription)
      try fields.value("client_type", clientType)
      try fields.stringIfPresent("logo_url", logoURL)
    }
  }

  /// A newly created Connected App, with the secret that is shown only then.
  public struct ConnectedAppWithClientSecret: Model {
    /// Client ID given to the new app.
    public var clientID: String
    /// Name of the new app for people to read.
    public var clientName: String
    /// Description of the new app for people to read.
    public var clientDescription: String
    /// Status that the app starts out with.
    public var status: String
    /// First-party apps only: whether their tokens may be traded for a full Stytch session.
    public var fullAccessAllowed: Bool
    /// `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    public var clientType: ClientType
    /// URIs to which an authorization flow may send the user back.
    public var redirectURLs: [String]
    /// Lifetime of the app's access tokens, in minutes.
    public var accessTokenExpiryMinutes: Int
    /// Template for the custom claims of the app's access tokens.
    public var accessTokenTemplateContent: String
    /// URIs to which an OIDC logout may send the user.
    public var postLogoutRedirectURLs: [String]
    /// First-party apps only: whether `offline_access` is granted without asking the user.
    public var bypassConsentForOfflineAccess: Bool
    /// Final four characters of `client_secret`.
    public var clientSecretLastFour: String?
    /// Final four characters of the next secret; null if there is none.
    public var nextClientSecretLastFour: String?
    /// Secret of the app, never shown again; confidential clients have to send it.
    public var clientSecret: String?
    /// Custom audience of the app's access tokens, if one is set.
    public var accessTokenCustomAudience: String?
    /// URL of the app's logo, if it has one.
    public var logoURL: String?
    /// URL of the app's client ID metadata, if any.
    public var clientIDMetadataURL: String?

    /// Makes a value of its parts.
    public init(
      clientID: String, clientName: String, clientDescription: String, status: String,
      fullAccessAllowed: Bool, clientType: ClientType, redirectURLs: [String],
      accessTokenExpiryMinutes: Int, accessTokenTemplateContent: String,
      postLogoutRedirectURLs: [String], bypassConsentForOfflineAccess: Bool,
      clientSecretLastFour: String? = nil, nextClientSecretLastFour: String? = nil,
      clientSecret: String? = nil, accessTokenCustomAudience: String? = nil, logoURL: String? = nil,
      clientIDMetadataURL: String? = nil
    ) {
      self.clientID = clientID
      self.clientName = clientName
      self.clientDescription = clientDescription
      self.status = status
      self.fullAccessAllowed = fullAccessAllowed
      self.clientType = clientType
      self.redirectURLs = redirectURLs
      self.accessTokenExpiryMinutes = accessTokenExpiryMinutes
      self.accessTokenTemplateContent = accessTokenTemplateContent
      self.postLogoutRedirectURLs = postLogoutRedirectURLs
      self.bypassConsentForOfflineAccess = bypassConsentForOfflineAccess
      self.clientSecretLastFour = clientSecretLastFour
      self.nextClientSecretLastFour = nextClientSecretLastFour
      self.clientSecret = clientSecret
      self.accessTokenCustomAudience = accessTokenCustomAudience
      self.logoURL = logoURL
      self.clientIDMetadataURL = clientIDMetadataURL
    }
    public init(fields: FieldReader) throws {
      clientID = try fields.string("client_id")
      clientName = try fields.string("client_name")
      clientDescription = try fields.string("client_description")
      status = try fields.string("status")
      fullAccessAllowed = try fields.bool("full_access_allowed")
      clientType = try fields.value("client_type")
      redirectURLs = try fields.strings("redirect_urls")
      accessTokenExpiryMinutes = try fields.int("access_token_expiry_minutes")
      accessTokenTemplateContent = try fields.string("access_token_template_content")
      postLogoutRedirectURLs = try fields.strings("post_logout_redirect_urls")
      bypassConsentForOfflineAccess = try fields.bool("bypass_consent_for_offline_access")
      clientSecretLastFour = try fields.stringIfPresent("client_secret_last_four")
      nextClientSecretLastFour = try fields.stringIfPresent("next_client_secret_last_four")
      clientSecret = try fields.stringIfPresent("client_secret")
      accessTokenCustomAudience = try fields.stringIfPresent("access_token_custom_audience")
      logoURL = try fields.stringIfPresent("logo_url")
      clientIDMetadataURL = try fields.stringIfPresent("client_id_metadata_url")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
      try fields.string("client_name", clientName)
      try fields.string("client_description", clientDescription)
      try fields.string("status", status)
      try fields.bool("full_access_allowed", fullAccessAllowed)
      try fields.value("client_type", clientType)
      try fields.strings("redirect_urls", redirectURLs)
      try fields.int("access_token_expiry_minutes", accessTokenExpiryMinutes)
      try fields.string("access_token_template_content", accessTokenTemplateContent)
      try fields.strings("post_logout_redirect_urls", postLogoutRedirectURLs)
      try fields.bool("bypass_consent_for_offline_access", bypassConsentForOfflineAccess)
      try fields.stringIfPresent("client_secret_last_four", clientSecretLastFour)
      try fields.stringIfPresent("next_client_secret_last_four", nextClientSecretLastFour)
      try fields.stringIfPresent("client_secret", clientSecret)
      try fields.stringIfPresent("access_token_custom_audience", accessTokenCustomAudience)
      try fields.stringIfPresent("logo_url", logoURL)
      try fields.stringIfPresent("client_id_metadata_url", clientIDMetadataURL)
    }
  }

  /// A Connected App whose secret is being rotated, with the new secret that is shown only then.
  public struct ConnectedAppWithNextClientSecret: Model {
    /// Client ID of the app.
    public var clientID: String
    /// Name of the app for people to read.
    public var clientName: String
    /// Description of the app for people to read.
    public var clientDescription: String
    /// Current status of the app.
    public var status: String
    /// Final four characters of the secret that is to be replaced.
    public var clientSecretLastFour: String
    /// First-party apps only: whether their tokens may be traded for a full Stytch session.
    public var fullAccessAllowed: Bool
    /// `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    public var clientType: ClientType
    /// URIs to which an authorization flow may send the user back.
    public var redirectURLs: [String]
    /// New secret, never shown again; valid at once, next to the old one.
    public var nextClientSecret: String
    /// Lifetime of the app's access tokens, in minutes.
    public var accessTokenExpiryMinutes: Int
    /// Template for the custom claims of the app's access tokens.
    public var accessTokenTemplateContent: String
    /// URIs to which an OIDC logout may send the user.
    public var postLogoutRedirectURLs: [String]
    /// First-party apps only: whether `offline_access` is granted without asking the user.
    public var bypassConsentForOfflineAccess: Bool
    /// Final four characters of `next_client_secret`.
    public var nextClientSecretLastFour: String?
    /// Custom audience of the app's access tokens, if one is set.
    public var accessTokenCustomAudience: String?
    /// URL of the app's logo, if it has one.
    public var logoURL: String?
    /// URL of the app's client ID metadata, if any.
    public var clientIDMetadataURL: String?

    /// Makes a value of its parts.
    public init(
      clientID: String, clientName: String, clientDescription: String, status: String,
      clientSecretLastFour: String, fullAccessAllowed: Bool, clientType: ClientType,
      redirectURLs: [String], nextClientSecret: String, accessTokenExpiryMinutes: Int,
      accessTokenTemplateContent: String, postLogoutRedirectURLs: [String],
      bypassConsentForOfflineAccess: Bool, nextClientSecretLastFour: String? = nil,
      accessTokenCustomAudience: String? = nil, logoURL: String? = nil,
      clientIDMetadataURL: String? = nil
    ) {
      self.clientID = clientID
      self.clientName = clientName
      self.clientDescription = clientDescription
      self.status = status
      self.clientSecretLastFour = clientSecretLastFour
      self.fullAccessAllowed = fullAccessAllowed
      self.clientType = clientType
      self.redirectURLs = redirectURLs
      self.nextClientSecret = nextClientSecret
      self.accessTokenExpiryMinutes = accessTokenExpiryMinutes
      self.accessTokenTemplateContent = accessTokenTemplateContent
      self.postLogoutRedirectURLs = postLogoutRedirectURLs
      self.bypassConsentForOfflineAccess = bypassConsentForOfflineAccess
      self.nextClientSecretLastFour = nextClientSecretLastFour
      self.accessTokenCustomAudience = accessTokenCustomAudience
      self.logoURL = logoURL
      self.clientIDMetadataURL = clientIDMetadataURL
    }
    public init(fields: FieldReader) throws {
      clientID = try fields.string("client_id")
      clientName = try fields.string("client_name")
      clientDescription = try fields.string("client_description")
      status = try fields.string("status")
      clientSecretLastFour = try fields.string("client_secret_last_four")
      fullAccessAllowed = try fields.bool("full_access_allowed")
      clientType = try fields.value("client_type")
      redirectURLs = try fields.strings("redirect_urls")
      nextClientSecret = try fields.string("next_client_secret")
      accessTokenExpiryMinutes = try fields.int("access_token_expiry_minutes")
      accessTokenTemplateContent = try fields.string("access_token_template_content")
      postLogoutRedirectURLs = try fields.strings("post_logout_redirect_urls")
      bypassConsentForOfflineAccess = try fields.bool("bypass_consent_for_offline_access")
      nextClientSecretLastFour = try fields.stringIfPresent("next_client_secret_last_four")
      accessTokenCustomAudience = try fields.stringIfPresent("access_token_custom_audience")
      logoURL = try fields.stringIfPresent("logo_url")
      clientIDMetadataURL = try fields.stringIfPresent("client_id_metadata_url")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
      try fields.string("client_name", clientName)
      try fields.string("client_description", clientDescription)
      try fields.string("status", status)
      try fields.string("client_secret_last_four", clientSecretLastFour)
      try fields.bool("full_access_allowed", fullAccessAllowed)
      try fields.value("client_type", clientType)
      try fields.strings("redirect_urls", redirectURLs)
      try fields.string("next_client_secret", nextClientSecret)
      try fields.int("access_token_expiry_minutes", accessTokenExpiryMinutes)
      try fields.string("access_token_template_content", accessTokenTemplateContent)
      try fields.strings("post_logout_redirect_urls", postLogoutRedirectURLs)
      try fields.bool("bypass_consent_for_offline_access", bypassConsentForOfflineAccess)
      try fields.stringIfPresent("next_client_secret_last_four", nextClientSecretLastFour)
      try fields.stringIfPresent("access_token_custom_audience", accessTokenCustomAudience)
      try fields.stringIfPresent("logo_url", logoURL)
      try fields.stringIfPresent("client_id_metadata_url", clientIDMetadataURL)
    }
  }

  /// Size of a Connected App search result, and the way to its next page.
  public struct ResultsMetadata: Model {
    /// Number of apps found in all; -1 if the workspace has totals turned off.
    public var total: Int
    /// Value to send as `cursor` for the next page; null on the last page.
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

  /// Who runs a new Connected App, and whether it is a public client, one that has no secret.
  public typealias CreateRequestClientType = ClientType

  /// Whose app a connected app is, and whether it can keep a secret.
  public struct ClientType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let firstParty = Self(rawValue: "first_party")
    public static let firstPartyPublic = Self(rawValue: "first_party_public")
    public static let thirdParty = Self(rawValue: "third_party")
    public static let thirdPartyPublic = Self(rawValue: "third_party_public")
  }
}
