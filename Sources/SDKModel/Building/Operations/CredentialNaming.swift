import OpenAPIDocument

/// Names what a user gives for each security scheme.
///
/// A name must not come to mean another scheme when one is added, for old code would go on to compile
/// and send a secret to the wrong place. So the plain name of a kind (`accessToken`) is for the only
/// scheme of that kind; where there are several, each is called after itself. Where that makes two the
/// same, both get names that no scheme has otherwise.
struct CredentialNaming {
  private var names: NameTable

  init(names: NameTable) {
    self.names = names
  }

  /// What a user gives for each scheme; `nil` where there is nothing to give.
  mutating func kinds(
    _ schemes: [NamedSecurityScheme], _ given: [String: CredentialNames]
  ) -> [Credential.Kind?] {
    var counts: [[String]: Int] = [:]
    for scheme in schemes { counts[plainWords(scheme), default: 0] += 1 }
    var prefixes: [[String]] = []
    for scheme in schemes {
      prefixes.append(counts[plainWords(scheme)] == 1 ? [] : prefix(scheme))
    }
    var kinds: [Credential.Kind?] = []
    var uses: [Name: Int] = [:]
    for (scheme, prefix) in zip(schemes, prefixes) {
      let kind = kind(scheme, prefix, given[scheme.name])
      for name in kind?.parts ?? [] { uses[name, default: 0] += 1 }
      kinds.append(kind)
    }
    for (index, scheme) in schemes.enumerated() {
      guard let parts = kinds[index]?.parts, parts.contains(where: { uses[$0] ?? 0 > 1 }) else {
        continue
      }
      // No other prefix has this word.
      let prefix = names.name(scheme.name).words + ["scheme"]
      kinds[index] = kind(scheme, prefix, given[scheme.name])
    }
    return kinds
  }

  /// The words of what a user gives for a scheme that is the only one of its kind.
  private mutating func plainWords(_ scheme: NamedSecurityScheme) -> [String] {
    switch scheme.scheme {
    case .basic: ["password"]
    case .bearer: ["token"]
    case .oauth2, .openIDConnect: ["access", "token"]
    case .apiKey: ["api", "key"]
    case .http(let httpScheme): names.name(httpScheme).words + ["authorization"]
    case .mutualTLS, .other: []
    }
  }

  private mutating func kind(
    _ scheme: NamedSecurityScheme, _ prefix: [String], _ given: CredentialNames?
  ) -> Credential.Kind? {
    let words = prefix + plainWords(scheme)
    switch scheme.scheme {
    case .basic:
      return .basic(
        user: name(given?.user, prefix + ["username"]), password: name(given?.password, words))
    case .bearer:
      let isTold = prefix.isEmpty || prefix.contains("bearer")
      return .bearer(token: name(given?.token, isTold ? words : prefix + ["bearer", "token"]))
    case .oauth2, .openIDConnect: return .accessToken(token: name(given?.token, words))
    case .apiKey(let wireName, let place):
      let key: Parameter.Place =
        switch place {
        case .query: .query
        case .cookie: .cookie
        case .path, .header, .querystring: .header
        }
      // `sessionID` says that it is a key; `token` alone is what another kind is called.
      let isNamed =
        ["token", "id", "secret", "session"].contains(prefix.last) && prefix != ["token"]
        && prefix != ["access", "token"]
      return .key(wireName: wireName, place: key, key: name(given?.token, isNamed ? prefix : words))
    case .http(let httpScheme):
      return .authorization(scheme: httpScheme, value: name(given?.token, words))
    case .mutualTLS: return .certificate
    case .other: return nil
    }
  }

  private mutating func name(_ given: String?, _ words: [String]) -> Name {
    given.map { names.name($0) } ?? Name(words: words)
  }

  /// The words of a scheme's name that tell it from others of its kind; where none does, all that do
  /// not stand in the names of that kind anyway.
  private mutating func prefix(_ scheme: NamedSecurityScheme) -> [String] {
    let words = names.name(scheme.name).words
    let (little, ending): (Set<String>, Set<String>) =
      switch scheme.scheme {
      case .basic: (["basic"], [])
      case .bearer: (["bearer", "token", "jwt"], ["token"])
      case .oauth2, .openIDConnect: (Self.oauth, ["access", "token"])
      case .apiKey: (Self.key, Self.key)
      case .http, .mutualTLS, .other: ([], [])
      }
    let telling = words.filter { !Self.saysLittle.contains($0) && !little.contains($0) }
    if !telling.isEmpty { return telling }
    let own = words.filter { !ending.contains($0) }
    return own.isEmpty ? [word(for: scheme.scheme)] : own
  }

  /// What tells a scheme whose name says nothing.
  private func word(for scheme: SecurityScheme) -> String {
    switch scheme {
    case .apiKey(_, .query): "query"
    case .apiKey(_, .cookie): "cookie"
    case .apiKey: "header"
    case .bearer: "bearer"
    default: "auth"
    }
  }

  /// Words that names of schemes of every kind are made of.
  private static let saysLittle: Set = [
    "auth", "authentication", "authorization", "security", "scheme", "http", "header", "query",
    "cookie", "x",
  ]

  /// The words that names of keys are made of.
  private static let key: Set = ["api", "apikey", "key"]

  /// The words that names of OAuth and OpenID Connect are made of, however they are split.
  private static let oauth: Set = [
    "oauth", "oauth2", "o", "auth2", "2", "0", "v2", "open", "id", "openid", "connect", "oidc",
    "token", "access",
  ]
}

extension Credential.Kind {
  /// What the parts that a user gives are called.
  package var parts: [Name] {
    switch self {
    case .basic(let user, let password): [user, password]
    case .bearer(let name), .accessToken(let name), .authorization(_, let name),
      .key(_, _, let name):
      [name]
    case .certificate: []
    }
  }
}
