import Diagnostics
import YAMLTree

/// One operation: a method on a path.
public struct Operation: Sendable {
  /// The operation's own name, where the document gives one. Not necessarily unique.
  public var id: String?
  /// The HTTP method in capitals, such as `PUT`.
  public var method: String
  /// The path template, such as `/users/{user_id}`; placeholders are always in braces.
  ///
  /// A query that the source writes in its path (`/users?kind=admin`) is kept: every call sends it.
  /// A brace that belongs to no placeholder is percent-encoded.
  public var path: String
  /// The names of the tags it carries.
  public var tags: [String]
  /// One line on what it does.
  public var summary: String?
  /// More on what it does, in Markdown.
  public var description: String?
  /// Whether its users should move away from it.
  public var isDeprecated: Bool
  /// Its parameters, those of the path item included, in order.
  public var parameters: [Parameter]
  /// What it takes as a body.
  public var requestBody: RequestBody?
  /// Its responses, in the order of the source.
  public var responses: [Response]
  /// The servers of the operation or its path item; empty where the document's apply.
  public var servers: [Server]
  /// The calls that the API makes in the course of it.
  public var callbacks: [Webhook]
  /// What it demands; `nil` where the document's own requirement applies.
  public var security: [SecurityRequirement]?
  /// Specification extensions (`x-…`), by their whole name.
  public var extensions: [String: YAMLNode]
  /// Where the document declares it.
  public var location: SourceLocation
}

/// A parameter of an operation, outside its body.
public struct Parameter: Sendable {
  /// Where the parameter travels.
  public enum Place: String, Sendable {
    case path, query, header, cookie, querystring
  }

  /// The name on the wire.
  public var name: String
  /// Where it travels.
  public var place: Place
  /// What it means, in Markdown.
  public var description: String?
  /// Whether a call must give it.
  public var isRequired: Bool
  /// Whether its users should move away from it.
  public var isDeprecated: Bool
  /// The type of its value.
  public var schema: Schema
  /// How a structured value is written; the specification's default where nothing is said.
  public var style: String
  /// Whether each element or member of a structured value is written on its own.
  public var explodes: Bool
  /// Whether characters that have a meaning in a URL are sent as they are.
  public var allowsReserved: Bool
  /// The media type that the value is written in, where the document describes it by one; `schema`
  /// is then that of the media type.
  public var mediaType: String?
  /// A value as it may look, where the parameter itself or its media type shows one.
  public var example: YAMLNode?
  /// Where the document declares it.
  public var location: SourceLocation
}

/// The body of a request.
public struct RequestBody: Sendable {
  /// What it holds, in Markdown.
  public var description: String?
  /// Whether a call must send it.
  public var isRequired: Bool
  /// The media types it may have, in order.
  public var content: [MediaType]
  /// Where the document declares it.
  public var location: SourceLocation
}

/// One media type of a body and the schema of its content.
public struct MediaType: Sendable {
  /// The media type, such as `application/json`.
  public var name: String
  /// The schema of the content, where the document gives one.
  public var schema: Schema?
  /// The schema of each item, where the content is a sequence of them (3.2).
  public var itemSchema: Schema?
  /// The content as it may look, as often as the source shows it.
  public var examples: [Example] = []
  /// How single members of a form are written, by their names.
  public var encoding: [String: Encoding]
  /// Where the document declares it.
  public var location: SourceLocation
}

extension MediaType {
  /// The first value that the source shows of the content.
  public var example: YAMLNode? { examples.first { !$0.isSerialized }?.value }
}

/// Content as it may look.
public struct Example: Sendable {
  /// What it shows, in a few words, or else its name; `nil` for the only one.
  public var title: String?
  /// The content.
  public var value: YAMLNode
  /// Whether `value` is the text that is sent, and not the value that it stands for (3.2).
  public var isSerialized = false
}

/// How one member of a form is written.
public struct Encoding: Sendable {
  /// The media type of a part; several are separated by commas.
  public var contentType: String?
  /// How a structured value is written.
  public var style: String?
  /// Whether each element or member of a structured value is written on its own.
  public var explodes: Bool?
  /// Whether characters that have a meaning in a URL are sent as they are.
  public var allowsReserved: Bool

  /// Whether the style holds in a form of parts whatever the version: what a `collectionFormat` of
  /// Swagger 2.0 became.
  public var isCollectionFormat = false

  /// Whether the source says how a structured value is written.
  public var setsStyle: Bool { style != nil || explodes != nil }
}

/// One response of an operation.
public struct Response: Sendable {
  /// The status as written: `200`, a range such as `2XX`, or `default`.
  public var status: String
  /// What it means, in Markdown.
  public var description: String?
  /// The headers it may have, in order, `Content-Type` left out.
  public var headers: [Header]
  /// The media types its body may have, in order; empty where it has no body.
  public var content: [MediaType]
  /// Where the document declares it.
  public var location: SourceLocation
}

/// A header of a response.
public struct Header: Sendable {
  /// The name on the wire.
  public var name: String
  /// What it means, in Markdown.
  public var description: String?
  /// Whether it is always there.
  public var isRequired: Bool
  /// Whether its users should move away from it.
  public var isDeprecated: Bool
  /// The type of its value.
  public var schema: Schema
  /// Whether the members of an object are written `name=value`.
  public var explodes: Bool
  /// The media type that the value is written in, where the document describes it by one.
  public var mediaType: String?
  /// Where the document declares it.
  public var location: SourceLocation
}
