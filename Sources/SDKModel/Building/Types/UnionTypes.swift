import Diagnostics
import OpenAPIDocument
import YAMLTree

extension TypeBuilder {
  /// What a union (reduced) or a value of several kinds becomes: mostly a union, but one type where
  /// its alternatives come down to that.
  mutating func unionShape(_ schema: Schema, inner: InnerPlaces) -> TypeShape {
    if let constants = constants(of: schema) { return .enumeration(enumeration(constants)) }
    if let strings = openStrings(of: schema) { return .enumeration(enumeration(strings)) }
    if let record = commonRecord(of: schema) { return .record(self.record(record, inner: inner)) }
    let union = union(of: schema, inner: inner)
    switch union.alternatives.count {
    case 0: return .alias(.json)
    case 1: return .alias(union.alternatives[0].type)
    default: return .union(union)
    }
  }

  /// The union of a schema (reduced) with several alternatives, or of several kinds.
  mutating func union(of schema: Schema, inner: InnerPlaces) -> Union {
    let choices = schema.oneOf.isEmpty ? kinds(of: schema) : schema.oneOf.map { whole($0, schema) }
    let discriminator =
      schema.discriminator.map { DiscriminatorRule($0, heirs: heirs) }
      ?? DiscriminatorRule(telling: choices, heirs: heirs, &composition)
    noteDefault(discriminator, among: choices, at: schema.location)
    noteMapping(discriminator, among: choices, at: schema.location)
    var claims: [NameClaim] = []
    var alternatives: [Union.Alternative] = []
    let values = choices.map { discriminator?.values(of: $0, &composition) ?? [] }
    let natural = caseNames(of: choices, values: values, in: schema)
    for ((choice, values), named) in zip(zip(choices, values), natural) {
      let name = named.name
      let type = converted(choice, place: inner.place(name))
      if type == .json { continue }
      let isDefault = discriminator?.isDefault(choice) ?? false
      if let member = discriminator?.wireName, !values.isEmpty, lacks(member, choice) {
        // The case alone tells the value: one for each.
        for value in values {
          let isKnown = alternatives.contains {
            $0.type == type && $0.discriminatorValues.contains(value)
          }
          if isKnown { continue }
          claims.append(values.count > 1 ? NameClaim(names.name(value), value) : named)
          alternatives.append(
            .init(
              name: name, type: type,
              discriminatorValues: [value], members: [], requiredMembers: [],
              isDefault: isDefault && value == values[0]))
        }
        continue
      }
      if let known = alternatives.firstIndex(where: { $0.type == type }) {
        alternatives[known].discriminatorValues += values
        alternatives[known].isDefault = alternatives[known].isDefault || isDefault
        continue
      }
      claims.append(named)
      alternatives.append(
        .init(
          name: name, type: type, discriminatorValues: values,
          members: [], requiredMembers: [], isDefault: isDefault))
    }
    // 'unknown' is the case of what the description does not tell of.
    let settled = NameClaims.settle(
      claims, as: .member, names.vocabulary, reserved: ["unknown"])
    for (position, name) in settled.enumerated() { alternatives[position].name = name }
    // A text that may be any text is not rewritten as a date.
    if alternatives.contains(where: { $0.type == .string }) {
      alternatives.removeAll { [.date, .day, .bytes].contains($0.type) }
    }
    let ranked = alternatives.enumerated().sorted {
      (rank($0.element.type), $0.offset) < (rank($1.element.type), $1.offset)
    }
    return Union(
      alternatives: ranked.map(\.element), discriminator: discriminator?.wireName,
      isRecursive: false)
  }

  /// An alternative's type; null inside it has gone to the union as a whole.
  private mutating func converted(_ choice: Schema, place: TypePlace) -> TypeReference {
    convert(choice, place: place).type
  }

  /// An alternative together with what the union itself demands of all of them.
  private mutating func whole(_ choice: Schema, _ schema: Schema) -> Schema {
    var own = schema.parts
    own.oneOf = []
    own.discriminator = nil
    own.description = nil
    own.title = nil
    own.types.remove(.null)
    let shared = Schema(own)
    if shared.saysNothing { return choice }
    let content = resolved(choice)
    let known = Set(content.properties.map(\.name))
    let required = Set(content.required)
    // What the alternative says itself need not be said again.
    if content.oneOf.isEmpty, schema.properties.allSatisfy({ known.contains($0.name) }),
      schema.required.allSatisfy({ required.contains($0) })
    {
      return choice
    }
    var parts = SchemaParts(location: choice.location)
    parts.allOf = [shared, choice]
    parts.title = choice.title ?? choice.reference
    return Schema(parts)
  }

  /// The alternatives of a value of several kinds.
  private func kinds(of schema: Schema) -> [Schema] {
    var types = schema.types.subtracting(.null)
    if types.contains(.number) { types.remove(.integer) }
    return types.kinds.map { kind in
      schema.changed {
        $0.types = kind
        $0.title = nil
        $0.description = nil
        $0.discriminator = nil
        if kind != .string { $0.format = nil }
      }
    }
  }

  /// The order in which types are tried: what takes fewer values comes first.
  private func rank(_ type: TypeReference) -> Int {
    switch type {
    case .boolean: 0
    case .integer, .unsignedInteger: 1
    case .number, .decimal: 2
    case .day: 3
    case .date: 4
    case .bytes: 6
    case .string, .file: 8
    case .array: 9
    case .map: 11
    case .json, .nullable: 12
    case .named(let id):
      switch types[id.index].shape {
      case .enumeration(let enumeration): enumeration.rawType == .integer ? 1 : 7
      case .record, .union, .statusUnion: 10
      case .alias(let target), .wrapper(let target): rank(target)
      }
    }
  }
}

// MARK: - Unions that are something simpler

extension TypeBuilder {
  /// The object that alternatives without names have in common, if they all have the same members
  /// and differ only in the strings that these may be: many error codes, for example.
  private func commonRecord(of schema: Schema) -> Schema? {
    guard schema.discriminator == nil, let first = schema.oneOf.first else { return nil }
    let names = first.properties.map(\.name)
    guard schema.oneOf.count > 1, !names.isEmpty,
      schema.oneOf.allSatisfy({ $0.isPlainObject && $0.properties.map(\.name) == names })
    else { return nil }
    var parts = first.parts
    parts.title = schema.title
    parts.description = schema.description
    for index in parts.properties.indices {
      let all = schema.oneOf.map { $0.properties[index].schema }
      if let reference = all[0].reference, all.allSatisfy({ $0.reference == reference }) {
        continue
      }
      guard all.allSatisfy({ $0.isText }) else { return nil }
      var text = SchemaParts(location: all[0].location)
      text.types = .string
      let values = all.compactMap(\.allowedValues)
      if values.count == all.count { text.allowedValues = values.flatMap { $0 } }
      parts.properties[index].schema = Schema(text)
    }
    parts.required = names.filter { name in schema.oneOf.allSatisfy { $0.required.contains(name) } }
    return Schema(parts)
  }

  /// The list of values that a union of constants is, each perhaps with a title for its name.
  private func constants(of schema: Schema) -> Schema? {
    guard schema.oneOf.count > 1 else { return nil }
    var values: [YAMLNode] = []
    for choice in schema.oneOf {
      guard choice.reference == nil, let allowed = choice.allowedValues, allowed.count == 1,
        allowed[0].kind == .scalar
      else { return nil }
      values.append(allowed[0])
    }
    // The alternatives stay, for their titles.
    return schema.changed {
      $0.allowedValues = values
      $0.types = values.reduce(into: $0.types) { $0.formUnion($1.schemaType) }
    }
  }

  /// The list of values of a union of strings, some of them known: any string may come.
  private mutating func openStrings(of schema: Schema) -> Schema? {
    guard schema.oneOf.count > 1 else { return nil }
    var values: [YAMLNode] = []
    var isString = true
    for choice in schema.oneOf {
      let content = resolved(choice)
      isString =
        isString && content.oneOf.isEmpty && content.types.subtracting(.null) == .string
        && (content.format == nil || content.allowedValues != nil)
      values += content.allowedValues ?? []
    }
    guard isString, !values.isEmpty else { return nil }
    return schema.changed {
      $0.oneOf = []
      $0.types = .string
      $0.allowedValues = values
    }
  }
}

extension YAMLNode {
  /// The type that a schema of nothing but this constant has.
  fileprivate var schemaType: SchemaTypes {
    switch scalar {
    case .null: .null
    case .bool: .boolean
    case .int: .integer
    case .float: .number
    case .string: .string
    }
  }
}

extension Schema {
  /// Whether this is an object of its own that is nothing but its members.
  fileprivate var isPlainObject: Bool {
    if case .schema = additionalProperties { return false }
    return reference == nil && types == .object && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
      && patternProperties.isEmpty
  }

  /// Whether this is a text without a format of its own.
  fileprivate var isText: Bool {
    reference == nil && types == .string && format == nil && allOf.isEmpty && oneOf.isEmpty
      && anyOf.isEmpty
  }
}
