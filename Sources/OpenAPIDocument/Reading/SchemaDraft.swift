import Diagnostics
import YAMLTree

/// A schema while its fields are being read.
struct SchemaDraft {
  var parts: SchemaParts
  /// Whether null is allowed in the manner of 3.0.
  var isNullable = false
  /// Holds where `additionalProperties` says nothing.
  var unevaluatedProperties = Schema.AdditionalProperties.unspecified

  /// The schema. Mutating, as nothing is copied then onto a stack that holds dozens of such frames.
  mutating func schema() -> Schema { Schema(parts) }

  /// Whether null is among the values, but not allowed by the type.
  var listsForbiddenNull: Bool {
    guard let values = parts.allowedValues, !parts.types.isEmpty, !parts.types.contains(.null),
      !isNullable
    else { return false }
    return values.contains(where: \.isNull)
  }

  /// Fills in the types where the source leaves them to be understood, and null where it is
  /// allowed in another way.
  mutating func inferTypes() {
    if case .unspecified = parts.additionalProperties {
      parts.additionalProperties = unevaluatedProperties
    }
    if parts.reference == nil, parts.types.subtracting(.null).isEmpty {
      if parts.declaresProperties || !parts.required.isEmpty || !parts.patternProperties.isEmpty {
        parts.types.insert(.object)
      } else if case .free = parts.additionalProperties {
        parts.types.insert(.object)
      } else if case .schema = parts.additionalProperties {
        parts.types.insert(.object)
      } else if parts.items != nil || !parts.prefixItems.isEmpty {
        parts.types.insert(.array)
      } else if let values = parts.allowedValues {
        for value in values { parts.types.formUnion(SchemaTypes(of: value)) }
      }
    }
    if isNullable { parts.types.insert(.null) }
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
