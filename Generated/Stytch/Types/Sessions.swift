// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Sessions {
  /// An Amazon login as a factor of a session.
  public struct AmazonOAuthFactor: Model {
    /// ID of the Amazon OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Amazon, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Amazon login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// An Apple login as a factor of a session.
  public struct AppleOAuthFactor: Model {
    /// ID of the Apple OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Apple, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Apple login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// One proof of identity within a session, with a detail object that depends on its kind.
  public struct AuthenticationFactor: Model {
    /// Kind of factor, such as `otp`, `oauth` or `password`.
    public var type: AuthenticationFactorType
    /// How the factor was delivered or proven, e.g. `email` or `sso_saml`; depends on `type`.
    public var deliveryMethod: AuthenticationFactorDeliveryMethod
    /// When the factor was last authenticated.
    public var lastAuthenticatedAt: Date?
    /// When the factor was authenticated for the first time.
    public var createdAt: Date?
    /// When the factor was last changed.
    public var updatedAt: Date?
    /// Email address used, if the factor has one.
    public var emailFactor: EmailFactor?
    /// Phone number used, if the factor has one.
    public var phoneNumberFactor: PhoneNumberFactor?
    /// Google account used, if the factor is a Google login.
    public var googleOAuthFactor: GoogleOAuthFactor?
    /// Microsoft account used, if the factor is a Microsoft login.
    public var microsoftOAuthFactor: MicrosoftOAuthFactor?
    /// Apple account used, if the factor is an Apple login.
    public var appleOAuthFactor: AppleOAuthFactor?
    /// WebAuthn registration used, if the factor is one, such as a passkey.
    public var webauthnFactor: WebAuthnFactor?
    /// TOTP registration used, if the factor is an authenticator app.
    public var authenticatorAppFactor: AuthenticatorAppFactor?
    /// GitHub account used, if the factor is a GitHub login.
    public var githubOAuthFactor: GitHubOAuthFactor?
    /// Recovery code used, if the factor is one.
    public var recoveryCodeFactor: RecoveryCodeFactor?
    /// Facebook account used, if the factor is a Facebook login.
    public var facebookOAuthFactor: FacebookOAuthFactor?
    /// Wallet used, if the factor is a crypto wallet.
    public var cryptoWalletFactor: CryptoWalletFactor?
    /// Amazon account used, if the factor is an Amazon login.
    public var amazonOAuthFactor: AmazonOAuthFactor?
    /// Bitbucket account used, if the factor is a Bitbucket login.
    public var bitbucketOAuthFactor: BitbucketOAuthFactor?
    /// Coinbase account used, if the factor is a Coinbase login.
    public var coinbaseOAuthFactor: CoinbaseOAuthFactor?
    /// Discord account used, if the factor is a Discord login.
    public var discordOAuthFactor: DiscordOAuthFactor?
    /// Figma account used, if the factor is a Figma login.
    public var figmaOAuthFactor: FigmaOAuthFactor?
    /// GitLab account used, if the factor is a GitLab login.
    public var gitlabOAuthFactor: GitLabOAuthFactor?
    /// Instagram account used, if the factor is an Instagram login.
    public var instagramOAuthFactor: InstagramOAuthFactor?
    /// LinkedIn account used, if the factor is a LinkedIn login.
    public var linkedinOAuthFactor: LinkedInOAuthFactor?
    /// Shopify account used, if the factor is a Shopify login.
    public var shopifyOAuthFactor: ShopifyOAuthFactor?
    /// Slack account used, if the factor is a Slack login.
    public var slackOAuthFactor: SlackOAuthFactor?
    /// Snapchat account used, if the factor is a Snapchat login.
    public var snapchatOAuthFactor: SnapchatOAuthFactor?
    /// Spotify account used, if the factor is a Spotify login.
    public var spotifyOAuthFactor: SpotifyOAuthFactor?
    /// Steam account used, if the factor is a Steam login.
    public var steamOAuthFactor: SteamOAuthFactor?
    /// TikTok account used, if the factor is a TikTok login.
    public var tiktokOAuthFactor: TikTokOAuthFactor?
    /// Twitch account used, if the factor is a Twitch login.
    public var twitchOAuthFactor: TwitchOAuthFactor?
    /// Twitter account used, if the factor is a Twitter login.
    public var twitterOAuthFactor: TwitterOAuthFactor?
    /// Embeddable magic link used, if the factor is one.
    public var embeddableMagicLinkFactor: EmbeddableMagicLinkFactor?
    /// Biometric registration used, if the factor is one.
    public var biometricFactor: BiometricFactor?
    /// SAML connection and identity used, if the factor is a SAML login.
    public var samlSSOFactor: SAMLSSOFactor?
    /// OIDC connection and identity used, if the factor is an OIDC login.
    public var oidcSSOFactor: OIDCSSOFactor?
    /// Salesforce account used, if the factor is a Salesforce login.
    public var salesforceOAuthFactor: SalesforceOAuthFactor?
    /// Yahoo account used, if the factor is a Yahoo login.
    public var yahooOAuthFactor: YahooOAuthFactor?
    /// HubSpot account used, if the factor is a HubSpot login.
    public var hubspotOAuthFactor: HubSpotOAuthFactor?
    /// Details if the factor is a Slack login carried over from another organization.
    public var slackOAuthExchangeFactor: SlackOAuthExchangeFactor?
    /// Details if the factor is a HubSpot login carried over from another organization.
    public var hubspotOAuthExchangeFactor: HubSpotOAuthExchangeFactor?
    /// Details if the factor is a GitHub login carried over from another organization.
    public var githubOAuthExchangeFactor: GitHubOAuthExchangeFactor?
    /// Details if the factor is a Google login carried over from another organization.
    public var googleOAuthExchangeFactor: GoogleOAuthExchangeFactor?
    /// Who is impersonating, if the session is an impersonation.
    public var impersonatedFactor: ImpersonatedFactor?
    /// Connected App client, if the factor came from exchanging an access token.
    public var oauthAccessTokenExchangeFactor: OAuthAccessTokenExchangeFactor?
    /// Trusted auth token used, if the factor is one.
    public var trustedAuthTokenFactor: TrustedAuthTokenFactor?

    /// Makes a value of its parts.
    public init(
      type: AuthenticationFactorType, deliveryMethod: AuthenticationFactorDeliveryMethod,
      lastAuthenticatedAt: Date? = nil, createdAt: Date? = nil, updatedAt: Date? = nil,
      emailFactor: EmailFactor? = nil, phoneNumberFactor: PhoneNumberFactor? = nil,
      googleOAuthFactor: GoogleOAuthFactor? = nil,
      microsoftOAuthFactor: MicrosoftOAuthFactor? = nil, appleOAuthFactor: AppleOAuthFactor? = nil,
      webauthnFactor: WebAuthnFactor? = nil, authenticatorAppFactor: AuthenticatorAppFactor? = nil,
      githubOAuthFactor: GitHubOAuthFactor? = nil, recoveryCodeFactor: RecoveryCodeFactor? = nil,
      facebookOAuthFactor: FacebookOAuthFactor? = nil,
      cryptoWalletFactor: CryptoWalletFactor? = nil, amazonOAuthFactor: AmazonOAuthFactor? = nil,
      bitbucketOAuthFactor: BitbucketOAuthFactor? = nil,
      coinbaseOAuthFactor: CoinbaseOAuthFactor? = nil,
      discordOAuthFactor: DiscordOAuthFactor? = nil, figmaOAuthFactor: FigmaOAuthFactor? = nil,
      gitlabOAuthFactor: GitLabOAuthFactor? = nil,
      instagramOAuthFactor: InstagramOAuthFactor? = nil,
      linkedinOAuthFactor: LinkedInOAuthFactor? = nil,
      shopifyOAuthFactor: ShopifyOAuthFactor? = nil, slackOAuthFactor: SlackOAuthFactor? = nil,
      snapchatOAuthFactor: SnapchatOAuthFactor? = nil,
      spotifyOAuthFactor: SpotifyOAuthFactor? = nil, steamOAuthFactor: SteamOAuthFactor? = nil,
      tiktokOAuthFactor: TikTokOAuthFactor? = nil, twitchOAuthFactor: TwitchOAuthFactor? = nil,
      twitterOAuthFactor: TwitterOAuthFactor? = nil,
      embeddableMagicLinkFactor: EmbeddableMagicLinkFactor? = nil,
      biometricFactor: BiometricFactor? = nil, samlSSOFactor: SAMLSSOFactor? = nil,
      oidcSSOFactor: OIDCSSOFactor? = nil, salesforceOAuthFactor: SalesforceOAuthFactor? = nil,
      yahooOAuthFactor: YahooOAuthFactor? = nil, hubspotOAuthFactor: HubSpotOAuthFactor? = nil,
      slackOAuthExchangeFactor: SlackOAuthExchangeFactor? = nil,
      hubspotOAuthExchangeFactor: HubSpotOAuthExchangeFactor? = nil,
      githubOAuthExchangeFactor: GitHubOAuthExchangeFactor? = nil,
      googleOAuthExchangeFactor: GoogleOAuthExchangeFactor? = nil,
      impersonatedFactor: ImpersonatedFactor? = nil,
      oauthAccessTokenExchangeFactor: OAuthAccessTokenExchangeFactor? = nil,
      trustedAuthTokenFactor: TrustedAuthTokenFactor? = nil
    ) {
      self.type = type
      self.deliveryMethod = deliveryMethod
      self.lastAuthenticatedAt = lastAuthenticatedAt
      self.createdAt = createdAt
      self.updatedAt = updatedAt
      self.emailFactor = emailFactor
      self.phoneNumberFactor = phoneNumberFactor
      self.googleOAuthFactor = googleOAuthFactor
      self.microsoftOAuthFactor = microsoftOAuthFactor
      self.appleOAuthFactor = appleOAuthFactor
      self.webauthnFactor = webauthnFactor
      self.authenticatorAppFactor = authenticatorAppFactor
      self.githubOAuthFactor = githubOAuthFactor
      self.recoveryCodeFactor = recoveryCodeFactor
      self.facebookOAuthFactor = facebookOAuthFactor
      self.cryptoWalletFactor = cryptoWalletFactor
      self.amazonOAuthFactor = amazonOAuthFactor
      self.bitbucketOAuthFactor = bitbucketOAuthFactor
      self.coinbaseOAuthFactor = coinbaseOAuthFactor
      self.discordOAuthFactor = discordOAuthFactor
      self.figmaOAuthFactor = figmaOAuthFactor
      self.gitlabOAuthFactor = gitlabOAuthFactor
      self.instagramOAuthFactor = instagramOAuthFactor
      self.linkedinOAuthFactor = linkedinOAuthFactor
      self.shopifyOAuthFactor = shopifyOAuthFactor
      self.slackOAuthFactor = slackOAuthFactor
      self.snapchatOAuthFactor = snapchatOAuthFactor
      self.spotifyOAuthFactor = spotifyOAuthFactor
      self.steamOAuthFactor = steamOAuthFactor
      self.tiktokOAuthFactor = tiktokOAuthFactor
      self.twitchOAuthFactor = twitchOAuthFactor
      self.twitterOAuthFactor = twitterOAuthFactor
      self.embeddableMagicLinkFactor = embeddableMagicLinkFactor
      self.biometricFactor = biometricFactor
      self.samlSSOFactor = samlSSOFactor
      self.oidcSSOFactor = oidcSSOFactor
      self.salesforceOAuthFactor = salesforceOAuthFactor
      self.yahooOAuthFactor = yahooOAuthFactor
      self.hubspotOAuthFactor = hubspotOAuthFactor
      self.slackOAuthExchangeFactor = slackOAuthExchangeFactor
      self.hubspotOAuthExchangeFactor = hubspotOAuthExchangeFactor
      self.githubOAuthExchangeFactor = githubOAuthExchangeFactor
      self.googleOAuthExchangeFactor = googleOAuthExchangeFactor
      self.impersonatedFactor = impersonatedFactor
      self.oauthAccessTokenExchangeFactor = oauthAccessTokenExchangeFactor
      self.trustedAuthTokenFactor = trustedAuthTokenFactor
    }
    public init(fields: FieldReader) throws {
      type = try fields.value("type")
      deliveryMethod = try fields.value("delivery_method")
      lastAuthenticatedAt = try fields.dateIfPresent("last_authenticated_at")
      createdAt = try fields.dateIfPresent("created_at")
      updatedAt = try fields.dateIfPresent("updated_at")
      emailFactor = try fields.valueIfPresent("email_factor")
      phoneNumberFactor = try fields.valueIfPresent("phone_number_factor")
      googleOAuthFactor = try fields.valueIfPresent("google_oauth_factor")
      microsoftOAuthFactor = try fields.valueIfPresent("microsoft_oauth_factor")
      appleOAuthFactor = try fields.valueIfPresent("apple_oauth_factor")
      webauthnFactor = try fields.valueIfPresent("webauthn_factor")
      authenticatorAppFactor = try fields.valueIfPresent("authenticator_app_factor")
      githubOAuthFactor = try fields.valueIfPresent("github_oauth_factor")
      recoveryCodeFactor = try fields.valueIfPresent("recovery_code_factor")
      facebookOAuthFactor = try fields.valueIfPresent("facebook_oauth_factor")
      cryptoWalletFactor = try fields.valueIfPresent("crypto_wallet_factor")
      amazonOAuthFactor = try fields.valueIfPresent("amazon_oauth_factor")
      bitbucketOAuthFactor = try fields.valueIfPresent("bitbucket_oauth_factor")
      coinbaseOAuthFactor = try fields.valueIfPresent("coinbase_oauth_factor")
      discordOAuthFactor = try fields.valueIfPresent("discord_oauth_factor")
      figmaOAuthFactor = try fields.valueIfPresent("figma_oauth_factor")
      gitlabOAuthFactor = try fields.valueIfPresent("git_lab_oauth_factor")
      instagramOAuthFactor = try fields.valueIfPresent("instagram_oauth_factor")
      linkedinOAuthFactor = try fields.valueIfPresent("linked_in_oauth_factor")
      shopifyOAuthFactor = try fields.valueIfPresent("shopify_oauth_factor")
      slackOAuthFactor = try fields.valueIfPresent("slack_oauth_factor")
      snapchatOAuthFactor = try fields.valueIfPresent("snapchat_oauth_factor")
      spotifyOAuthFactor = try fields.valueIfPresent("spotify_oauth_factor")
      steamOAuthFactor = try fields.valueIfPresent("steam_oauth_factor")
      tiktokOAuthFactor = try fields.valueIfPresent("tik_tok_oauth_factor")
      twitchOAuthFactor = try fields.valueIfPresent("twitch_oauth_factor")
      twitterOAuthFactor = try fields.valueIfPresent("twitter_oauth_factor")
      embeddableMagicLinkFactor = try fields.valueIfPresent("embeddable_magic_link_factor")
      biometricFactor = try fields.valueIfPresent("biometric_factor")
      samlSSOFactor = try fields.valueIfPresent("saml_sso_factor")
      oidcSSOFactor = try fields.valueIfPresent("oidc_sso_factor")
      salesforceOAuthFactor = try fields.valueIfPresent("salesforce_oauth_factor")
      yahooOAuthFactor = try fields.valueIfPresent("yahoo_oauth_factor")
      hubspotOAuthFactor = try fields.valueIfPresent("hubspot_oauth_factor")
      slackOAuthExchangeFactor = try fields.valueIfPresent("slack_oauth_exchange_factor")
      hubspotOAuthExchangeFactor = try fields.valueIfPresent("hubspot_oauth_exchange_factor")
      githubOAuthExchangeFactor = try fields.valueIfPresent("github_oauth_exchange_factor")
      googleOAuthExchangeFactor = try fields.valueIfPresent("google_oauth_exchange_factor")
      impersonatedFactor = try fields.valueIfPresent("impersonated_factor")
      oauthAccessTokenExchangeFactor =
        try fields.valueIfPresent("oauth_access_token_exchange_factor")
      trustedAuthTokenFactor = try fields.valueIfPresent("trusted_auth_token_factor")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("type", type)
      try fields.value("delivery_method", deliveryMethod)
      try fields.dateIfPresent("last_authenticated_at", lastAuthenticatedAt)
      try fields.dateIfPresent("created_at", createdAt)
      try fields.dateIfPresent("updated_at", updatedAt)
      try fields.valueIfPresent("email_factor", emailFactor)
      try fields.valueIfPresent("phone_number_factor", phoneNumberFactor)
      try fields.valueIfPresent("google_oauth_factor", googleOAuthFactor)
      try fields.valueIfPresent("microsoft_oauth_factor", microsoftOAuthFactor)
      try fields.valueIfPresent("apple_oauth_factor", appleOAuthFactor)
      try fields.valueIfPresent("webauthn_factor", webauthnFactor)
      try fields.valueIfPresent("authenticator_app_factor", authenticatorAppFactor)
      try fields.valueIfPresent("github_oauth_factor", githubOAuthFactor)
      try fields.valueIfPresent("recovery_code_factor", recoveryCodeFactor)
      try fields.valueIfPresent("facebook_oauth_factor", facebookOAuthFactor)
      try fields.valueIfPresent("crypto_wallet_factor", cryptoWalletFactor)
      try fields.valueIfPresent("amazon_oauth_factor", amazonOAuthFactor)
      try fields.valueIfPresent("bitbucket_oauth_factor", bitbucketOAuthFactor)
      try fields.valueIfPresent("coinbase_oauth_factor", coinbaseOAuthFactor)
      try fields.valueIfPresent("discord_oauth_factor", discordOAuthFactor)
      try fields.valueIfPresent("figma_oauth_factor", figmaOAuthFactor)
      try fields.valueIfPresent("git_lab_oauth_factor", gitlabOAuthFactor)
      try fields.valueIfPresent("instagram_oauth_factor", instagramOAuthFactor)
      try fields.valueIfPresent("linked_in_oauth_factor", linkedinOAuthFactor)
      try fields.valueIfPresent("shopify_oauth_factor", shopifyOAuthFactor)
      try fields.valueIfPresent("slack_oauth_factor", slackOAuthFactor)
      try fields.valueIfPresent("snapchat_oauth_factor", snapchatOAuthFactor)
      try fields.valueIfPresent("spotify_oauth_factor", spotifyOAuthFactor)
      try fields.valueIfPresent("steam_oauth_factor", steamOAuthFactor)
      try fields.valueIfPresent("tik_tok_oauth_factor", tiktokOAuthFactor)
      try fields.valueIfPresent("twitch_oauth_factor", twitchOAuthFactor)
      try fields.valueIfPresent("twitter_oauth_factor", twitterOAuthFactor)
      try fields.valueIfPresent("embeddable_magic_link_factor", embeddableMagicLinkFactor)
      try fields.valueIfPresent("biometric_factor", biometricFactor)
      try fields.valueIfPresent("saml_sso_factor", samlSSOFactor)
      try fields.valueIfPresent("oidc_sso_factor", oidcSSOFactor)
      try fields.valueIfPresent("salesforce_oauth_factor", salesforceOAuthFactor)
      try fields.valueIfPresent("yahoo_oauth_factor", yahooOAuthFactor)
      try fields.valueIfPresent("hubspot_oauth_factor", hubspotOAuthFactor)
      try fields.valueIfPresent("slack_oauth_exchange_factor", slackOAuthExchangeFactor)
      try fields.valueIfPresent("hubspot_oauth_exchange_factor", hubspotOAuthExchangeFactor)
      try fields.valueIfPresent("github_oauth_exchange_factor", githubOAuthExchangeFactor)
      try fields.valueIfPresent("google_oauth_exchange_factor", googleOAuthExchangeFactor)
      try fields.valueIfPresent("impersonated_factor", impersonatedFactor)
      try fields.valueIfPresent(
        "oauth_access_token_exchange_factor", oauthAccessTokenExchangeFactor)
      try fields.valueIfPresent("trusted_auth_token_factor", trustedAuthTokenFactor)
    }
  }

  /// An authenticator app (TOTP) as a factor of a session.
  public struct AuthenticatorAppFactor: Model {
    /// ID of the TOTP registration that was used.
    public var totpID: String

    /// Makes a value of its parts.
    public init(totpID: String) {
      self.totpID = totpID
    }
    public init(fields: FieldReader) throws {
      totpID = try fields.string("totp_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("totp_id", totpID)
    }
  }

  /// A permission that the user must have for the session to be accepted.
  public struct AuthorizationCheck: Model {
    /// ID of the RBAC resource; your own IDs never start with `stytch`, which is reserved.
    public var resourceID: String
    /// Action that the user wants to take on the resource.
    public var action: String

    /// Makes a value of its parts.
    public init(resourceID: String, action: String) {
      self.resourceID = resourceID
      self.action = action
    }
    public init(fields: FieldReader) throws {
      resourceID = try fields.string("resource_id")
      action = try fields.string("action")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("resource_id", resourceID)
      try fields.string("action", action)
    }
  }

  /// Outcome of an authorization check that the user has passed.
  public struct AuthorizationVerdict: Model {
    /// Whether the user has the permission; always true in a successful response.
    public var authorized: Bool
    /// Every role of the user that grants the permission.
    public var grantingRoles: [String]

    /// Makes a value of its parts.
    public init(authorized: Bool, grantingRoles: [String]) {
      self.authorized = authorized
      self.grantingRoles = grantingRoles
    }
    public init(fields: FieldReader) throws {
      authorized = try fields.bool("authorized")
      grantingRoles = try fields.strings("granting_roles")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.bool("authorized", authorized)
      try fields.strings("granting_roles", grantingRoles)
    }
  }

  /// A biometric registration as a factor of a session.
  public struct BiometricFactor: Model {
    /// ID of the biometric registration that was used.
    public var biometricRegistrationID: String

    /// Makes a value of its parts.
    public init(biometricRegistrationID: String) {
      self.biometricRegistrationID = biometricRegistrationID
    }
    public init(fields: FieldReader) throws {
      biometricRegistrationID = try fields.string("biometric_registration_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("biometric_registration_id", biometricRegistrationID)
    }
  }

  /// A Bitbucket login as a factor of a session.
  public struct BitbucketOAuthFactor: Model {
    /// ID of the Bitbucket OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Bitbucket, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Bitbucket login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A Coinbase login as a factor of a session.
  public struct CoinbaseOAuthFactor: Model {
    /// ID of the Coinbase OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Coinbase, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Coinbase login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A crypto wallet as a factor of a session.
  public struct CryptoWalletFactor: Model {
    /// ID of the wallet at Stytch.
    public var cryptoWalletID: String
    /// Address of the wallet on its blockchain.
    public var cryptoWalletAddress: String
    /// Type of the wallet.
    public var cryptoWalletType: String

    /// Makes a value of its parts.
    public init(cryptoWalletID: String, cryptoWalletAddress: String, cryptoWalletType: String) {
      self.cryptoWalletID = cryptoWalletID
      self.cryptoWalletAddress = cryptoWalletAddress
      self.cryptoWalletType = cryptoWalletType
    }
    public init(fields: FieldReader) throws {
      cryptoWalletID = try fields.string("crypto_wallet_id")
      cryptoWalletAddress = try fields.string("crypto_wallet_address")
      cryptoWalletType = try fields.string("crypto_wallet_type")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("crypto_wallet_id", cryptoWalletID)
      try fields.string("crypto_wallet_address", cryptoWalletAddress)
      try fields.string("crypto_wallet_type", cryptoWalletType)
    }
  }

  /// A Discord login as a factor of a session.
  public struct DiscordOAuthFactor: Model {
    /// ID of the Discord OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Discord, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Discord login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// An email address as a factor of a session.
  public struct EmailFactor: Model {
    /// ID of the email address at Stytch.
    public var emailID: String
    /// The user's or member's email address.
    public var emailAddress: String

    /// Makes a value of its parts.
    public init(emailID: String, emailAddress: String) {
      self.emailID = emailID
      self.emailAddress = emailAddress
    }
    public init(fields: FieldReader) throws {
      emailID = try fields.string("email_id")
      emailAddress = try fields.string("email_address")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("email_id", emailID)
      try fields.string("email_address", emailAddress)
    }
  }

  /// An embeddable magic link as a factor of a session.
  public struct EmbeddableMagicLinkFactor: Model {
    /// ID of the embeddable magic link that was used.
    public var embeddedID: String

    /// Makes a value of its parts.
    public init(embeddedID: String) {
      self.embeddedID = embeddedID
    }
    public init(fields: FieldReader) throws {
      embeddedID = try fields.string("embedded_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("embedded_id", embeddedID)
    }
  }

  /// A Facebook login as a factor of a session.
  public struct FacebookOAuthFactor: Model {
    /// ID of the Facebook OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Facebook, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Facebook login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A Figma login as a factor of a session.
  public struct FigmaOAuthFactor: Model {
    /// ID of the Figma OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Figma, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Figma login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A GitLab login as a factor of a session.
  public struct GitLabOAuthFactor: Model {
    /// ID of the GitLab OAuth registration at Stytch.
    public var id: String
    /// ID of the account at GitLab, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the GitLab login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A GitHub login in one organization, carried over into a session of another one.
  public struct GitHubOAuthExchangeFactor: Model {
    /// ID of the member's email address.
    public var emailID: String

    /// Makes a value of its parts.
    public init(emailID: String) {
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      emailID = try fields.string("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("email_id", emailID)
    }
  }

  /// A GitHub login as a factor of a session.
  public struct GitHubOAuthFactor: Model {
    /// ID of the GitHub OAuth registration at Stytch.
    public var id: String
    /// ID of the account at GitHub, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the GitHub login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A Google login in one organization, carried over into a session of another one.
  public struct GoogleOAuthExchangeFactor: Model {
    /// ID of the member's email address.
    public var emailID: String

    /// Makes a value of its parts.
    public init(emailID: String) {
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      emailID = try fields.string("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("email_id", emailID)
    }
  }

  /// A Google login as a factor of a session.
  public struct GoogleOAuthFactor: Model {
    /// ID of the Google OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Google, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Google login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A HubSpot login in one organization, carried over into a session of another one.
  public struct HubSpotOAuthExchangeFactor: Model {
    /// ID of the member's email address.
    public var emailID: String

    /// Makes a value of its parts.
    public init(emailID: String) {
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      emailID = try fields.string("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("email_id", emailID)
    }
  }

  /// A HubSpot login as a factor of a session.
  public struct HubSpotOAuthFactor: Model {
    /// ID of the HubSpot OAuth registration at Stytch.
    public var id: String
    /// ID of the account at HubSpot, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the HubSpot login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// Who acts in an impersonated session.
  public struct ImpersonatedFactor: Model {
    /// Dashboard `member_id` of the impersonator, for a session started from the dashboard.
    public var impersonatorID: String
    /// Email address of the person who impersonates.
    public var impersonatorEmailAddress: String

    /// Makes a value of its parts.
    public init(impersonatorID: String, impersonatorEmailAddress: String) {
      self.impersonatorID = impersonatorID
      self.impersonatorEmailAddress = impersonatorEmailAddress
    }
    public init(fields: FieldReader) throws {
      impersonatorID = try fields.string("impersonator_id")
      impersonatorEmailAddress = try fields.string("impersonator_email_address")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("impersonator_id", impersonatorID)
      try fields.string("impersonator_email_address", impersonatorEmailAddress)
    }
  }

  /// An Instagram login as a factor of a session.
  public struct InstagramOAuthFactor: Model {
    /// ID of the Instagram OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Instagram, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Instagram login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A public key, as a JSON Web Key, that verifies the project's session JWTs.
  public struct JWK: Model {
    /// Key type, such as `RSA`.
    public var kty: String
    /// What the public key is for, such as `sig` for signatures.
    public var use: String
    /// Operations the key is for, such as `verify`.
    public var keyOps: [String]
    /// Algorithm the key is used with, such as `RS256`.
    public var alg: String
    /// ID of the key, the same as `kid` in the header of the JWTs it verifies.
    public var kid: String
    /// Chain of X.509 certificates for the key, each as Base64 of its DER form.
    public var x5c: [String]
    /// SHA-256 thumbprint of the key's X.509 certificate.
    public var x5tS256: String
    /// Modulus of the RSA key, as Base64url.
    public var n: String
    /// Public exponent of the RSA key, as Base64url.
    public var e: String

    /// Makes a value of its parts.
    public init(
      kty: String, use: String, keyOps: [String], alg: String, kid: String, x5c: [String],
      x5tS256: String, n: String, e: String
    ) {
      self.kty = kty
      self.use = use
      self.keyOps = keyOps
      self.alg = alg
      self.kid = kid
      self.x5c = x5c
      self.x5tS256 = x5tS256
      self.n = n
      self.e = e
    }
    public init(fields: FieldReader) throws {
      kty = try fields.string("kty")
      use = try fields.string("use")
      keyOps = try fields.strings("key_ops")
      alg = try fields.string("alg")
      kid = try fields.string("kid")
      x5c = try fields.strings("x5c")
      x5tS256 = try fields.string("x5tS256")
      n = try fields.string("n")
      e = try fields.string("e")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("kty", kty)
      try fields.string("use", use)
      try fields.strings("key_ops", keyOps)
      try fields.string("alg", alg)
      try fields.string("kid", kid)
      try fields.strings("x5c", x5c)
      try fields.string("x5tS256", x5tS256)
      try fields.string("n", n)
      try fields.string("e", e)
    }
  }

  /// A LinkedIn login as a factor of a session.
  public struct LinkedInOAuthFactor: Model {
    /// ID of the LinkedIn OAuth registration at Stytch.
    public var id: String
    /// ID of the account at LinkedIn, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the LinkedIn login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A Microsoft login as a factor of a session.
  public struct MicrosoftOAuthFactor: Model {
    /// ID of the Microsoft OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Microsoft, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Microsoft login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// An exchanged Connected App access token as a factor of a session.
  public struct OAuthAccessTokenExchangeFactor: Model {
    /// ID of the Connected App client whose access token was exchanged.
    public var clientID: String

    /// Makes a value of its parts.
    public init(clientID: String) {
      self.clientID = clientID
    }
    public init(fields: FieldReader) throws {
      clientID = try fields.string("client_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
    }
  }

  /// An OIDC login as a factor of a session.
  public struct OIDCSSOFactor: Model {
    /// ID of the SSO registration.
    public var id: String
    /// ID of the OIDC connection that was used.
    public var providerID: String
    /// The member's ID at the identity provider.
    public var externalID: String

    /// Makes a value of its parts.
    public init(id: String, providerID: String, externalID: String) {
      self.id = id
      self.providerID = providerID
      self.externalID = externalID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerID = try fields.string("provider_id")
      externalID = try fields.string("external_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_id", providerID)
      try fields.string("external_id", externalID)
    }
  }

  /// A phone number as a factor of a session.
  public struct PhoneNumberFactor: Model {
    /// ID of the phone number at Stytch.
    public var phoneID: String
    /// The user's or member's phone number.
    public var phoneNumber: String

    /// Makes a value of its parts.
    public init(phoneID: String, phoneNumber: String) {
      self.phoneID = phoneID
      self.phoneNumber = phoneNumber
    }
    public init(fields: FieldReader) throws {
      phoneID = try fields.string("phone_id")
      phoneNumber = try fields.string("phone_number")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("phone_id", phoneID)
      try fields.string("phone_number", phoneNumber)
    }
  }

  /// A TOTP recovery code as a factor of a session.
  public struct RecoveryCodeFactor: Model {
    /// ID of the recovery code that was used.
    public var totpRecoveryCodeID: String

    /// Makes a value of its parts.
    public init(totpRecoveryCodeID: String) {
      self.totpRecoveryCodeID = totpRecoveryCodeID
    }
    public init(fields: FieldReader) throws {
      totpRecoveryCodeID = try fields.string("totp_recovery_code_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("totp_recovery_code_id", totpRecoveryCodeID)
    }
  }

  /// A SAML login as a factor of a session.
  public struct SAMLSSOFactor: Model {
    /// ID of the SSO registration.
    public var id: String
    /// ID of the SAML connection that was used.
    public var providerID: String
    /// The member's ID at the identity provider.
    public var externalID: String

    /// Makes a value of its parts.
    public init(id: String, providerID: String, externalID: String) {
      self.id = id
      self.providerID = providerID
      self.externalID = externalID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerID = try fields.string("provider_id")
      externalID = try fields.string("external_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_id", providerID)
      try fields.string("external_id", externalID)
    }
  }

  /// A Salesforce login as a factor of a session.
  public struct SalesforceOAuthFactor: Model {
    /// ID of the Salesforce OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Salesforce, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Salesforce login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A consumer user's session, with the factors it rests on.
  public struct Session: Model {
    /// ID of the session.
    public var sessionID: String
    /// ID of the user the session belongs to.
    public var userID: String
    /// Factors that the user has authenticated with in this session.
    public var authenticationFactors: [AuthenticationFactor]
    /// IDs of the RBAC roles the session carries.
    public var roles: [String]
    /// When the session was created, in UTC.
    public var startedAt: Date?
    /// When the session was last used, in UTC.
    public var lastAccessedAt: Date?
    /// When the session ends, in UTC.
    public var expiresAt: Date?
    /// What was passed in about the client, to help detect fraud.
    public var attributes: Devices.Attributes?
    /// Claims of your own on the session; set them when authenticating it.
    public var customClaims: [String: JSONValue]?

    /// Makes a value of its parts.
    public init(
      sessionID: String, userID: String, authenticationFactors: [AuthenticationFactor],
      roles: [String], startedAt: Date? = nil, lastAccessedAt: Date? = nil, expiresAt: Date? = nil,
      attributes: Devices.Attributes? = nil, customClaims: [String: JSONValue]? = nil
    ) {
      self.sessionID = sessionID
      self.userID = userID
      self.authenticationFactors = authenticationFactors
      self.roles = roles
      self.startedAt = startedAt
      self.lastAccessedAt = lastAccessedAt
      self.expiresAt = expiresAt
      self.attributes = attributes
      self.customClaims = customClaims
    }
    public init(fields: FieldReader) throws {
      sessionID = try fields.string("session_id")
      userID = try fields.string("user_id")
      authenticationFactors = try fields.value("authentication_factors")
      roles = try fields.strings("roles")
      startedAt = try fields.dateIfPresent("started_at")
      lastAccessedAt = try fields.dateIfPresent("last_accessed_at")
      expiresAt = try fields.dateIfPresent("expires_at")
      attributes = try fields.valueIfPresent("attributes")
      customClaims = try fields.objectIfPresent("custom_claims")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("session_id", sessionID)
      try fields.string("user_id", userID)
      try fields.value("authentication_factors", authenticationFactors)
      try fields.strings("roles", roles)
      try fields.dateIfPresent("started_at", startedAt)
      try fields.dateIfPresent("last_accessed_at", lastAccessedAt)
      try fields.dateIfPresent("expires_at", expiresAt)
      try fields.valueIfPresent("attributes", attributes)
      try fields.objectIfPresent("custom_claims", customClaims)
    }
  }

  /// A Shopify login as a factor of a session.
  public struct ShopifyOAuthFactor: Model {
    /// ID of the Shopify OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Shopify, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Shopify login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A Slack login in one organization, carried over into a session of another one.
  public struct SlackOAuthExchangeFactor: Model {
    /// ID of the member's email address.
    public var emailID: String

    /// Makes a value of its parts.
    public init(emailID: String) {
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      emailID = try fields.string("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("email_id", emailID)
    }
  }

  /// A Slack login as a factor of a session.
  public struct SlackOAuthFactor: Model {
    /// ID of the Slack OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Slack, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Slack login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A Snapchat login as a factor of a session.
  public struct SnapchatOAuthFactor: Model {
    /// ID of the Snapchat OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Snapchat, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Snapchat login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A Spotify login as a factor of a session.
  public struct SpotifyOAuthFactor: Model {
    /// ID of the Spotify OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Spotify, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Spotify login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A Steam login as a factor of a session.
  public struct SteamOAuthFactor: Model {
    /// ID of the Steam OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Steam, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Steam login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A TikTok login as a factor of a session.
  public struct TikTokOAuthFactor: Model {
    /// ID of the TikTok OAuth registration at Stytch.
    public var id: String
    /// ID of the account at TikTok, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the TikTok login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A trusted auth token as a factor of a session.
  public struct TrustedAuthTokenFactor: Model {
    /// ID of the trusted auth token that was exchanged.
    public var tokenID: String

    /// Makes a value of its parts.
    public init(tokenID: String) {
      self.tokenID = tokenID
    }
    public init(fields: FieldReader) throws {
      tokenID = try fields.string("token_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("token_id", tokenID)
    }
  }

  /// A Twitch login as a factor of a session.
  public struct TwitchOAuthFactor: Model {
    /// ID of the Twitch OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Twitch, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Twitch login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A Twitter login as a factor of a session.
  public struct TwitterOAuthFactor: Model {
    /// ID of the Twitter OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Twitter, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Twitter login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  /// A WebAuthn registration, such as a passkey or security key, as a factor of a session.
  public struct WebAuthnFactor: Model {
    /// ID of the WebAuthn registration that was used.
    public var webauthnRegistrationID: String
    /// Domain that the registration is for.
    public var domain: String
    /// User agent of the browser or app.
    public var userAgent: String?

    /// Makes a value of its parts.
    public init(webauthnRegistrationID: String, domain: String, userAgent: String? = nil) {
      self.webauthnRegistrationID = webauthnRegistrationID
      self.domain = domain
      self.userAgent = userAgent
    }
    public init(fields: FieldReader) throws {
      webauthnRegistrationID = try fields.string("webauthn_registration_id")
      domain = try fields.string("domain")
      userAgent = try fields.stringIfPresent("user_agent")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("webauthn_registration_id", webauthnRegistrationID)
      try fields.string("domain", domain)
      try fields.stringIfPresent("user_agent", userAgent)
    }
  }

  /// A Yahoo login as a factor of a session.
  public struct YahooOAuthFactor: Model {
    /// ID of the Yahoo OAuth registration at Stytch.
    public var id: String
    /// ID of the account at Yahoo, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the email address that belongs to the Yahoo login, if there is one.
    public var emailID: String?

    /// Makes a value of its parts.
    public init(id: String, providerSubject: String, emailID: String? = nil) {
      self.id = id
      self.providerSubject = providerSubject
      self.emailID = emailID
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      providerSubject = try fields.string("provider_subject")
      emailID = try fields.stringIfPresent("email_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("provider_subject", providerSubject)
      try fields.stringIfPresent("email_id", emailID)
    }
  }

  struct AttestRequest: OutgoingModel {
    var profileID: String
    var token: String
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var sessionToken: String?
    var sessionJWT: String?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("profile_id", profileID)
      try fields.string("token", token)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user whom the trusted auth token stands for, and the session if there is one.
  public struct AttestResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who was authenticated.
    public var userID: String
    /// Secret token of the session; treat it like a password.
    public var sessionToken: String
    /// JWT of the session, valid for 5 minutes however long the session lasts.
    public var sessionJWT: String
    /// The user who was authenticated.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The session, if `session_duration_minutes` asked for one.
    public var session: Session?
    /// The user's device, if the `telemetry_id` led to a fingerprint.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, sessionToken: String, sessionJWT: String, user: Users.User,
      statusCode: Int, session: Session? = nil, userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.user = user
      self.statusCode = statusCode
      self.session = session
      self.userDevice = userDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
      session = try fields.valueIfPresent("session")
      userDevice = try fields.valueIfPresent("user_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var authorizationCheck: AuthorizationCheck?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("authorization_check", authorizationCheck)
    }
  }

  /// The session that was authenticated, with its user.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The session, as it is after the call.
    public var session: Session
    /// Secret token of the session; treat it like a password.
    public var sessionToken: String
    /// Fresh JWT of the session, valid for 5 minutes.
    public var sessionJWT: String
    /// The user the session belongs to.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Why the user has the permission, if the request had an `authorization_check`.
    public var verdict: AuthorizationVerdict?

    /// Makes a value of its parts.
    public init(
      requestID: String, session: Session, sessionToken: String, sessionJWT: String,
      user: Users.User, statusCode: Int, verdict: AuthorizationVerdict? = nil
    ) {
      self.requestID = requestID
      self.session = session
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.user = user
      self.statusCode = statusCode
      self.verdict = verdict
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      session = try fields.value("session")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
      verdict = try fields.valueIfPresent("verdict")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("session", session)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("verdict", verdict)
    }
  }

  struct ExchangeAccessTokenRequest: OutgoingModel {
    var accessToken: String
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("access_token", accessToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user whom the access token was issued for, and the session if there is one.
  public struct ExchangeAccessTokenResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user whom the access token was issued for.
    public var userID: String
    /// Secret token of the session; treat it like a password.
    public var sessionToken: String
    /// JWT of the session, valid for 5 minutes however long the session lasts.
    public var sessionJWT: String
    /// The user whom the access token was issued for.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The session, if `session_duration_minutes` asked for one.
    public var session: Session?
    /// The user's device, if the `telemetry_id` led to a fingerprint.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, sessionToken: String, sessionJWT: String, user: Users.User,
      statusCode: Int, session: Session? = nil, userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.user = user
      self.statusCode = statusCode
      self.session = session
      self.userDevice = userDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
      session = try fields.valueIfPresent("session")
      userDevice = try fields.valueIfPresent("user_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  /// Input of getting a project's key set; the project ID goes into the path.
  public struct GetJWKSRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The keys that verify session JWTs of a project.
  public struct GetJWKSResponse: Model {
    /// The project's public keys; more than one for a month after a rotation.
    public var keys: [JWK]
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(keys: [JWK], requestID: String, statusCode: Int) {
      self.keys = keys
      self.requestID = requestID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      keys = try fields.value("keys")
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("keys", keys)
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
    }
  }

  /// Input of listing a user's active sessions.
  public struct GetRequest: Model {
    /// ID of the user whose sessions are listed; the user's external ID also works.
    public var userID: String

    /// Makes a value of its parts.
    public init(userID: String) {
      self.userID = userID
    }
    public init(fields: FieldReader) throws {
      userID = try fields.string("user_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("user_id", userID)
    }
  }

  /// The active sessions of one user.
  public struct GetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The user's active sessions.
    public var sessions: [Session]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, sessions: [Session], statusCode: Int) {
      self.requestID = requestID
      self.sessions = sessions
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      sessions = try fields.value("sessions")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("sessions", sessions)
      try fields.int("status_code", statusCode)
    }
  }

  struct MigrateRequest: OutgoingModel {
    var sessionToken: String
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user whom the external session was matched to, and the Stytch session if there is one.
  public struct MigrateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user whose email address matched.
    public var userID: String
    /// Secret token of the session; treat it like a password.
    public var sessionToken: String
    /// JWT of the session, valid for 5 minutes however long the session lasts.
    public var sessionJWT: String
    /// The user whose email address matched.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The session, if `session_duration_minutes` asked for one.
    public var session: Session?
    /// The user's device, if the `telemetry_id` led to a fingerprint.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, sessionToken: String, sessionJWT: String, user: Users.User,
      statusCode: Int, session: Session? = nil, userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.user = user
      self.statusCode = statusCode
      self.session = session
      self.userDevice = userDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
      session = try fields.valueIfPresent("session")
      userDevice = try fields.valueIfPresent("user_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  struct RevokeRequest: OutgoingModel {
    var sessionID: String?
    var sessionToken: String?
    var sessionJWT: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("session_id", sessionID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
    }
  }

  /// Confirms that the session was revoked.
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

  /// How a factor was delivered or proven: a message, a login at a provider, a device, a secret, an
  /// import or an exchange.
  public struct AuthenticationFactorDeliveryMethod: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let email = Self(rawValue: "email")
    public static let sms = Self(rawValue: "sms")
    public static let whatsapp = Self(rawValue: "whatsapp")
    public static let embedded = Self(rawValue: "embedded")
    public static let oauthGoogle = Self(rawValue: "oauth_google")
    public static let oauthMicrosoft = Self(rawValue: "oauth_microsoft")
    public static let oauthApple = Self(rawValue: "oauth_apple")
    public static let webauthnRegistration = Self(rawValue: "webauthn_registration")
    public static let authenticatorApp = Self(rawValue: "authenticator_app")
    public static let oauthGitHub = Self(rawValue: "oauth_github")
    public static let recoveryCode = Self(rawValue: "recovery_code")
    public static let oauthFacebook = Self(rawValue: "oauth_facebook")
    public static let cryptoWallet = Self(rawValue: "crypto_wallet")
    public static let oauthAmazon = Self(rawValue: "oauth_amazon")
    public static let oauthBitbucket = Self(rawValue: "oauth_bitbucket")
    public static let oauthCoinbase = Self(rawValue: "oauth_coinbase")
    public static let oauthDiscord = Self(rawValue: "oauth_discord")
    public static let oauthFigma = Self(rawValue: "oauth_figma")
    public static let oauthGitLab = Self(rawValue: "oauth_gitlab")
    public static let oauthInstagram = Self(rawValue: "oauth_instagram")
    public static let oauthLinkedIn = Self(rawValue: "oauth_linkedin")
    public static let oauthShopify = Self(rawValue: "oauth_shopify")
    public static let oauthSlack = Self(rawValue: "oauth_slack")
    public static let oauthSnapchat = Self(rawValue: "oauth_snapchat")
    public static let oauthSpotify = Self(rawValue: "oauth_spotify")
    public static let oauthSteam = Self(rawValue: "oauth_steam")
    public static let oauthTikTok = Self(rawValue: "oauth_tiktok")
    public static let oauthTwitch = Self(rawValue: "oauth_twitch")
    public static let oauthTwitter = Self(rawValue: "oauth_twitter")
    public static let knowledge = Self(rawValue: "knowledge")
    public static let biometric = Self(rawValue: "biometric")
    public static let ssoSAML = Self(rawValue: "sso_saml")
    public static let ssoOIDC = Self(rawValue: "sso_oidc")
    public static let oauthSalesforce = Self(rawValue: "oauth_salesforce")
    public static let oauthYahoo = Self(rawValue: "oauth_yahoo")
    public static let oauthHubSpot = Self(rawValue: "oauth_hubspot")
    public static let importedAuth0 = Self(rawValue: "imported_auth0")
    public static let oauthExchangeSlack = Self(rawValue: "oauth_exchange_slack")
    public static let oauthExchangeHubSpot = Self(rawValue: "oauth_exchange_hubspot")
    public static let oauthExchangeGitHub = Self(rawValue: "oauth_exchange_github")
    public static let oauthExchangeGoogle = Self(rawValue: "oauth_exchange_google")
    public static let impersonation = Self(rawValue: "impersonation")
    public static let oauthAccessTokenExchange = Self(rawValue: "oauth_access_token_exchange")
    public static let trustedTokenExchange = Self(rawValue: "trusted_token_exchange")
  }

  /// The kind of authentication that a factor stands for.
  public struct AuthenticationFactorType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let magicLink = Self(rawValue: "magic_link")
    public static let otp = Self(rawValue: "otp")
    public static let oauth = Self(rawValue: "oauth")
    public static let webauthn = Self(rawValue: "webauthn")
    public static let totp = Self(rawValue: "totp")
    public static let crypto = Self(rawValue: "crypto")
    public static let password = Self(rawValue: "password")
    public static let signatureChallenge = Self(rawValue: "signature_challenge")
    public static let sso = Self(rawValue: "sso")
    public static let imported = Self(rawValue: "imported")
    public static let recoveryCodes = Self(rawValue: "recovery_codes")
    public static let emailOTP = Self(rawValue: "email_otp")
    public static let impersonated = Self(rawValue: "impersonated")
    public static let trustedAuthToken = Self(rawValue: "trusted_auth_token")
  }
}
