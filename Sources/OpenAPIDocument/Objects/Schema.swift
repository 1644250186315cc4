import Diagnostics
import YAMLTree

/// A schema: what a JSON value may be.
///
/// A class, because schemas nest without limit and are shared; it never changes once it is read.
public final class Schema: Sendable {
  /// The name of the component schema that this one refers to.
  ///
  /// What the source writes beside `$ref` (a description, say) is kept, as 3.1 asks and as every
  /// reader of a 3.0 document expects.
  public let reference: String?
  /// The types that a value may have; empty where the schema does not say.
  public let types: SchemaTypes
  /// What the schema is called, for a reader.
  public let title: String?
  /// What the value means, in Markdown.
  public let description: String?
  /// A refinement of the type, such as `date-time`.
  public let format: String?
  /// The values allowed, each as it was written; `nil` where there is no closed list.
  public let allowedValues: [YAMLNode]?
  /// The members of an object that have a schema of their own, in order.
  public let properties: [Property]
  /// Whether the source lists properties at all, be it an empty list: an object that lists none is
  /// empty, one without a list is free.
  public let declaresProperties: Bool
  /// The names of the members that an object must have.
  public let required: [String]
  /// What the elements of an array are; what comes after `prefixItems`, where there are any.
  public let items: Schema?
  /// What the first elements of an array are, one by one.
  public let prefixItems: [Schema]
  /// What the members are that `properties` does not name.
  public let additionalProperties: AdditionalProperties
  /// What the members are whose names match a pattern, in order.
  public let patternProperties: [Property]
  /// Schemas that a value must match, all of them.
  public let allOf: [Schema]
  /// Schemas of which a value matches exactly one.
  public let oneOf: [Schema]
  /// Schemas of which a value matches at least one.
  public let anyOf: [Schema]
  /// The member that tells which schema of a composition a value has.
  public let discriminator: Discriminator?
  /// Whether the API alone sets it.
  public let isReadOnly: Bool
  /// Whether it is only ever sent to the API.
  public let isWriteOnly: Bool
  /// How bytes are written in a string, such as `base64`.
  public let contentEncoding: String?
  /// What a string holds, such as `application/octet-stream`.
  public let contentMediaType: String?
  /// What the value is that a string holds, as its media type writes it.
  public let contentSchema: Schema?
  /// Whether users should move away from it.
  public let isDeprecated: Bool
  /// The value that holds where none is given.
  public let defaultValue: YAMLNode?
  /// Specification extensions (`x-…`), by their whole name.
  public let extensions: [String: YAMLNode]
  /// Where the document declares it.
  public let location: SourceLocation

  /// Makes a schema of its parts.
  public init(_ parts: SchemaParts) {
    reference = parts.reference
    types = parts.types
    title = parts.title
    description = parts.description
    format = parts.format
    allowedValues = parts.allowedValues
    properties = parts.properties
    declaresProperties = parts.declaresProperties
    required = parts.required
    items = parts.items
    prefixItems = parts.prefixItems
    additionalProperties = parts.additionalProperties
    patternProperties = parts.patternProperties
    allOf = parts.allOf
    oneOf = parts.oneOf
    anyOf = parts.anyOf
    discriminator = parts.discriminator
    isReadOnly = parts.isReadOnly
    isWriteOnly = parts.isWriteOnly
    contentEncoding = parts.contentEncoding
    contentMediaType = parts.contentMediaType
    contentSchema = parts.contentSchema
    isDeprecated = parts.isDeprecated
    defaultValue = parts.defaultValue
    extensions = parts.extensions
    location = parts.location
  }

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
