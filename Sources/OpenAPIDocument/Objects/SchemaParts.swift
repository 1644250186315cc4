import Diagnostics
import YAMLTree

/// What a schema is made of, to make one out of another.
public struct SchemaParts: Sendable {
  /// The position, among the document's schemas, of the component in which it stands.
  public var home: Int?
  /// The name of the component schema that this one refers to.
  public var reference: String?
  /// The types that a value may have.
  public var types: SchemaTypes = []
  /// What the schema is called.
  public var title: String?
  /// What the value means.
  public var description: String?
  /// A refinement of the type.
  public var format: String?
  /// The values allowed.
  public var allowedValues: [YAMLNode]?
  /// The members of an object that have a schema of their own.
  public var properties: [Property] = []
  /// Whether the source lists properties at all.
  public var declaresProperties: Bool = false
  /// The names of the members that an object must have.
  public var required: [String] = []
  /// What the elements of an array are.
  public var items: Schema?
  /// What the first elements of an array are.
  public var prefixItems: [Schema] = []
  /// What the other members are.
  public var additionalProperties: Schema.AdditionalProperties = .unspecified
  /// What the members are whose names match a pattern.
  public var patternProperties: [Property] = []
  /// Schemas that a value must match, all of them.
  public var allOf: [Schema] = []
  /// Schemas of which a value matches exactly one.
  public var oneOf: [Schema] = []
  /// Schemas of which a value matches at least one.
  public var anyOf: [Schema] = []
  /// The member that tells which schema of a composition a value has.
  public var discriminator: Discriminator?
  /// Whether the API alone sets it.
  public var isReadOnly: Bool = false
  /// Whether it is only ever sent to the API.
  public var isWriteOnly: Bool = false
  /// How bytes are written in a string.
  public var contentEncoding: String?
  /// What a string holds, such as `image/png`.
  public var contentMediaType: String?
  /// What the value is that a string holds.
  public var contentSchema: Schema?
  /// Whether users should move away from it.
  public var isDeprecated: Bool = false
  /// The value that holds where none is given.
  public var defaultValue: YAMLNode?
  /// A value as it may look.
  public var example: YAMLNode?
  /// Specification extensions.
  public var extensions: [String: YAMLNode] = [:]
  /// Where the document declares it.
  public var location: SourceLocation

  /// The parts of a schema that says nothing but its types.
  public init(types: SchemaTypes = [], location: SourceLocation) {
    self.types = types
    self.location = location
  }
}

extension Schema {
  /// The schema with some of its parts changed.
  public func changed(_ change: (inout SchemaParts) -> Void) -> Schema {
    var parts = parts
    change(&parts)
    return Schema(parts)
  }
}
