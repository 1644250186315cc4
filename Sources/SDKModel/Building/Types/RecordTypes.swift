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
    let values = memberValues(of: schema)
    var keepsOthers = values != nil
    if case .free = schema.additionalProperties { keepsOthers = true }
    if !schema.patternProperties.isEmpty { keepsOthers = true }
    let undescribed = keepsOthers ? [] : undescribedMembers(of: schema, required)
    let fieldNames = fieldNames(
      schema.properties.map(\.name) + undescribed, besideOthers: keepsOthers)
    var fields: [Field] = []
    fields.reserveCapacity(fieldNames.count)
    for (property, name) in zip(schema.properties, fieldNames) {
      let isRequired = required.contains(property.name)
      let converted = convert(property.schema, place: inner.place(name))
      let access = Access(
        property.schema, target: property.schema.reference.flatMap { document.schema(named: $0) })
      fields.append(
        Field(
          name: name,
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
    for (wireName, name) in zip(undescribed, fieldNames.dropFirst(schema.properties.count)) {
      fields.append(.undescribed(name, wireName))
      tally.note(
        "schema-required-undescribed",
        "a member is required that 'properties' does not describe",
        at: schema.location,
        remedy: "'\(wireName)' is any JSON value; describe it, or take it out of 'required'.",
        severity: .note)
    }
    var additional: TypeReference?
    if keepsOthers {
      additional = element(values, place: inner.place(Name(words: ["additional", "value"])))
    }
    return Record(fields: fields, additional: additional)
  }

  /// The members that are required and not described: they can only be JSON, and as they may be a
  /// slip, they may be absent.
  private func undescribedMembers(of schema: Schema, _ required: Set<String>) -> [String] {
    let described = schema.properties.count { required.contains($0.name) }
    guard described < required.count else { return [] }
    var rest = required.subtracting(schema.properties.map(\.name))
    return schema.required.filter { rest.remove($0) != nil }
  }

  /// The names of members in Swift.
  private mutating func fieldNames(_ wireNames: [String], besideOthers: Bool) -> [Name] {
    let claims = wireNames.map { NameClaim(names.name($0), $0) }
    // The name of what holds the members without a name of their own.
    let reserved: Set<String> = besideOthers ? ["additionalproperties"] : []
    return NameClaims.settle(claims, as: .member, names.vocabulary, reserved: reserved)
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
