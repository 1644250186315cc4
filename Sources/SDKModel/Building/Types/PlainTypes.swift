import Diagnostics
import OpenAPIDocument

extension TypeBuilder {
  /// The type of a schema that needs no name: text, numbers, lists, maps.
  mutating func plain(_ schema: Schema, place: TypePlace) -> TypeReference {
    noteUncheckedValues(of: schema)
    switch schema.types.subtracting(.null) {
    case .string: return string(schema)
    case .integer:
      return schema.format == "uint64" || schema.listsLargeIntegers ? .unsignedInteger : .integer
    case .number, [.integer, .number]:
      switch schema.format {
      case "decimal": return .decimal
      // A Double holds integers to 53 bits only.
      case "int64": return .integer
      case "uint64": return .unsignedInteger
      default: return .number
      }
    case .boolean: return .boolean
    case .array: return .array(elements(of: schema, place: place))
    case .object:
      if let values = memberValues(of: schema) { return .map(element(values, place: place)) }
      return .map(.json)
    default: return .json
    }
  }

  /// Tells of a list of values that has no type of its own, but for truth values, which are what they
  /// are.
  private mutating func noteUncheckedValues(of schema: Schema) {
    guard let values = schema.allowedValues,
      values.contains(where: { !$0.isNull && $0.bool == nil })
    else { return }
    tally.note(
      "unchecked-constraint",
      "'enum' or 'const' of objects, lists, large integers or numbers with fractions is not checked "
        + "by the SDK",
      at: schema.location, remedy: "The type follows from the rest of the schema.")
  }

  /// The type of the elements of an array or the values of a map.
  mutating func element(_ schema: Schema?, place: TypePlace) -> TypeReference {
    guard let schema else { return .json }
    let converted = convert(schema, place: place.element)
    return converted.isNullable && converted.type != .json
      ? .nullable(converted.type) : converted.type
  }

  /// The type of an array's elements; one for all where the first ones have schemas of their own.
  private mutating func elements(of schema: Schema, place: TypePlace) -> TypeReference {
    guard let first = schema.prefixItems.first else { return element(schema.items, place: place) }
    let all = schema.prefixItems + (schema.items.map { [$0] } ?? [])
    if all.count == 1 { return element(first, place: place) }
    var parts = SchemaParts(location: schema.location)
    parts.oneOf = all
    return element(Schema(parts), place: place)
  }

  /// What the values of the members are that no property names, if the schema says.
  mutating func memberValues(of schema: Schema) -> Schema? {
    noteOtherMembers(of: schema)
    switch (schema.additionalProperties, schema.patternProperties.count) {
    case (.schema(let values), 0): return values
    case (.unspecified, 1), (.forbidden, 1): return schema.patternProperties[0].schema
    case (_, 0): return nil
    case (let others, _):
      var parts = SchemaParts(location: schema.location)
      parts.oneOf = schema.patternProperties.map(\.schema)
      if case .schema(let values) = others { parts.oneOf.append(values) }
      if case .free = others { return nil }
      return Schema(parts)
    }
  }

  /// Tells of patterns that leave it open what other members are.
  private mutating func noteOtherMembers(of schema: Schema) {
    let fitsAll: Set = ["", ".", ".*", "^.*$", ".+", "^.+$", "^.*", ".*$", "^", "^.+"]
    guard case .unspecified = schema.additionalProperties, !schema.patternProperties.isEmpty,
      !schema.patternProperties.contains(where: { fitsAll.contains($0.name) })
    else { return }
    tally.note(
      "schema-open-patterns",
      "'patternProperties' does not say what members of other names are",
      at: schema.patternProperties[0].schema.location,
      remedy: """
        All are read as the patterns describe them; write 'additionalProperties: false' beside it \
        if that is right, and 'true' if they may be anything.
        """)
  }

  private func string(_ schema: Schema) -> TypeReference {
    switch schema.format {
    case "date-time": .date
    case "date": .day
    case "byte", "base64": .bytes
    default: schema.contentEncoding?.lowercased() == "base64" ? .bytes : .string
    }
  }

  /// Whether values may be of several kinds.
  func isOfSeveralTypes(_ schema: Schema) -> Bool {
    var types = schema.types.subtracting(.null)
    if types.contains(.number) { types.remove(.integer) }
    // All kinds at once are any JSON value.
    return types.kinds.count > 1 && types != [.boolean, .number, .string, .array, .object]
  }
}

extension SchemaTypes {
  /// The single types of the set, in the order in which a value is tried against them.
  var kinds: [SchemaTypes] {
    [.boolean, .integer, .number, .string, .array, .object].filter { contains($0) }
  }
}

extension Schema {
  /// Whether one of the values listed is an integer that only an unsigned one of 64 bits can hold.
  fileprivate var listsLargeIntegers: Bool {
    (allowedValues ?? []).contains { Int64($0.text) == nil && UInt64($0.text) != nil }
      && !(allowedValues ?? []).contains { $0.text.hasPrefix("-") }
  }
}
