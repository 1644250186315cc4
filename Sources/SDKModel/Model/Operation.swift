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
  /// What comes back.
  public var result: Result
  /// The type of an error's body.
  public var failure: TypeReference?
  /// The server it uses instead of the client's own.
  public var server: Name?
  /// Whether it is called without credentials.
  public var isAnonymous: Bool
  /// How it pages, where it does.
  public var paging: Paging?
  /// Where the source declares it.
  public var location: SourceLocation

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
  }

  /// What an operation gives back.
  public enum Result: Sendable, Hashable {
    /// Nothing.
    case none
    /// A JSON value of that type.
    case value(TypeReference)
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

  /// Where an argument travels.
  public enum Place: Sendable, Hashable {
    /// In the path.
    case path
    /// In the query.
    case query
    /// In a header.
    case header
    /// As a member of the body.
    case body
    /// As the whole body.
    case wholeBody
    /// As several parameters at once: the group of that index in ``SDKModel/parameterGroups``.
    case group(Int)
  }
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

/// How the pages of an operation follow one another.
public struct Paging: Sendable, Hashable {
  /// The wire name of the parameter that takes the cursor.
  public var cursorParameter: String
  /// The wire names that lead to the next cursor in the response.
  public var nextCursor: [String]
  /// The wire name of the items in the response.
  public var items: String
}
