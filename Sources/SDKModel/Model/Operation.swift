import Diagnostics

/// One call that a user can make.
public struct Operation: Sendable {
  /// The call's name within its resource.
  public var name: Name
  /// What the API itself calls it; for messages and logs.
  public var id: String
  /// The HTTP method in capitals.
  public var method: String
  /// The path template, placeholders in braces.
  public var path: String
  /// One line on what it does.
  public var summary: String?
  /// More on what it does, in Markdown.
  public var description: String?
  /// Whether its users should move away from it.
  public var isDeprecated: Bool
  /// What a user passes, in the order of the call: required ones first, each part in source order.
  public var parameters: [Parameter]
  /// What is sent as a body.
  public var body: Body
  /// The type of the object whose members the call takes one by one, be it one without members.
  public var bodyType: TypeID?
  /// Whether a call must send the body.
  public var isBodyRequired: Bool
  /// How the body is written.
  public var bodyFormat: BodyFormat
  /// What comes back.
  public var result: Result
  /// The media type that is asked for; `nil` where nothing or JSON is.
  public var resultMediaType: String?
  /// The type of an error's body.
  public var failure: TypeReference?
  /// The headers that a response may have, as indices of ``SDKModel/responseHeaders``.
  public var responseHeaders: [Int]
  /// The server it uses instead of the client's own.
  public var server: Name?
  /// What it demands of the caller.
  public var security: Security
  /// Whether a call made twice does no more than one; `nil` where the source leaves that to the
  /// method.
  public var isIdempotent: Bool?
  /// How it pages, where it does.
  public var paging: Paging?
  /// Where the source declares it.
  public var location: SourceLocation
  /// Whether it may still change, as the source says in an extension.
  public var isPreview = false
  /// What may come back, in the order of the source; kept only where examples are.
  public var answers: [Answer] = []
  /// Bodies to send as they may look, as far as the source shows them; kept only where examples are.
  public var bodyExamples: [BodyExample] = []

  /// What an operation sends as its body.
  public enum Body: Sendable, Hashable {
    /// No body.
    case none
    /// A JSON object without members, because the API wants a body and has nothing to ask.
    case emptyObject
    /// A JSON object whose members are parameters of the call (those placed in `.body`).
    case members(of: TypeID)
    /// One value, passed as the parameter placed in `.wholeBody`.
    case value(TypeReference)
    /// A form whose fields are parameters of the call (those placed in `.body`).
    case fields
    /// A form of any fields, passed as the parameter placed in `.wholeBody`.
    case anyFields
    /// Bytes, passed as the parameter placed in `.wholeBody`: at once, or as they come.
    case bytes(isStreamed: Bool)
  }

  /// How a body is written.
  public enum BodyFormat: Sendable, Hashable {
    /// As JSON, under that media type.
    case json(mediaType: String)
    /// As a form in the manner of a URL's query.
    case urlEncodedForm
    /// As a form of several parts.
    case multipartForm(mediaType: String)
    /// As text, under that media type.
    case text(mediaType: String)
    /// As bytes, under that media type; `nil` where the parameter placed in `.contentType` names it.
    case bytes(mediaType: String?)

    /// What nearly every API writes.
    public static let json = BodyFormat.json(mediaType: "application/json")
  }

  /// What an operation gives back.
  public enum Result: Sendable, Hashable {
    /// Nothing.
    case none
    /// A JSON value of that type.
    case value(TypeReference)
    /// A JSON value of that type, or no body at all.
    case optional(TypeReference)
    /// What depends on the status: a type of shape ``TypeShape/statusUnion(_:)``.
    case byStatus(TypeID)
    /// A text.
    case text
    /// Bytes, all at once.
    case data
    /// Bytes, as they come.
    case stream
    /// Server-sent events whose data is of that type: JSON, or plain text for `.string`.
    case events(TypeReference)
    /// JSON values, one in each line.
    case lines(TypeReference)
    /// JSON values as a JSON text sequence (RFC 7464).
    case sequence(TypeReference)
  }

  /// What comes back under some statuses, for those who read of it.
  public struct Answer: Sendable {
    /// The statuses.
    public var statuses: StatusUnion.Statuses
    /// What it means, in Markdown.
    public var description: String?
    /// Whether it has a body that the source describes.
    public var hasBody: Bool
    /// Bodies as they may look, as far as the source shows them.
    public var examples: [BodyExample]

    /// The first body that is JSON.
    package var example: JSONTree? { examples.lazy.compactMap(\.json).first }
  }

  /// What an operation demands of its caller.
  public enum Security: Sendable, Hashable {
    /// What its client demands.
    case inherited
    /// Nothing.
    case none
    /// Any one of these sets of credentials, by the names of their schemes; an empty set stands for
    /// a call without credentials.
    case anyOf([[String]])
  }
}

/// One argument of a call.
public struct Parameter: Sendable {
  /// The argument's name.
  public var name: Name
  /// The name on the wire.
  public var wireName: String
  /// Where it goes.
  public var place: Place
  /// What it is. Optionality is told by `isRequired`.
  public var type: TypeReference
  /// Whether a call must give it.
  public var isRequired: Bool
  /// What it means, in Markdown.
  public var description: String?
  /// Whether its users should move away from it.
  public var isDeprecated: Bool
  /// How a list or object is written.
  public var style: ParameterStyle
  /// The media type that the value is written in: of a part of a form, or of a parameter that the
  /// document describes by one.
  public var mediaType: String?
  /// The value that the API takes where none is given.
  public var defaultValue: String?
  /// Where the source declares it, if it does.
  public var location: SourceLocation?
  /// Whether a part of a form is written in `style`, and not as its type would have it.
  public var isStyled = false
  /// Whether the document says that its value must not be shown.
  public var isSecret = false
  /// A value as it may look; kept only where that is asked for.
  public var example: JSONTree?
  /// What is said of its type, by the schema that it refers to; kept only where examples are.
  public var typeDescription: String?

  /// Where an argument travels.
  public enum Place: Sendable, Hashable {
    /// In the path.
    case path
    /// In the query.
    case query
    /// In a header.
    case header
    /// In a cookie.
    case cookie
    /// As the whole query.
    case querystring
    /// As a member of the body.
    case body
    /// As the members of the body that have no name of their own.
    case freeMembers
    /// As the whole body.
    case wholeBody
    /// As the media type of the body.
    case contentType
    /// As several parameters at once: the group of that index in ``SDKModel/parameterGroups``.
    case group(Int)

    /// Where it is, in words.
    package var words: [String] {
      switch self {
      case .path: ["path"]
      case .query: ["query"]
      case .header: ["header"]
      case .cookie: ["cookie"]
      case .querystring: ["query", "string"]
      case .body, .freeMembers, .wholeBody: ["body"]
      case .contentType: ["media", "type"]
      case .group: ["group"]
      }
    }
  }
}

/// How a list or an object is written outside a JSON body.
public struct ParameterStyle: Sendable, Hashable {
  /// The styles of the OpenAPI specification.
  public enum Kind: String, Sendable, Hashable {
    case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject, cookie
  }

  /// The style.
  public var kind: Kind
  /// Whether each element or member is written on its own.
  public var explodes: Bool
  /// Whether characters that have a meaning in a URL are sent as they are.
  public var allowsReserved: Bool

  /// Makes a style of its parts.
  public init(_ kind: Kind, explodes: Bool, allowsReserved: Bool = false) {
    self.kind = kind
    self.explodes = explodes
    self.allowsReserved = allowsReserved
  }

  /// What holds in a path and in headers unless something else is said.
  public static let simple = ParameterStyle(.simple, explodes: false)
  /// What holds in a query and in forms unless something else is said.
  public static let form = ParameterStyle(.form, explodes: true)
}

/// A header that responses may have.
public struct ResponseHeader: Sendable {
  /// The header's name.
  public var name: Name
  /// The name on the wire.
  public var wireName: String
  /// What it holds: a single value or a list of such.
  public var type: TypeReference
  /// What it means, in Markdown.
  public var description: String?
}

/// Several optional parameters that belong together and are passed as one value.
public struct ParameterGroup: Sendable {
  /// The argument's name.
  public var name: Name
  /// The name of the type that holds them.
  public var typeName: Name
  /// What the group is for.
  public var description: String
  /// The parameters in it.
  public var members: [Parameter]
}
