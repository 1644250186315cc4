import Diagnostics
import OpenAPIDocument

extension SDKModel {
  /// The SDK that a document describes, shaped as `configuration` says.
  ///
  /// Every document gives a model; what cannot be expressed yet is told in `diagnostics`.
  ///
  /// - Parameter keepsPlaces: whether to keep what each schema of the document became.
  public static func build(
    from document: Document,
    configuration: Configuration,
    keepsPlaces: Bool = false,
    diagnostics: inout [Diagnostic]
  ) -> SDKModel {
    let vocabulary = Vocabulary(additions: configuration.acronyms)
    let names = NameTable(vocabulary: vocabulary)
    let segments = document.operations.flatMap { $0.path.split(separator: "/").map(String.init) }
    let naming = TypeNaming(
      rule: configuration.types,
      tokens: SnakeTokens(compounds: segments),
      names: names
    )
    var builder = OperationBuilder(
      naming: OperationNaming(rule: configuration.operations, names: names),
      types: TypeBuilder(document: document, naming: naming, keepsPlaces: keepsPlaces),
      groups: configuration.parameterGroups.map { ParameterGroup($0, document, names) },
      configuration: configuration,
      documentServers: document.servers
    )

    let module = configuration.module ?? vocabulary.moduleName(document.info.title)
    var assembly = ClientAssembly(
      rules: configuration.clients.isEmpty
        ? [ClientRule(name: module + "Client", summary: nil, paths: [])] : configuration.clients,
      sharedResources: Set(configuration.sharedResources)
    )
    for operation in document.operations {
      if let built = builder.build(operation) {
        assembly.add(built.operation, at: built.place)
      }
    }
    let servers = builder.servers(of: document)
    let credentials = document.credentialScheme.flatMap { Credential($0, configuration, names) }
    document.noteOtherSecurity(in: &builder.types.tally)
    document.noteUnusableServers(in: &builder.types.tally)
    let others = builder.otherServers(of: document)
    let types = builder.types.finish()
    diagnostics += builder.types.tally.diagnostics
    let clients = assembly.clients(
      servers: servers, others: others, credentials: credentials.map { [$0] } ?? [])
    return SDKModel(
      title: document.info.title,
      version: document.info.version,
      description: document.info.description,
      name: module,
      clients: clients,
      sharedResources: assembly.shared,
      types: types,
      schemaPlaces: builder.types.places ?? SchemaPlaces(),
      responseHeaders: [],
      parameterGroups: builder.groups,
      failure: commonFailure(clients, assembly.shared),
      vocabulary: vocabulary
    )
  }

  /// The type of an error's body, if all operations that tell theirs have the same.
  private static func commonFailure(_ clients: [Client], _ shared: [Resource]) -> TypeReference? {
    func failures(_ resource: Resource) -> [TypeReference] {
      resource.operations.compactMap(\.failure) + resource.children.flatMap(failures)
    }
    let all =
      clients.flatMap { client in
        client.operations.compactMap(\.failure) + client.resources.flatMap(failures)
      } + shared.flatMap(failures)
    return Set(all).count == 1 ? all.first : nil
  }
}

extension Vocabulary {
  /// A module's name out of a title: its words with a capital each, ASCII letters and digits only.
  func moduleName(_ title: String) -> String {
    let words = name(title).words.map { word in
      spelling(of: word) ?? word.prefix(1).uppercased() + word.dropFirst()
    }
    let name = words.joined().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard let first = name.first else { return "API" }
    return first.isNumber ? "API" + name : name
  }
}

extension ParameterGroup {
  /// The group that a rule describes, its members documented as the document does.
  fileprivate init(_ rule: ParameterGroupRule, _ document: Document, _ names: NameTable) {
    var names = names
    let parameters = document.operations.lazy.flatMap(\.parameters)
    self.init(
      name: names.name(rule.name),
      typeName: names.name(rule.type),
      description: rule.description,
      members: rule.headers.map { header in
        let declared = parameters.first { $0.place == .header && $0.name == header.wireName }
        return Parameter(
          name: names.name(header.name),
          wireName: header.wireName,
          place: .header,
          type: .string,
          isRequired: false,
          description: declared?.description,
          isDeprecated: false,
          style: .simple,
          mediaType: nil
        )
      }
    )
  }
}

extension OperationBuilder {
  /// The servers of the document, named as configured.
  fileprivate mutating func servers(of document: Document) -> [Server] {
    document.servers.map { server in
      let rule = configuration.servers[server.url]
      return Server(
        url: server.url,
        template: server.template,
        variables: [],
        description: server.description,
        name: rule?.name.map { types.names.name($0) },
        credentialPrefix: rule?.credentialPrefix
      )
    }
  }

  /// The servers that single operations have for themselves.
  fileprivate mutating func otherServers(of document: Document) -> [NamedServer] {
    var result: [NamedServer] = []
    let known = Set(document.servers.map(\.url))
    for operation in document.operations {
      guard let url = operation.servers.first?.url, !known.contains(url) else { continue }
      let server = NamedServer(name: serverName(url), url: url)
      if !result.contains(server) { result.append(server) }
    }
    return result
  }
}

extension Credential {
  /// The credential that a security scheme asks for; `nil` where a client cannot give it.
  fileprivate init?(
    _ scheme: NamedSecurityScheme,
    _ configuration: Configuration,
    _ names: NameTable
  ) {
    var names = names
    let named = configuration.credentials[scheme.name] ?? CredentialNames()
    let kind: Kind
    switch scheme.scheme {
    case .basic:
      kind = .basic(
        user: names.name(named.user ?? "username"),
        password: names.name(named.password ?? "password")
      )
    case .bearer:
      kind = .bearer(token: names.name(named.token ?? "token"))
    case .apiKey(let name, .header):
      kind = .key(wireName: name, place: .header, key: names.name(named.token ?? "apiKey"))
    case .apiKey, .oauth2, .openIDConnect, .mutualTLS, .http, .other:
      return nil
    }
    self.init(scheme: scheme.name, kind: kind, description: scheme.description)
  }
}

extension Document {
  /// The scheme of the client's credentials: the first that a requirement names and that can be
  /// carried in a header.
  fileprivate var credentialScheme: NamedSecurityScheme? {
    let requirements = security + operations.flatMap { $0.security ?? [] }
    for name in requirements.lazy.flatMap(\.schemes) {
      if let scheme = securitySchemes.first(where: { $0.name == name }), scheme.scheme.isCarried {
        return scheme
      }
    }
    return nil
  }

  /// Tells of requirements that the client's one credential does not meet.
  fileprivate func noteOtherSecurity(in tally: inout Tally) {
    let carried = credentialScheme?.name
    for operation in operations {
      let requirements = operation.security ?? security
      if requirements.isEmpty { continue }
      let isMet = requirements.contains { $0.schemes.allSatisfy { $0 == carried } }
      guard !isMet else { continue }
      tally.unsupported(
        "security other than the client's own credentials, or of several schemes at once",
        at: operation.location,
        effect: "The call carries the client's credentials, if it has any.")
    }
  }
}

extension SecurityScheme {
  /// Whether a client can carry such credentials.
  fileprivate var isCarried: Bool {
    switch self {
    case .basic, .bearer, .apiKey(_, .header): true
    case .apiKey, .oauth2, .openIDConnect, .mutualTLS, .http, .other: false
    }
  }
}

extension Document {
  /// Tells of servers that a client refuses, because what it sends there could be read on the way.
  fileprivate func noteUnusableServers(in tally: inout Tally) {
    for server in servers + operations.flatMap(\.servers) {
      guard server.url.hasPrefix("http://"),
        !["localhost", "127.", "[::1]"].contains(where: server.url.dropFirst(7).hasPrefix)
      else { continue }
      tally.unsupported(
        "a server without https",
        at: server.location,
        effect: "Clients refuse it; give another base URL when you make one.")
    }
  }
}
