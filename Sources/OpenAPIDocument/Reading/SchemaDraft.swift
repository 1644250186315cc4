import Diagnostics
import YAMLTree

/// A schema while its fields are being read.
struct SchemaDraft {
  var reference: String?
  var types: SchemaTypes = []
  var isNullable = false
  var title: String?
  var description: String?
  var format: String?
  var allowedValues: [YAMLNode]?
  var properties: [Property] = []
  var declaresProperties = false
  var required: [String] = []
  var items: Schema?
  var prefixItems: [Schema] = []
  var patternProperties: [Property] = []
  var discriminator: Discriminator?
  var isReadOnly = false
  var isWriteOnly = false
  var contentEncoding: String?
  var additionalProperties = Schema.AdditionalProperties.unspecified
  /// Holds where `additionalProperties` says nothing.
  var unevaluatedProperties = Schema.AdditionalProperties.unspecified
  var allOf: [Schema] = []
  var oneOf: [Schema] = []
  var anyOf: [Schema] = []
  var isDeprecated = false
  var defaultValue: YAMLNode?
  var extensions: [String: YAMLNode] = [:]
  var location: SourceLocation

  /// Fills in the types where the source leaves them to be understood, and null where it is
  /// allowed in another way.
  mutating func inferTypes() {
    if case .unspecified = additionalProperties { additionalProperties = unevaluatedProperties }
    if reference == nil, types.subtracting(.null).isEmpty {
      if declaresProperties || !required.isEmpty || !patternProperties.isEmpty {
        types.insert(.object)
      } else if case .free = additionalProperties {
        types.insert(.object)
      } else if case .schema = additionalProperties {
        types.insert(.object)
      } else if items != nil || !prefixItems.isEmpty {
        types.insert(.array)
      } else if let values = allowedValues {
        for value in values { types.formUnion(SchemaTypes(of: value)) }
      }
    }
    if isNullable { types.insert(.null) }
  }
}

extension Schema {
  convenience init(_ draft: SchemaDraft) {
    self.init(
      reference: draft.reference,
      types: draft.types,
      title: draft.title,
      description: draft.description,
      format: draft.format,
      allowedValues: draft.allowedValues,
      properties: draft.properties,
      declaresProperties: draft.declaresProperties,
      required: draft.required,
      items: draft.items,
      prefixItems: draft.prefixItems,
      additionalProperties: draft.additionalProperties,
      patternProperties: draft.patternProperties,
      allOf: draft.allOf,
      oneOf: draft.oneOf,
      anyOf: draft.anyOf,
      discriminator: draft.discriminator,
      isReadOnly: draft.isReadOnly,
      isWriteOnly: draft.isWriteOnly,
      contentEncoding: draft.contentEncoding,
      isDeprecated: draft.isDeprecated,
      defaultValue: draft.defaultValue,
      extensions: draft.extensions,
      location: draft.location
    )
  }
}

extension SchemaTypes {
  static let named: [String: SchemaTypes] = [
    "null": .null, "boolean": .boolean, "integer": .integer, "number": .number, "string": .string,
    "array": .array, "object": .object,
  ]

  /// The type of a value.
  init(of value: YAMLNode) {
    switch value.kind {
    case .mapping: self = .object
    case .sequence: self = .array
    case .scalar:
      switch value.scalar {
      case .null: self = .null
      case .bool: self = .boolean
      case .int: self = .integer
      case .float: self = .number
      case .string: self = .string
      }
    }
  }
}
