import Diagnostics

/// How an SDK is shaped: what a `*.gen.yaml` file says.
///
/// Everything has a default, so that a document alone is enough.
public struct Configuration: Sendable {
  /// The name of the module; `nil` to take it from the document's title.
  public var module: String?
  /// The clients, in order; empty for one client named after the module.
  public var clients: [ClientRule] = []
  /// The resources at the top, in snake case, that every client has.
  public var sharedResources: [String] = []
  /// How operations get their place and name.
  public var operations = OperationRule()
  /// How component schemas get their namespace and name.
  public var types = TypeRule()
  /// Parameters that calls take together as one value.
  public var parameterGroups: [ParameterGroupRule] = []
  /// What the two halves of Basic credentials, or a token or key, are called, by security scheme.
  public var credentials: [String: CredentialNames] = [:]
  /// The header that carries the key by which the API knows a repeated call; `nil` for the runtime's
  /// own choice.
  public var idempotencyKeyHeader: String?
  /// Names for servers, by URL.
  public var servers: [String: ServerRule] = [:]
  /// Words with a spelling of their own, such as `OAuth`.
  public var acronyms: [String] = []
  /// Names that parts of the SDK had before, and that are to go on to work.
  public var formerNames = FormerNames()
  /// What the file says of things that the document should have, with the places, to tell of those
  /// that it has not.
  public var entries: [ConfigurationEntry] = []
  /// What code that shows the calls is to be written; `nil` for none.
  public var snippets: SnippetRule?

  /// The configuration that a document has without a file.
  public init() {}
}

/// Which operations a client has.
public struct ClientRule: Sendable, Hashable {
  /// The client's name, as its type is called.
  public var name: String
  /// What the client is for.
  public var summary: String?
  /// The beginnings of the paths that are this client's; empty for what no other client takes.
  public var paths: [String]
}

/// How operations get their place and name.
public struct OperationRule: Sendable, Hashable {
  /// How operations are grouped into resources; `nil` for by the pattern, where there is one, and
  /// else for what suits the document.
  public var group: Group?
  /// What operation ids look like, where they follow a pattern.
  public var pattern: NamePattern?
  /// Beginnings that a matched resource loses, such as `b2b_`.
  public var dropPrefixes: [String] = []
  /// Path segments that say nothing about the resource, such as `v1`.
  public var skipSegments: [String] = []
  /// Other names for resources, by their path in snake case with `/` between.
  public var renames: [String: String] = [:]

  /// What the resources of an SDK are made after.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    /// The first tag of an operation.
    case tags
    /// The literal segments of its path, nested as they nest.
    case paths
    /// What its id says before a separator, as in `repos/get` and `users.list`.
    case ids
    /// What the configured pattern takes from its id.
    case pattern
    /// Nothing: every operation is called on the client itself.
    case none
  }
}

/// How component schemas get their namespace and name.
public struct TypeRule: Sendable, Hashable {
  /// What schema names look like; `nil` to use them whole, without a namespace.
  public var pattern: NamePattern?
  /// Beginnings of a service or resource that put a schema into a namespace; the first that fits.
  public var prefixes: [NamespacePrefix] = []
  /// Names for services, where their own words would not read well.
  public var namespaces: [String: String] = [:]
}

/// The beginning of a name that puts it into a namespace, such as `b2b_` into `B2B`.
public struct NamespacePrefix: Sendable, Hashable {
  /// What the name begins with, and loses.
  public var prefix: String
  /// The namespace.
  public var namespace: String
}

/// Parameters that calls take together as one value.
public struct ParameterGroupRule: Sendable, Hashable {
  /// The argument's name.
  public var name: String
  /// The name of the type that holds them.
  public var type: String
  /// What the group is for.
  public var description: String
  /// The header parameters in the group, in order.
  public var headers: [HeaderMember]

  /// A header parameter and what it is called within its group.
  public struct HeaderMember: Sendable, Hashable {
    /// The header's name on the wire.
    public var wireName: String
    /// The member's name.
    public var name: String
  }
}

/// What the parts of a credential are called in an API.
public struct CredentialNames: Sendable, Hashable {
  /// The user name of Basic credentials.
  public var user: String?
  /// The password of Basic credentials.
  public var password: String?
  /// The token or key.
  public var token: String?
  /// The environment variables that hold them.
  public var environment = CredentialVariables()
}

/// The environment variables that hold the parts of a credential.
public struct CredentialVariables: Sendable, Hashable {
  /// The variable with the user name of Basic credentials.
  public var user: String?
  /// The variable with the password of Basic credentials.
  public var password: String?
  /// The variable with the token or key.
  public var token: String?
}

/// What code is written that shows the calls of an SDK.
public struct SnippetRule: Sendable, Hashable {
  /// The folder for a file with the calls of each operation, as a path from the folder of the SDK;
  /// `nil` for no files.
  public var folder: String?
  /// Whether the comments of operations show a call.
  public var isInComments = false
}

/// What a server is called and when it is taken.
public struct ServerRule: Sendable, Hashable {
  /// The server's name, such as `test`.
  public var name: String?
  /// The beginning of a user name, token or key that selects this server.
  public var credentialPrefix: String?
}

/// Something in a configuration that is about something in the document.
public struct ConfigurationEntry: Sendable {
  /// What it is about.
  public enum Kind: Sendable, Hashable {
    case clientPath, sharedResource, dropPrefix, skipSegment, rename, typePrefix, typeNamespace,
      groupHeader, credentials, server, formerOperation, formerType
  }

  /// What it is about.
  public var kind: Kind
  /// What it names.
  public var text: String
  /// Where the file says so.
  public var location: SourceLocation
}
