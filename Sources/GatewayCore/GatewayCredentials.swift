import SDKModel

/// The credentials that a gateway adds to requests. Nothing describes or shows them.
public struct GatewayCredentials: Sendable, CustomStringConvertible, CustomReflectable {
  /// What a request gets.
  public struct Applied: Sendable {
    /// Headers to be set.
    public internal(set) var headers: [(name: String, value: String)] = []
    /// Parts of the query to be added, encoded.
    public internal(set) var query: [(name: String, value: String)] = []
    /// Cookies to be set, encoded.
    public internal(set) var cookies: [(name: String, value: String)] = []
  }

  private let values: [String: String]
  /// What covers the secrets, in every form in which they are sent or come back.
  public let mask: SecretMask

  /// Credentials by the names of environment variables.
  public init(_ values: [String: String], of model: SDKModel) {
    let values = values.filter { !$0.value.isEmpty }
    self.values = values
    var secrets: Set<String> = []
    for credential in model.clients.flatMap(\.credentials) {
      let parts = Self.variables(of: credential).compactMap { values[$0] }
      guard let last = parts.last else { continue }
      secrets.formUnion(last.messageForms)
      // The user name of HTTP Basic is no secret, the pair is.
      if parts.count > 1 {
        secrets.formUnion(
          String(base64: Array(parts.joined(separator: ":").utf8)).messageForms)
      }
    }
    // Less is found in anything.
    mask = SecretMask(secrets.filter { $0.utf8.count > 3 })
  }

  /// The variables that hold a credential, in the order of its parts.
  public static func variables(of credential: Credential) -> [String] {
    let parts: [Name] =
      switch credential.kind {
      case .basic(let user, let password): [user, password]
      case .bearer(let part), .accessToken(let part), .authorization(_, let part): [part]
      case .key(_, _, let part): [part]
      case .certificate: []
      }
    return parts.enumerated().map { index, part in
      if credential.environment.indices.contains(index) { return credential.environment[index] }
      let words = ([credential.scheme] + part.words).joined(separator: "_")
      return String(
        words.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
  }

  /// What an operation is to be sent with; `nil` where credentials are missing.
  public func applied(to operation: ProxiedOperations.Entry) -> Applied? {
    let credentials = operation.client.credentials
    if operation.security.isEmpty { return Applied() }
    for set in operation.security {
      var applied = Applied()
      let isComplete = set.allSatisfy { scheme in
        guard let credential = credentials.first(where: { $0.scheme == scheme }) else {
          return false
        }
        return add(credential, to: &applied)
      }
      if isComplete { return applied }
    }
    return nil
  }

  /// The URL of the server that an operation is sent to.
  public func server(of operation: ProxiedOperations.Entry) -> String? {
    if let server = operation.server { return server.isUsable ? server.url : nil }
    let known = operation.client.servers.filter(\.isUsable)
    let texts = operation.client.credentials.flatMap(Self.variables).compactMap { values[$0] }
    let chosen = known.first { server in
      guard let prefix = server.credentialPrefix else { return false }
      return texts.contains { $0.hasPrefix(prefix) }
    }
    return (chosen ?? known.first { $0.credentialPrefix == nil } ?? known.first)?.url
  }

  /// Whether credentials may be sent to a server: nobody can read on the way what is sent.
  public static func isUsable(server url: String) -> Bool {
    url.isUsableServer
  }

  /// Whether a text has one of the secrets in it.
  public func appear(in text: String) -> Bool {
    mask.finds(in: text)
  }

  private func add(_ credential: Credential, to applied: inout Applied) -> Bool {
    let parts = Self.variables(of: credential).map { values[$0] }
    guard !parts.isEmpty, parts.allSatisfy({ $0 != nil }) else { return false }
    let given = parts.compactMap { $0 }
    switch credential.kind {
    case .basic:
      let pair = String(base64: Array(given.joined(separator: ":").utf8))
      applied.headers.append(("Authorization", "Basic \(pair)"))
    case .bearer, .accessToken: applied.headers.append(("Authorization", "Bearer \(given[0])"))
    case .authorization(let scheme, _):
      applied.headers.append(("Authorization", "\(scheme) \(given[0])"))
    case .key(let name, .query, _):
      applied.query.append((name.percentEncoded, given[0].percentEncoded))
    case .key(let name, .cookie, _): applied.cookies.append((name, given[0].percentEncoded))
    case .key(let name, _, _): applied.headers.append((name, given[0]))
    case .certificate: return false
    }
    return true
  }

  /// A stand-in for the values.
  public var description: String { "<secret>" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
