import Diagnostics
import YAMLTree

/// One OpenAPI description, typed, whatever version of the specification it was written in.
///
/// Everything keeps the order of the source, and everything that a message can be about keeps its
/// place. References are kept where they name a component schema (``Schema/reference``) and
/// followed everywhere else.
public struct Document: Sendable {
  /// The version of the OpenAPI specification the source declares.
  public var version: SpecificationVersion
  /// Title, version and description of the API.
  public var info: Info
  /// The servers of the whole document, the first being the default.
  public var servers: [Server]
  /// The declared tags, in order.
  public var tags: [Tag]
  /// Every operation of every path, in the order of the source.
  public var operations: [Operation]
  /// The calls that the API makes to its users' servers, in the order of the source.
  public var webhooks: [Webhook]
  /// The component schemas, in the order of the source.
  public var schemas: [NamedSchema]
  /// The security schemes by name, in the order of the source.
  public var securitySchemes: [NamedSecurityScheme]
  /// What every operation demands that does not say otherwise; any one entry suffices.
  public var security: [SecurityRequirement]

  /// The positions of `schemas` by name.
  public let schemaIndex: [String: Int]

  /// The component schema of that name.
  public func schema(named name: String) -> Schema? {
    schemaIndex[name].map { schemas[$0].schema }
  }
}

/// A version of the OpenAPI specification.
public enum SpecificationVersion: String, Sendable, Comparable {
  case v30 = "3.0"
  case v31 = "3.1"
  case v32 = "3.2"

  /// Whether a version came before another.
  public static func < (left: SpecificationVersion, right: SpecificationVersion) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What the document says of the API as a whole.
public struct Info: Sendable {
  /// The API's name.
  public var title: String
  /// The version of the description, as written.
  public var version: String
  /// What the API is for, in Markdown.
  public var description: String?
}

/// A place where the API answers.
public struct Server: Sendable {
  /// The URL, variables replaced by their defaults.
  public var url: String
  /// The URL as written, variables in braces.
  public var template: String
  /// The variables of the template, in the order of the source.
  public var variables: [ServerVariable]
  /// What the document calls the server (3.2).
  public var name: String?
  /// What the server is for.
  public var description: String?
  /// Where the document declares it.
  public var location: SourceLocation
}

/// A part of a server's URL that its user chooses.
public struct ServerVariable: Sendable {
  /// The name in the braces of the template.
  public var name: String
  /// The value that holds where none is chosen.
  public var defaultValue: String
  /// The values to choose from; empty where any will do.
  public var allowedValues: [String]
  /// What the variable means, in Markdown.
  public var description: String?
}

/// A call that the API makes: a webhook, or a callback of an operation.
public struct Webhook: Sendable {
  /// The key under `webhooks` or `callbacks`.
  public var name: String
  /// What is called: its path is the key of a webhook, the expression of a callback.
  public var operation: Operation
}

/// A declared tag.
public struct Tag: Sendable {
  /// The tag's name, as operations use it.
  public var name: String
  /// What readers call it (3.2).
  public var summary: String?
  /// The name of the tag that this one belongs to (3.2).
  public var parent: String?
  /// What sort of tag it is, such as `nav` or `badge` (3.2).
  public var kind: String?
  /// What the tagged operations have in common.
  public var description: String?
}

/// A component schema and its name.
public struct NamedSchema: Sendable {
  /// The key under `components.schemas`.
  public var name: String
  /// The schema itself.
  public var schema: Schema
}
