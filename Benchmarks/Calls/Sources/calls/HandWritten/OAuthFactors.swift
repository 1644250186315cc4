import Foundation

struct OAuthAccessTokenExchangeFactor: Decodable {
  let clientID: String

  enum CodingKeys: String, CodingKey {
    case clientID = "client_id"
  }
}

struct GoogleOAuthExchangeFactor: Decodable {
  let emailID: String

  enum CodingKeys: String, CodingKey {
    case emailID = "email_id"
  }
}

struct GitHubOAuthExchangeFactor: Decodable {
  let emailID: String

  enum CodingKeys: String, CodingKey {
    case emailID = "email_id"
  }
}

struct HubSpotOAuthExchangeFactor: Decodable {
  let emailID: String

  enum CodingKeys: String, CodingKey {
    case emailID = "email_id"
  }
}

struct SlackOAuthExchangeFactor: Decodable {
  let emailID: String

  enum CodingKeys: String, CodingKey {
    case emailID = "email_id"
  }
}

struct HubSpotOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct YahooOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct SalesforceOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct TwitterOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct TwitchOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct TikTokOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct SteamOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct SpotifyOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct SnapchatOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}
