import Foundation
import SDKRuntime

// The response of `sessions.authenticate` as a person would write it down, with `Decodable` as the
// compiler makes it. What has a list of known texts is a text here.

struct AuthenticateResponse: Decodable {
  let requestID: String
  let memberSession: MemberSession
  let sessionToken: String
  let sessionJWT: String
  let member: Member
  let organization: Organization
  let statusCode: Int
  let verdict: AuthorizationVerdict?

  enum CodingKeys: String, CodingKey {
    case requestID = "request_id"
    case memberSession = "member_session"
    case sessionToken = "session_token"
    case sessionJWT = "session_jwt"
    case member
    case organization
    case statusCode = "status_code"
    case verdict
  }
}

struct AuthorizationVerdict: Decodable {
  let authorized: Bool
  let grantingRoles: [String]

  enum CodingKeys: String, CodingKey {
    case authorized
    case grantingRoles = "granting_roles"
  }
}

struct MemberSession: Decodable {
  let memberSessionID: String
  let memberID: String
  let startedAt: Date
  let lastAccessedAt: Date
  let expiresAt: Date
  let authenticationFactors: [AuthenticationFactor]
  let organizationID: String
  let roles: [String]
  let organizationSlug: String
  let customClaims: [String: JSONValue]?

  enum CodingKeys: String, CodingKey {
    case memberSessionID = "member_session_id"
    case memberID = "member_id"
    case startedAt = "started_at"
    case lastAccessedAt = "last_accessed_at"
    case expiresAt = "expires_at"
    case authenticationFactors = "authentication_factors"
    case organizationID = "organization_id"
    case roles
    case organizationSlug = "organization_slug"
    case customClaims = "custom_claims"
  }
}

struct AuthenticationFactor: Decodable {
  let type: String
  let deliveryMethod: String
  let lastAuthenticatedAt: Date?
  let createdAt: Date?
  let updatedAt: Date?
  let emailFactor: EmailFactor?
  let phoneNumberFactor: PhoneNumberFactor?
  let googleOAuthFactor: GoogleOAuthFactor?
  let microsoftOAuthFactor: MicrosoftOAuthFactor?
  let appleOAuthFactor: AppleOAuthFactor?
  let webauthnFactor: WebAuthnFactor?
  let authenticatorAppFactor: AuthenticatorAppFactor?
  let githubOAuthFactor: GitHubOAuthFactor?
  let recoveryCodeFactor: RecoveryCodeFactor?
  let facebookOAuthFactor: FacebookOAuthFactor?
  let cryptoWalletFactor: CryptoWalletFactor?
  let amazonOAuthFactor: AmazonOAuthFactor?
  let bitbucketOAuthFactor: BitbucketOAuthFactor?
  let coinbaseOAuthFactor: CoinbaseOAuthFactor?
  let discordOAuthFactor: DiscordOAuthFactor?
  let figmaOAuthFactor: FigmaOAuthFactor?
  let gitlabOAuthFactor: GitLabOAuthFactor?
  let instagramOAuthFactor: InstagramOAuthFactor?
  let linkedinOAuthFactor: LinkedInOAuthFactor?
  let shopifyOAuthFactor: ShopifyOAuthFactor?
  let slackOAuthFactor: SlackOAuthFactor?
  let snapchatOAuthFactor: SnapchatOAuthFactor?
  let spotifyOAuthFactor: SpotifyOAuthFactor?
  let steamOAuthFactor: SteamOAuthFactor?
  let tiktokOAuthFactor: TikTokOAuthFactor?
  let twitchOAuthFactor: TwitchOAuthFactor?
  let twitterOAuthFactor: TwitterOAuthFactor?
  let embeddableMagicLinkFactor: EmbeddableMagicLinkFactor?
  let biometricFactor: BiometricFactor?
  let samlSSOFactor: SAMLSSOFactor?
  let oidcSSOFactor: OIDCSSOFactor?
  let salesforceOAuthFactor: SalesforceOAuthFactor?
  let yahooOAuthFactor: YahooOAuthFactor?
  let hubspotOAuthFactor: HubSpotOAuthFactor?
  let slackOAuthExchangeFactor: SlackOAuthExchangeFactor?
  let hubspotOAuthExchangeFactor: HubSpotOAuthExchangeFactor?
  let githubOAuthExchangeFactor: GitHubOAuthExchangeFactor?
  let googleOAuthExchangeFactor: GoogleOAuthExchangeFactor?
  let impersonatedFactor: ImpersonatedFactor?
  let oauthAccessTokenExchangeFactor: OAuthAccessTokenExchangeFactor?
  let trustedAuthTokenFactor: TrustedAuthTokenFactor?

  enum CodingKeys: String, CodingKey {
    case type
    case deliveryMethod = "delivery_method"
    case lastAuthenticatedAt = "last_authenticated_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
    case emailFactor = "email_factor"
    case phoneNumberFactor = "phone_number_factor"
    case googleOAuthFactor = "google_oauth_factor"
    case microsoftOAuthFactor = "microsoft_oauth_factor"
    case appleOAuthFactor = "apple_oauth_factor"
    case webauthnFactor = "webauthn_factor"
    case authenticatorAppFactor = "authenticator_app_factor"
    case githubOAuthFactor = "github_oauth_factor"
    case recoveryCodeFactor = "recovery_code_factor"
    case facebookOAuthFactor = "facebook_oauth_factor"
    case cryptoWalletFactor = "crypto_wallet_factor"
    case amazonOAuthFactor = "amazon_oauth_factor"
    case bitbucketOAuthFactor = "bitbucket_oauth_factor"
    case coinbaseOAuthFactor = "coinbase_oauth_factor"
    case discordOAuthFactor = "discord_oauth_factor"
    case figmaOAuthFactor = "figma_oauth_factor"
    case gitlabOAuthFactor = "git_lab_oauth_factor"
    case instagramOAuthFactor = "instagram_oauth_factor"
    case linkedinOAuthFactor = "linked_in_oauth_factor"
    case shopifyOAuthFactor = "shopify_oauth_factor"
    case slackOAuthFactor = "slack_oauth_factor"
    case snapchatOAuthFactor = "snapchat_oauth_factor"
    case spotifyOAuthFactor = "spotify_oauth_factor"
    case steamOAuthFactor = "steam_oauth_factor"
    case tiktokOAuthFactor = "tik_tok_oauth_factor"
    case twitchOAuthFactor = "twitch_oauth_factor"
    case twitterOAuthFactor = "twitter_oauth_factor"
    case embeddableMagicLinkFactor = "embeddable_magic_link_factor"
    case biometricFactor = "biometric_factor"
    case samlSSOFactor = "saml_sso_factor"
    case oidcSSOFactor = "oidc_sso_factor"
    case salesforceOAuthFactor = "salesforce_oauth_factor"
    case yahooOAuthFactor = "yahoo_oauth_factor"
    case hubspotOAuthFactor = "hubspot_oauth_factor"
    case slackOAuthExchangeFactor = "slack_oauth_exchange_factor"
    case hubspotOAuthExchangeFactor = "hubspot_oauth_exchange_factor"
    case githubOAuthExchangeFactor = "github_oauth_exchange_factor"
    case googleOAuthExchangeFactor = "google_oauth_exchange_factor"
    case impersonatedFactor = "impersonated_factor"
    case oauthAccessTokenExchangeFactor = "oauth_access_token_exchange_factor"
    case trustedAuthTokenFactor = "trusted_auth_token_factor"
  }
}
