import Diagnostics
import YAMLTree

/// A schema: what a JSON value may be.
///
/// A class, because schemas nest without limit and are shared; it never changes once it is read.
public final class Schema: Sendable {
  /// All that it is made of, to make another out of it.
  public let parts: SchemaParts
  /// The component that this is the schema of, if that is no schema itself and may be referred to.
  public let holder: SchemaHolder?

  /// Makes a schema of its parts.
  public init(_ parts: SchemaParts) {
    self.parts = parts
    holder = nil
  }

  /// Makes the schema of a component that is no schema itself.
  init(_ parts: SchemaParts, holder: SchemaHolder) {
    self.parts = parts
    self.holder = holder
  }

  /// The position, among the document's schemas, of the component in which this stands, if it does.
  public var home: Int? { parts.home }
  /// The name of the component schema that this one refers to.
  ///
  /// What the source writes beside `$ref` (a description, say) is kept, as 3.1 asks and as every
  /// reader of a 3.0 document expects.
  public var reference: String? { parts.reference }
  /// The types that a value may have; empty where the schema does not say.
  public var types: SchemaTypes { parts.types }
  /// What the schema is called, for a reader.
  public var title: String? { parts.title }
  /// What the value means, in Markdown.
  public var description: String? { parts.description }
  /// A refinement of the type, such as `date-time`.
  public var format: String? { parts.format }
  /// The values allowed, each as it was written; `nil` where there is no closed list.
  public var allowedValues: [YAMLNode]? { parts.allowedValues }
  /// The members of an object that have a schema of their own, in order.
  public var properties: [Property] { parts.properties }
  /// Whether the source lists properties at all, be it an empty list: an object that lists none is
  /// empty, one without a list is free.
  public var declaresProperties: Bool { parts.declaresProperties }
  /// The names of the members that an object must have.
  public var required: [String] { parts.required }
  /// What the elements of an array are; what comes after `prefixItems`, where there are any.
  public var items: Schema? { parts.items }
  /// What the first elements of an array are, one by one.
  public var prefixItems: [Schema] { parts.prefixItems }
  /// What the members are that `properties` does not name.
  public var additionalProperties: AdditionalProperties { parts.additionalProperties }
  /// What the members are whose names match a pattern, in order.
  public var patternProperties: [Property] { parts.patternProperties }
  /// Schemas that a value must match, all of them.
  public var allOf: [Schema] { parts.allOf }
  /// Schemas of which a value matches exactly one.
  public var oneOf: [Schema] { parts.oneOf }
  /// Schemas of which a value matches at least one.
  public var anyOf: [Schema] { parts.anyOf }
  /// The member that tells which schema of a composition a value has.
  public var discriminator: Discriminator? { parts.discriminator }
  /// Whether the API alone sets it.
  public var isReadOnly: Bool { parts.isReadOnly }
  /// Whether it is only ever sent to the API.
  public var isWriteOnly: Bool { parts.isWriteOnly }
  /// How bytes are written in a string, such as `base64`.
  public var contentEncoding: String? { parts.contentEncoding }
  /// What a string holds, such as `application/octet-stream`.
  public var contentMediaType: String? { parts.contentMediaType }
  /// What the value is that a string holds, as its media type writes it.
  public var contentSchema: Schema? { parts.contentSchema }
  /// Whether users should move away from it.
  public var isDeprecated: Bool { parts.isDeprecated }
  /// The value that holds where none is given.
  public var defaultValue: YAMLNode? { parts.defaultValue }
  /// A value as it may look: the first that the source gives.
  public var example: YAMLNode? { parts.example }
  /// Specification extensions (`x-…`), by their whole name.
  public var extensions: [String: YAMLNode] { parts.extensions }
  /// Where the document declares it.
  public var location: SourceLocation { parts.location }

  /// What an object may hold beyond its named properties.
  public enum AdditionalProperties: Sendable {
    /// The schema does not say: anything may come, nothing is promised.
    case unspecified
    /// Nothing else may come.
    case forbidden
    /// Anything may come.
    case free
    /// Members that match this schema.
    case schema(Schema)
  }
}

/// The member of an object that tells which schema of a composition it has.
public struct Discriminator: Sendable {
  /// The member's name on the wire.
  public var propertyName: String
  /// The component schemas that single values stand for, in the order of the source. A value that
  /// is not among them is itself the name of a component.
  public var mapping: [(value: String, schema: String)]
  /// The component schema of a value that is unknown or absent (3.2).
  public var defaultSchema: String?
}

/// A named member of an object schema.
public struct Property: Sendable {
  /// The member's name on the wire.
  public var name: String
  /// What its value is.
  public var schema: Schema
}

/// The set of JSON types that a schema allows.
public struct SchemaTypes: OptionSet, Sendable, Hashable {
  /// One bit for each type.
  public let rawValue: UInt8

  /// A set out of its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The null value.
  public static let null = SchemaTypes(rawValue: 1)
  /// True and false.
  public static let boolean = SchemaTypes(rawValue: 2)
  /// Numbers without a fraction.
  public static let integer = SchemaTypes(rawValue: 4)
  /// Any number.
  public static let number = SchemaTypes(rawValue: 8)
  /// Text.
  public static let string = SchemaTypes(rawValue: 16)
  /// Lists.
  public static let array = SchemaTypes(rawValue: 32)
  /// Named members.
  public static let object = SchemaTypes(rawValue: 64)
}
