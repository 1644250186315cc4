import SDKModel

/// What a client's initializer takes and what it makes of that.
struct ClientParts {
  private(set) var arguments: [DocumentedView] = []
  /// How a client is made of environment variables; `nil` where they do not give all it needs.
  private(set) var environment: EnvironmentView?
  /// The statements that find the standard server.
  private(set) var baseURL: [String] = []
  private(set) var server = ""
  private(set) var servers: [String] = []
  /// The labels of the parameters that name the servers of single calls.
  private(set) var serverLabels: [Name: String] = [:]
  let credentials: CredentialStatements
  private let swift: SwiftName
  /// The names of the parameters, among those that the initializer uses itself.
  private var scope: NameScope
  /// The labels of the parameters that are not credentials.
  private var labels: [String] = []
  /// The servers' names, each of which a dictionary can have once.
  private var serverNames: Set<String> = []

  init(_ client: Client, context: EmissionContext) {
    swift = context.swift
    var scope = NameScope(
      taken: [
        "baseURL", "transport", "configure", "standardURL", "configuration", "client",
        "environment",
      ])
    credentials = CredentialStatements(client, swift: context.swift, scope: &scope)
    self.scope = scope
    for argument in credentials.arguments {
      arguments.append(Self.view(argument.declaration, argument.text))
    }
    addBaseURL(client)
    for server in client.otherServers { addServer(server) }
    let certificates = client.credentials.filter { $0.kind == .certificate }
    add(
      "transport", "any Transport = URLSessionTransport()",
      "What carries requests to the API."
        + (certificates.isEmpty ? "" : " Some calls need it to present a certificate of yours."))
    add(
      "configure",
      "(inout ClientConfiguration) -> Void = { _ in }",
      "Changes how calls are made: timeouts, retries, headers, logging.",
      isLast: true)
    environment = EnvironmentView(
      client, variables: credentials.variables,
      parameters: Array(arguments[credentials.arguments.count...]), labels: labels)
  }

  /// The base URL: a parameter, or else the server that the credentials select, or else the first.
  private mutating func addBaseURL(_ client: Client) {
    let known = client.servers.filter(\.isUsable)
    guard let standard = known.first(where: { $0.credentialPrefix == nil }) ?? known.first else {
      add("baseURL", "String", "Where the API answers.")
      server = "baseURL"
      return
    }
    var rule = "The server of the API."
    var value = SwiftText.literal(standard.url)
    if let argument = credentials.selecting {
      for server in known.reversed() where server.url != standard.url {
        guard let prefix = server.credentialPrefix else { continue }
        let test = "\(argument).hasPrefix(\(SwiftText.literal(prefix)))"
        value = "\(test) ? \(SwiftText.literal(server.url)) : \(value)"
        rule = "Where the API answers; by default what `\(argument)` asks for."
      }
    }
    add("baseURL", "String? = nil", rule)
    baseURL = SwiftLayout.assignment("let standardURL", value, indentation: 4)
    server = "baseURL ?? standardURL"
  }

  private mutating func addServer(_ server: NamedServer) {
    let key = swift.bareMember(server.name)
    guard serverNames.insert(key).inserted else { return }
    let argument = scope.claim(key + "BaseURL")
    serverLabels[server.name] = argument
    var text = "The server of the calls that have one of their own."
    if let description = server.description { text += " \(description)" }
    var url = argument
    if server.isUsable {
      url += " ?? \(SwiftText.literal(server.url))"
    } else {
      text += " They fail without it."
    }
    add(argument, "String? = nil", text)
    servers.append("\(SwiftText.literal(key)): \(url)")
  }

  private mutating func add(
    _ label: String, _ type: String, _ text: String, isLast: Bool = false
  ) {
    labels.append(label)
    arguments.append(Self.view("\(label): \(type)", "\(label): \(text)", isLast: isLast))
  }

  private static func view(
    _ declaration: String, _ text: String, isLast: Bool = false
  ) -> DocumentedView {
    DocumentedView(
      documentation: SwiftText.comment(
        text, width: EmissionContext.width - 5, lead: "  - ", hanging: "    "),
      declaration: declaration, isLast: isLast)
  }
}
