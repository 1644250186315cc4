import Foundation

struct SlackOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct ShopifyOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct LinkedInOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct InstagramOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct GitLabOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct FigmaOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct DiscordOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct CoinbaseOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct BitbucketOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct AmazonOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct FacebookOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct GitHubOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct AppleOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct MicrosoftOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}

struct GoogleOAuthFactor: Decodable {
  let id: String
  let providerSubject: String
  let emailID: String?

  enum CodingKeys: String, CodingKey {
    case id
    case providerSubject = "provider_subject"
    case emailID = "email_id"
  }
}
