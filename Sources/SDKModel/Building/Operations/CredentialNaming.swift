import OpenAPIDocument

/// Names what a user gives for each security scheme.
struct CredentialNaming {
  var names: NameTable
  /// Whether there is only one scheme, so that its own name need not tell it from others.
  let isOnly: Bool

  /// What a user gives for a scheme; `nil` where there is nothing to give.
  mutating func kind(_ scheme: NamedSecurityScheme, _ given: CredentialNames?) -> Credential.Kind? {
    switch scheme.scheme {
    case .basic:
      let prefix = telling(scheme, without: ["basic"])
      return .basic(
        user: name(given?.user, prefix + ["username"]),
        password: name(given?.password, prefix + ["password"]))
    case .bearer:
      let prefix = telling(scheme, without: ["bearer", "token", "jwt"])
      return .bearer(token: name(given?.token, prefix + (isOnly ? [] : ["bearer"]) + ["token"]))
    case .oauth2, .openIDConnect:
      let prefix = telling(scheme, without: Self.oauth)
      return .accessToken(token: name(given?.token, prefix + ["access", "token"]))
    case .apiKey(let wireName, let place):
      let prefix = telling(scheme, without: ["api", "apikey", "key"])
      let key: Parameter.Place =
        switch place {
        case .query: .query
        case .cookie: .cookie
        case .path, .header, .querystring: .header
        }
      let isNamed = ["token", "id", "secret", "session", "key"].contains(prefix.last)
      return .key(
        wireName: wireName, place: key,
        key: name(given?.token, isNamed ? prefix : prefix + ["api", "key"]))
    case .http(let httpScheme):
      let words = names.name(httpScheme).words
      return .authorization(
        scheme: httpScheme, value: name(given?.token, words + ["authorization"]))
    case .mutualTLS: return .certificate
    case .other: return nil
    }
  }

  /// The words that names of OAuth and OpenID Connect are made of, however they are split.
  private static let oauth: Set = [
    "oauth", "oauth2", "o", "auth2", "2", "0", "v2", "open", "id", "openid", "connect", "oidc",
    "token", "access",
  ]

  private mutating func name(_ given: String?, _ words: [String]) -> Name {
    given.map { names.name($0) } ?? Name(words: words)
  }

  /// The words of a scheme's name that tell it from others of its kind.
  private mutating func telling(
    _ scheme: NamedSecurityScheme,
    without words: Set<String>
  ) -> [String] {
    if isOnly { return [] }
    let saysLittle: Set = [
      "auth", "authentication", "authorization", "security", "scheme", "http", "header", "query",
      "cookie", "x",
    ]
    return names.name(scheme.name).words.filter { !saysLittle.contains($0) && !words.contains($0) }
  }
}
