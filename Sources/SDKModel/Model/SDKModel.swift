/// An SDK, as its user thinks of it: clients, resources, operations and types.
///
/// It is what a document becomes before it is written in any language. It speaks neither of the
/// document's constructs nor of Swift: names are words, types are references.
public struct SDKModel: Sendable {
  /// The API's title.
  public var title: String
  /// The version of the API description.
  public var version: String
  /// What the API is for, in Markdown.
  public var description: String?
  /// What the SDK is called, as configured or after the title; also the usual name of its module.
  public var name: String
  /// Whether the configuration says so: code then is in a module of that name.
  public var isNameConfigured = false
  /// The clients, in order.
  public var clients: [Client]
  /// The resources that several clients have in common, in order.
  public var sharedResources: [Resource]
  /// Every named type, in the order of the source.
  public var types: [TypeDeclaration]
  /// What the schemas of the document became, by their places; empty unless asked for.
  public var schemaPlaces = SchemaPlaces()
  /// The headers that responses may have, each once.
  public var responseHeaders: [ResponseHeader]
  /// Groups of parameters that calls take as one value.
  public var parameterGroups: [ParameterGroup]
  /// The type of an error's body in most operations, where there is one.
  public var failure: TypeReference?
  /// The header that carries the key by which the API knows a repeated call; `nil` where nothing is
  /// said of it.
  public var idempotencyKeyHeader: String?
  /// Words with a spelling of their own (`ID`, `OAuth`), as configured and built in.
  public var vocabulary: Vocabulary
  /// What code that shows the calls is to be written; `nil` for none.
  public var snippets: SnippetRule?
  /// Names that parts of the SDK had before, and that are to go on to work.
  public var formerNames = FormerNames()
}

/// Something a user makes once and calls operations on.
public struct Client: Sendable {
  /// The client's name, as configured.
  public var name: String
  /// What it is for.
  public var summary: String?
  /// Its resources at the top, those it shares with other clients included (by name).
  public var resources: [Resource]
  /// The operations that belong to no resource.
  public var operations: [Operation]
  /// The servers a user may choose from, the default being the first.
  public var servers: [Server]
  /// Servers that single operations use instead, by name.
  public var otherServers: [NamedServer]
  /// What a user may give to prove who is calling, in the order of the source.
  public var credentials: [Credential]
  /// What calls demand that do not say otherwise: any one of these sets of credentials, by the names
  /// of their schemes.
  public var security: [[String]]
}

/// A place where the API answers.
public struct Server: Sendable {
  /// The URL, variables replaced by their defaults.
  public var url: String
  /// The URL with its variables in braces.
  public var template: String
  /// The parts of the URL that a user chooses.
  public var variables: [ServerVariable]
  /// What the server is for.
  public var description: String?
  /// The name of the environment it serves, where there is one.
  public var name: Name?
  /// The credential prefix that selects this server by itself, such as `project-live-`.
  public var credentialPrefix: String?
}

/// A server that some operations use instead of the client's own.
public struct NamedServer: Sendable {
  /// What the server is called.
  public var name: Name
  /// The URL, variables replaced by their defaults.
  public var url: String
  /// The URL with its variables in braces.
  public var template: String
  /// The parts of the URL that a user chooses.
  public var variables: [ServerVariable] = []
  /// What the server is for.
  public var description: String?

  /// A server at a URL whose parts, if it has any, are chosen by `variables`.
  public init(
    name: Name, url: String, template: String? = nil, variables: [ServerVariable] = [],
    description: String? = nil
  ) {
    self.name = name
    self.url = url
    self.template = template ?? url
    self.variables = variables
    self.description = description
  }
}

extension NamedServer {
  /// The same as one that a whole client may use.
  package var asServer: Server {
    Server(
      url: url, template: template, variables: variables, description: description, name: name,
      credentialPrefix: nil)
  }
}

extension Server {
  /// Whether clients send requests there: its URL is complete, and nobody can read on the way what is
  /// sent.
  public var isUsable: Bool { url.isUsableServer }
}

extension NamedServer {
  /// Whether clients send requests there: its URL is complete, and nobody can read on the way what is
  /// sent.
  public var isUsable: Bool { url.isUsableServer }
}

extension String {
  /// Whether requests with credentials may go there: nobody can read on the way what is sent.
  package var isUsableServer: Bool {
    // A variable that nothing is said of.
    if contains("{") { return false }
    if hasPrefix("https://") { return true }
    guard hasPrefix("http://") else { return false }
    return ["localhost", "127.", "[::1]"].contains(where: dropFirst(7).hasPrefix)
  }
}

/// A part of a server's URL that a user chooses.
public struct ServerVariable: Sendable {
  /// The variable's name.
  public var name: Name
  /// The name in the braces of the template.
  public var wireName: String
  /// The value that holds where none is chosen.
  public var defaultValue: String
  /// The values to choose from; `nil` where any will do.
  public var values: Enumeration?
  /// What the variable means, in Markdown.
  public var description: String?
}

/// One way to prove who is calling.
public struct Credential: Sendable, Hashable {
  /// What the document calls the scheme.
  public var scheme: String
  /// What the user gives.
  public var kind: Kind
  /// Whether a client cannot be made without it.
  public var isRequired: Bool
  /// What a user must know of it, in Markdown.
  public var description: String?
  /// The environment variables that hold its parts, in the order of its kind; empty where none are
  /// named.
  public var environment: [String] = []

  /// What a user gives, with the names its parts have in this API.
  public enum Kind: Sendable, Hashable {
    /// HTTP Basic.
    case basic(user: Name, password: Name)
    /// A bearer token.
    case bearer(token: Name)
    /// A bearer token that is fetched when it is needed, as OAuth 2 and OpenID Connect want it.
    case accessToken(token: Name)
    /// Another scheme of the `Authorization` header.
    case authorization(scheme: String, value: Name)
    /// A key in a header, a query parameter or a cookie of that name.
    case key(wireName: String, place: Parameter.Place, key: Name)
    /// A certificate, which the transport presents: nothing is passed.
    case certificate
  }
}

/// A group of operations, and of smaller groups.
public struct Resource: Sendable {
  /// The resource's name.
  public var name: Name
  /// The names from the client down to here, this one included.
  public var path: [Name]
  /// What the resource is about.
  public var summary: String?
  /// Whether several clients have it, so that it is declared once for all.
  public var isShared: Bool
  /// Its operations, in the order of the source.
  public var operations: [Operation]
  /// The resources inside it, in the order of the source.
  public var children: [Resource]
}
