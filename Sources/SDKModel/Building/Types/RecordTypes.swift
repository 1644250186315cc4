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
    var described = 0
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
      let isRequired = required.contains(property.name)
      if isRequired { described += 1 }
      let converted = convert(property.schema, place: inner.place(name))
      let access = Access(
        property.schema, target: property.schema.reference.flatMap { document.schema(named: $0) })
      fields.append(
        Field(
          name: fieldNames.unique(name, in: []),
          wireName: property.name,
          type: converted.type,
          isRequired: isRequired && !directions.mayLack(access, in: component),
          isNullable: converted.isNullable,
          isRecursive: false,
          isSecret: property.schema.format == "password",
          access: access,
          description: property.schema.description ?? property.schema.title,
          isDeprecated: property.schema.isDeprecated,
          example: example(of: property.schema),
          location: property.schema.location,
          typeDescription: typeDescription(property.schema)
        )
      )
    }
    // What is required and not described can only be JSON; it may be a slip, and not be there.
    if !keepsOthers, described < required.count {
      var undescribed = required.subtracting(fields.map(\.wireName))
      for wireName in schema.required where undescribed.remove(wireName) != nil {
        let name = fieldNames.unique(names.name(wireName), in: [])
        fields.append(.undescribed(name, wireName))
        tally.note(
          "schema-required-undescribed",
          "a member is required that 'properties' does not describe",
          at: schema.location,
          remedy: "'\(wireName)' is any JSON value; describe it, or take it out of 'required'.",
          severity: .note)
      }
    }
    var additional: TypeReference?
    if keepsOthers {
      additional = element(values, place: inner.place(Name(words: ["additional", "value"])))
    }
    return Record(fields: fields, additional: additional)
  }
}

extension Field {
  /// A member of which nothing is known but its name.
  fileprivate static func undescribed(_ name: Name, _ wireName: String) -> Field {
    Field(
      name: name, wireName: wireName, type: .json, isRequired: false, isNullable: false,
      isRecursive: false, isSecret: false, access: .readWrite, description: nil,
      isDeprecated: false)
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
