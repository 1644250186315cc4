import Mustache
import SDKModel

/// A client, as one section of a file.
struct ClientView: MustacheContext {
  var name: String
  var documentation: [String]
  var arguments: [DocumentedView]
  /// The statements that find the standard server and gather the credentials.
  var preparation: [String]
  var server: String
  /// The lines with the servers of their own that some calls have.
  var servers: [String]
  /// The argument with the credentials.
  var credentials: [String]
  /// The lines with the last argument.
  var userAgent: [String]
  /// The statements that set what the configuration's initializer does not take.
  var settings: [String]
  var environment: EnvironmentView?
  var resources: [AccessorView]
  var operations: [OperationView]

  var keys: [String] {
    [
      "name", "documentation", "arguments", "preparation", "server", "servers", "credentials",
      "userAgent", "settings", "environment", "hasMembers", "resources", "operations",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "documentation": .list(documentation)
    case "arguments": .list(arguments)
    case "preparation": .list(preparation)
    case "server": .text(server)
    case "servers": .list(servers)
    case "credentials": .list(credentials)
    case "userAgent": .list(userAgent)
    case "settings": .list(settings)
    case "environment": environment.map { .object($0) } ?? .flag(false)
    case "hasMembers": .flag(!resources.isEmpty || !operations.isEmpty)
    case "resources": .list(resources)
    case "operations": .list(operations)
    default: nil
    }
  }

  init(_ client: Client, context: EmissionContext, snippets: CommentSnippets? = nil) {
    let model = context.model
    name = client.name
    documentation = context.documentation(
      client.summary ?? model.description, fallback: "A client of \(SwiftText.line(model.title)).",
      indentation: 0)
    let parts = ClientParts(client, context: context)
    arguments = parts.arguments
    preparation = parts.baseURL + parts.credentials.statements
    server = parts.server
    servers = ClientView.dictionary(parts.servers)
    credentials = parts.credentials.value
    credentials[0] = "credentials: " + credentials[0]
    credentials[credentials.count - 1] += ","
    let agent = SwiftText.literal("\(model.name)-Swift/\(SwiftText.line(model.version))")
    userAgent = SwiftLayout.filled(["userAgent: \(agent))"], indentation: 6)
    settings =
      model.idempotencyKeyHeader.map {
        ["configuration.idempotencyKeyHeader = \(SwiftText.literal($0))"]
      } ?? []
    environment = parts.environment
    let spelling = TypeSpelling(context: context, scopes: [[client.name]])
    (resources, operations) = spelling.members(
      client.resources, client.operations, in: client.name, snippets: snippets)
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
