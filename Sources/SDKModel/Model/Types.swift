import Diagnostics

/// A type that the API names.
public struct TypeDeclaration: Sendable {
  /// What refers to it.
  public var id: TypeID
  /// The namespaces it sits in, outermost first.
  public var namespace: [Name]
  /// Its own name.
  public var name: Name
  /// What the document calls it.
  public var wireName: String
  /// What it is, in Markdown.
  public var description: String?
  /// Whether its users should move away from it.
  public var isDeprecated: Bool
  /// What it is made of.
  public var shape: TypeShape
  /// Whether it is only ever the body of one operation, whose call takes its members one by one.
  public var isRequestBody: Bool
  /// Whether the source gives it no name of its own, so that it is called after its place.
  public var isInline = false
  /// Where the source declares it.
  public var location: SourceLocation
  /// A value as it may look; kept only where that is asked for.
  public var example: JSONTree?
}

/// Refers to a type: its index in ``SDKModel/types``.
public struct TypeID: Sendable, Hashable {
  /// The index in ``SDKModel/types``.
  public var index: Int

  /// Refers to the type at an index.
  public init(_ index: Int) {
    self.index = index
  }
}

/// What a type is made of.
public enum TypeShape: Sendable {
  /// An object with named members.
  case record(Record)
  /// A string or integer out of a list that may grow.
  case enumeration(Enumeration)
  /// Another name for a type.
  case alias(TypeReference)
  /// A list or map that may contain itself: a type of its own around it.
  case wrapper(TypeReference)
  /// One of several types.
  case union(Union)
  /// One of several bodies, by the status of the response.
  case statusUnion(StatusUnion)
}

/// An object with named members.
public struct Record: Sendable {
  /// The members, in the order of the source.
  public var fields: [Field]
  /// What members without a name of their own hold; `nil` where they are not kept.
  public var additional: TypeReference?
}

/// A named member of an object.
public struct Field: Sendable {
  /// The member's name.
  public var name: Name
  /// The name on the wire.
  public var wireName: String
  /// What it holds. Optionality is told by `isRequired` and `isNullable`.
  public var type: TypeReference
  /// Whether it is always there.
  public var isRequired: Bool
  /// Whether its value may be null.
  public var isNullable: Bool
  /// Whether the type contains itself through this member, so that it must be held at a distance.
  public var isRecursive: Bool
  /// Whether its value is a secret, not to be shown in logs.
  public var isSecret: Bool
  /// Which way its value travels.
  public var access: Access
  /// What it means, in Markdown.
  public var description: String?
  /// Whether its users should move away from it.
  public var isDeprecated: Bool
  /// A value as it may look; kept only where that is asked for.
  public var example: JSONTree?
  /// Where the source declares it, if it does.
  public var location: SourceLocation?
  /// What is said of its type, by the schema that it refers to; kept only where examples are.
  public var typeDescription: String?
}

/// Which way the value of a member travels.
public enum Access: Sendable, Hashable {
  /// Both ways.
  case readWrite
  /// From the API alone.
  case readOnly
  /// To the API alone.
  case writeOnly
}

/// A value out of a list that may grow.
public struct Enumeration: Sendable {
  /// What the values are on the wire.
  public enum RawType: Sendable, Hashable {
    case string, integer
    /// Numbers with fractions, truth values, or values of several kinds.
    case json
  }

  /// What the values are on the wire.
  public var rawType: RawType
  /// The values known today, in the order of the source.
  public var cases: [Case]

  /// One known value.
  public struct Case: Sendable {
    /// The value's name.
    public var name: Name
    /// The value on the wire, an integer in decimal, and of another kind its JSON.
    public var rawValue: String
    /// What the value means.
    public var description: String?
    /// Where the source lists it, if it does.
    public var location: SourceLocation?
  }
}

/// One of several types.
public struct Union: Sendable {
  /// The alternatives, in the order in which they are tried where no discriminator decides.
  public var alternatives: [Alternative]
  /// The member of an object that tells which alternative it is, by its wire name.
  public var discriminator: String?
  /// Whether a value may contain another of the same type without a list or map in between.
  public var isRecursive: Bool
  /// Whether it is the data of server-sent events, whose names are the discriminator.
  public var isToldByEvent = false

  /// A member that is always the same text.
  public struct Constant: Hashable, Sendable {
    /// The member's wire name.
    public var member: String
    /// Its text.
    public var value: String
  }

  /// One alternative.
  public struct Alternative: Sendable {
    /// The alternative's name.
    public var name: Name
    /// What it is.
    public var type: TypeReference
    /// The values of the discriminator that stand for it.
    public var discriminatorValues: [String]
    /// The wire names of an object's members, to find the alternative that fits best; empty where
    /// it is no object of known members.
    public var members: [String]
    /// Those of `members` that are always there.
    public var requiredMembers: [String]
    /// Its members that are always there and always the same text, where the text is another in
    /// another alternative.
    public var constants: [Constant] = []
    /// Whether only its whole content tells it from another alternative: one of several lists of
    /// objects, say.
    public var isToldByContent = false
    /// Whether it is what a value is whose discriminator is unknown or absent.
    public var isDefault = false
    /// Whether a value without the discriminator may be one of it.
    public var mayLackDiscriminator = false
    /// Whether the data of an event is the text of this value, and not its JSON.
    public var isText = false
    /// The discriminator's value that is written with it, as it holds no such member itself.
    public var impliedDiscriminator: JSONTree?
  }
}

/// One of several bodies, by the status of the response.
public struct StatusUnion: Sendable {
  /// The alternatives; single statuses first, then ranges, then the rest.
  public var alternatives: [Alternative]

  /// The statuses that an alternative is for.
  public enum Statuses: Sendable, Hashable {
    /// One status, such as 404.
    case code(Int)
    /// A hundred of them, by the first digit.
    case range(Int)
    /// All others.
    case other
  }

  /// One alternative.
  public struct Alternative: Sendable {
    /// The alternative's name.
    public var name: Name
    /// The statuses that it is for.
    public var statuses: Statuses
    /// The type of the body, or of each of its items; `nil` where there is none.
    public var type: TypeReference?
    /// What the body is.
    public var content = Content.json
  }

  /// What a body is.
  public enum Content: Sendable, Hashable {
    /// A JSON value.
    case json
    /// A text.
    case text
    /// Bytes, all at once.
    case data
    /// Bytes, as they come.
    case stream
    /// Server-sent events.
    case events
    /// JSON values, one in each line.
    case lines
    /// JSON values as a JSON text sequence (RFC 7464).
    case sequence

    /// Whether the body is read while it arrives.
    public var isStreamed: Bool {
      switch self {
      case .json, .text, .data: false
      case .stream, .events, .lines, .sequence: true
      }
    }
  }
}

/// What a value is.
public indirect enum TypeReference: Sendable, Hashable {
  case string
  case integer
  /// An integer that is not negative, and may take all of 64 bits.
  case unsignedInteger
  case number
  /// A number kept to its last digit.
  case decimal
  case boolean
  /// A point in time, written as RFC 3339.
  case date
  /// A day, without a time.
  case day
  /// Bytes, written in Base64.
  case bytes
  /// Any JSON value.
  case json
  /// A file in a form of several parts.
  case file
  case array(TypeReference)
  /// An object whose members, under any name, are of one type.
  case map(TypeReference)
  /// A value that may be null, inside an array or map.
  case nullable(TypeReference)
  case named(TypeID)
}
