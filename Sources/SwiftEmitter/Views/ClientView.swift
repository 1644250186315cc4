import Mustache
import SDKModel

/// A client, as one section of a file.
struct ClientView: MustacheContext {
  var name: String
  var documentation: [String]
  var arguments: [DocumentedView]
  /// The statements that find the standard server.
  var baseURL: [String]
  var server: String
  /// The lines with the servers of their own that some calls have.
  var servers: [String]
  var credentials: String
  var userAgent: String
  var resources: [AccessorView]
  var operations: [OperationView]

  var keys: [String] {
    [
      "name", "documentation", "arguments", "baseURL", "server", "servers", "credentials",
      "userAgent", "hasMembers", "resources", "operations",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "documentation": .list(documentation)
    case "arguments": .list(arguments)
    case "baseURL": .list(baseURL)
    case "server": .text(server)
    case "servers": .list(servers)
    case "credentials": .text(credentials)
    case "userAgent": .text(userAgent)
    case "hasMembers": .flag(!resources.isEmpty || !operations.isEmpty)
    case "resources": .list(resources)
    case "operations": .list(operations)
    default: nil
    }
  }

  init(_ client: Client, context: EmissionContext) {
    let model = context.model
    name = client.name
    documentation = context.documentation(
      client.summary ?? model.description, fallback: "A client of \(SwiftText.line(model.title)).",
      indentation: 0)
    let parts = ClientParts(client, context: context)
    arguments = parts.arguments
    baseURL = parts.baseURL
    server = parts.server
    servers = ClientView.dictionary(parts.servers)
    credentials = parts.credentials
    userAgent = SwiftText.literal("\(model.name)-Swift/\(SwiftText.line(model.version))")
    let spelling = TypeSpelling(context: context, scopes: [[client.name]])
    (resources, operations) = spelling.members(client.resources, client.operations)
  }
}

extension ClientView {
  /// The argument with the servers, in one line or several.
  fileprivate static func dictionary(_ entries: [String]) -> [String] {
    if entries.isEmpty { return [] }
    let line = "servers: [\(entries.joined(separator: ", "))],"
    if SwiftLayout.fits(line, 6) { return [line] }
    return ["servers: ["] + entries.map { "  \($0)," } + ["],"]
  }
}

/// What a client's initializer takes and what it makes of that.
private struct ClientParts {
  var arguments: [DocumentedView] = []
  /// The statements before the configuration is made.
  var baseURL: [String] = []
  var server = ""
  var servers: [String] = []
  var credentials = ".none"
  /// The parameter that may select a server.
  private var selecting: String?
  private let swift: SwiftName
  /// The names of the parameters, among those that the initializer uses itself.
  private var scope = NameScope(
    taken: ["baseURL", "transport", "standardURL", "configuration", "client"])
  /// The servers' names, each of which a dictionary can have once.
  private var serverNames: Set<String> = []

  init(_ client: Client, context: EmissionContext) {
    swift = context.swift
    addCredentials(client.credentials.first?.kind)
    addBaseURL(client)
    for server in client.otherServers { addServer(server) }
    add("timeout: Duration = .seconds(60)", "timeout: How long a call may take.")
    add(
      "transport: any Transport = URLSessionTransport()",
      "transport: What carries requests to the API.", isLast: true)
  }

  private mutating func addCredentials(_ kind: Credential.Kind?) {
    switch kind {
    case nil, .authorization, .accessToken: break
    case .basic(let user, let password):
      let (user, password) = (argument(user), argument(password))
      selecting = user
      add("\(user): String", "\(user): The user name that the API knows.")
      add("\(password): String", "\(password): The secret that goes with it; never shown again.")
      credentials = ".basic(username: \(user), password: Secret(\(password)))"
    case .bearer(let token):
      let token = argument(token)
      selecting = token
      add("\(token): String", "\(token): The token that proves who is calling; never shown again.")
      credentials = ".bearer(Secret(\(token)))"
    case .key(let wireName, _, let key):
      let key = argument(key)
      selecting = key
      add("\(key): String", "\(key): The key that proves who is calling; never shown again.")
      credentials = ".header(name: \(SwiftText.literal(wireName)), value: Secret(\(key)))"
    }
  }

  /// The base URL: a parameter, or else the server that the credentials select, or else the first.
  private mutating func addBaseURL(_ client: Client) {
    let known = client.servers.filter { $0.url.contains("://") }
    guard let standard = known.first(where: { $0.credentialPrefix == nil }) ?? known.first else {
      add("baseURL: String", "baseURL: Where the API answers.")
      server = "baseURL"
      return
    }
    var rule = "The server of the API."
    var value = SwiftText.literal(standard.url)
    if let argument = selecting {
      for server in known.reversed() where server.url != standard.url {
        guard let prefix = server.credentialPrefix else { continue }
        let test = "\(argument).hasPrefix(\(SwiftText.literal(prefix)))"
        value = "\(test) ? \(SwiftText.literal(server.url)) : \(value)"
        rule = "Where the API answers; by default what `\(argument)` asks for."
      }
    }
    add("baseURL: String? = nil", "baseURL: \(rule)")
    baseURL = SwiftLayout.assignment("let standardURL", value, indentation: 4)
    server = "baseURL ?? standardURL"
  }

  private mutating func addServer(_ server: NamedServer) {
    let key = swift.bareMember(server.name)
    guard serverNames.insert(key).inserted else { return }
    let argument = scope.claim(key + "BaseURL")
    add(
      "\(argument): String? = nil",
      "\(argument): The server of the calls that have one of their own.")
    let url = "\(argument) ?? \(SwiftText.literal(server.url))"
    servers.append("\(SwiftText.literal(key)): \(url)")
  }

  /// A parameter's name, in backticks where Swift needs them.
  private mutating func argument(_ name: Name) -> String {
    SwiftName.escaped(scope.claim(swift.bareMember(name)))
  }

  private mutating func add(_ declaration: String, _ text: String, isLast: Bool = false) {
    let lines = SwiftText.comment(
      text, width: EmissionContext.width - 5, lead: "  - ", hanging: "    ")
    arguments.append(
      DocumentedView(documentation: lines, declaration: declaration, isLast: isLast))
  }
}
