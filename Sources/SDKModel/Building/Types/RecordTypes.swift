import Diagnostics
import OpenAPIDocument

extension TypeBuilder {
  /// Whether an object has members of its own, be it an empty list of them.
  func isRecord(_ schema: Schema) -> Bool {
    if !schema.properties.isEmpty { return true }
    guard schema.patternProperties.isEmpty else { return false }
    switch schema.additionalProperties {
    case .unspecified: return schema.declaresProperties
    case .forbidden: return true
    case .free, .schema: return false
    }
  }

  /// The record that an object schema (reduced) describes.
  mutating func record(_ schema: Schema, inner: InnerPlaces) -> Record {
    let required = Set(schema.required)
    var fieldNames = TakenNames(capacity: schema.properties.count)
    let values = memberValues(of: schema)
    var keepsOthers = values != nil
    if case .free = schema.additionalProperties { keepsOthers = true }
    if !schema.patternProperties.isEmpty { keepsOthers = true }
    // The name of what holds the members without a name of their own.
    if keepsOthers { _ = fieldNames.unique(Name(words: ["additional", "properties"]), in: []) }
    var fields: [Field] = []
    fields.reserveCapacity(schema.properties.count)
    for property in schema.properties {
      let name = names.name(property.name)
      let converted = convert(property.schema, place: inner.place(name))
      let access = Access(
        property.schema, target: property.schema.reference.flatMap { document.schema(named: $0) })
      fields.append(
        Field(
          name: fieldNames.unique(name, in: []),
          wireName: property.name,
          type: converted.type,
          isRequired: required.contains(property.name)
            && !directions.mayLack(access, in: component),
          isNullable: converted.isNullable,
          isRecursive: false,
          isSecret: property.schema.format == "password",
          access: access,
          description: property.schema.description ?? property.schema.title,
          isDeprecated: property.schema.isDeprecated
        )
      )
    }
    var additional: TypeReference?
    if keepsOthers {
      additional = element(values, place: inner.place(Name(words: ["additional", "value"])))
    }
    return Record(fields: fields, additional: additional)
  }
}

extension Access {
  /// Which way the value of a property travels.
  ///
  /// - Parameter target: what the property's schema refers to.
  init(_ schema: Schema, target: Schema?) {
    if schema.isReadOnly || target?.isReadOnly == true {
      self = .readOnly
    } else if schema.isWriteOnly || target?.isWriteOnly == true {
      self = .writeOnly
    } else {
      self = .readWrite
    }
  }
}
