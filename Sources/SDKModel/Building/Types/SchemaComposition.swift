import Diagnostics
import OpenAPIDocument
import YAMLTree

/// Brings what a schema says in several places (`allOf`, a reference with more beside it, a union
/// with one alternative) together in one schema, so that everything after it sees plain ones.
struct SchemaComposition {
  let document: Document
  /// The flattened components, by name.
  private var flattened: [String: Schema] = [:]
  /// What the components come down to, by name; not of those that were cut off somewhere, as that
  /// depends on who asks first.
  private var wholes: [String: Schema] = [:]
  /// The component that is being brought together.
  private var current: String?
  /// How often something was cut off.
  private var cuts = 0
  /// The components that are being flattened, to notice one that is made of itself.
  private var open: Set<String> = []
  /// More components that are made of one another than any sensible document has, and fewer than
  /// the stack bears.
  static let deepest = 400
  /// The types that values of components may have, and whether that is all that they say, by name.
  var componentKinds: [String: SchemaTypes] = [:]
  var componentsThatListTypes: [String: Bool] = [:]
  /// Whether null is among the values of components, by name.
  var nullableComponents: [String: Bool] = [:]
  /// What could not be brought together.
  var tally = Tally()
  /// Where that is, as a schema may be looked at many times.
  var noted: Set<SourceLocation> = []

  init(_ document: Document) {
    self.document = document
  }

  /// What a schema comes down to: a reference to a component that says it all, or a schema without
  /// references and `allOf` of its own.
  mutating func reduced(_ schema: Schema) -> Schema {
    let isNullable = schema.types.contains(.null)
    if schema.reference != nil {
      return schema.hasStructure ? merged([schema.onlyReference, schema.withoutReference]) : schema
    }
    if !schema.allOf.isEmpty {
      let own = schema.changed { $0.allOf = [] }
      let telling = telling(schema.allOf.filter { !$0.saysNothing })
      let parts = telling.isEmpty ? schema.allOf : telling
      if own.saysNothing, parts.count == 1 { return reduced(parts[0]).nullable(isNullable) }
      return reduced(merged(parts + [own], in: schema)).nullable(isNullable)
    }
    if let both = schema.unionsApart { return reduced(both) }
    guard let choices = choices(of: schema) else { return schema }
    let own = schema.changed {
      $0.oneOf = []
      $0.anyOf = []
    }
    switch choices.schemas.count {
    case 0:
      return own.nullable(choices.isNullable)
    case 1 where own.saysNothing:
      return reduced(choices.schemas[0]).nullable(isNullable || choices.isNullable)
    case 1:
      return reduced(merged([choices.schemas[0], own], in: schema))
        .nullable(isNullable || choices.isNullable)
    default:
      return schema.changed {
        $0.oneOf = choices.schemas
        $0.anyOf = []
      }.nullable(choices.isNullable)
    }
  }

  /// The alternatives of a union without null and without those that only forbid combinations of
  /// members; `nil` where the schema is no union.
  private mutating func choices(of schema: Schema) -> (schemas: [Schema], isNullable: Bool)? {
    let all = schema.oneOf + schema.anyOf
    guard !all.isEmpty else { return nil }
    var seen: Set<String> = []
    var isNullable = false
    var result: [Schema] = []
    for choice in all {
      isNullable = isNullable || allowsNull(choice)
      if choice.reference == nil, choice.types == .null { continue }
      if let name = choice.reference, !choice.hasStructure {
        if seen.insert(name).inserted { result.append(choice) }
      } else {
        result.append(choice)
      }
    }
    // Alternatives such as `required: [a]` choose among the members that the schema itself has.
    if result.allSatisfy(\.onlyDemandsMembers), schema.declaresProperties { result = [] }
    return (result, isNullable)
  }

  /// A component with everything that it is made of in one schema.
  mutating func component(_ name: String) -> Schema? {
    if let known = flattened[name] { return known }
    guard let schema = document.schema(named: name) else { return nil }
    guard open.count < Self.deepest else {
      cuts += 1
      tally.unsupported(
        "a schema made of more than \(Self.deepest) others, one within the other",
        at: schema.location,
        effect: "It is taken for a schema that says nothing.")
      return nil
    }
    guard open.insert(name).inserted else {
      cuts += 1
      tally.note(
        "schema-made-of-itself",
        "the schema '\(name)' is made of itself",
        at: schema.location,
        remedy: "It is left out of itself; take it out of its 'allOf'.")
      return nil
    }
    defer { open.remove(name) }
    var result = reduced(schema, named: name)
    // A component that is another name for a component has that one's content.
    if let next = result.reference {
      let isNullable = result.types.contains(.null)
      result = component(next)?.nullable(isNullable) ?? result.withoutReference
    }
    flattened[name] = result
    return result
  }

  /// What the schema of a component comes down to: the same schema whoever asks, so that the types
  /// of what stands in it are known again.
  mutating func reduced(_ schema: Schema, named name: String) -> Schema {
    if let known = wholes[name] { return known }
    let isFirst = open.insert(name).inserted
    let (outer, before) = (current, cuts)
    current = name
    defer {
      if isFirst { open.remove(name) }
      current = outer
    }
    let result = reduced(schema)
    if cuts == before { wholes[name] = result }
    return result
  }

  /// What a schema is made of, references followed; without a union's alternatives.
  private mutating func content(_ schema: Schema) -> Schema? {
    let schema = reduced(schema)
    return schema.reference.map { component($0) } ?? schema
  }

  /// One schema that demands what all `parts` demand. What `schema` says of itself, its place
  /// and description, holds for the whole.
  private mutating func merged(_ parts: [Schema], in schema: Schema? = nil) -> Schema {
    var result: Schema?
    for part in parts {
      // A discriminator tells the heirs of a schema apart, and each heir is only itself.
      let isInherited = part.reference != nil && part.oneOf.isEmpty && part.anyOf.isEmpty
      guard var content = content(part) else { continue }
      // So does a union in which that heir is one of the alternatives.
      let isHeirOfUnion =
        isInherited && content.oneOf.contains { $0.reference != nil && $0.reference == current }
      if isHeirOfUnion || isInherited && content.oneOf.isEmpty && content.discriminator != nil {
        content = content.changed {
          $0.oneOf = []
          $0.discriminator = nil
        }
      }
      result = result.map { merged($0, content) } ?? content
    }
    guard let own = schema ?? parts.last else { return result ?? parts[0] }
    var whole = (result ?? own).parts
    whole.reference = nil
    whole.title = own.title
    whole.description = own.description ?? parts.last { $0.reference == nil }?.description
    whole.isDeprecated = own.isDeprecated
    whole.location = own.location
    if !own.extensions.isEmpty { whole.extensions.merge(own.extensions) { $1 } }
    return Schema(whole)
  }

  private mutating func merged(_ left: Schema, _ right: Schema) -> Schema {
    let (left, right) = (narrowed(left, by: right), narrowed(right, by: left))
    let types = left.types.common(right.types)
    if types.isEmpty, !left.types.isEmpty, !right.types.isEmpty {
      noteContradiction(at: right.location)
    }
    guard let union = intersection(left, right) else {
      noteTooManyChoices(at: right.location)
      var anything = SchemaParts(location: right.location)
      anything.description = right.description ?? left.description
      return Schema(anything)
    }
    var parts = right.parts
    parts.types = types.isEmpty ? right.types : types
    parts.format = format(left, right)
    parts.allowedValues = commonValues(left, right)
    parts.properties = properties(left, right)
    parts.declaresProperties = left.declaresProperties || right.declaresProperties
    parts.required = left.required + right.required.filter { !left.required.contains($0) }
    parts.items = both(left.items, right.items)
    parts.prefixItems = right.prefixItems.isEmpty ? left.prefixItems : right.prefixItems
    parts.additionalProperties = additional(left, right)
    parts.patternProperties = left.patternProperties + right.patternProperties
    parts.oneOf = union.choices
    parts.discriminator = union.discriminator
    parts.isReadOnly = left.isReadOnly || right.isReadOnly
    parts.isWriteOnly = left.isWriteOnly || right.isWriteOnly
    parts.contentEncoding = right.contentEncoding ?? left.contentEncoding
    parts.defaultValue = right.defaultValue ?? left.defaultValue
    parts.example = right.example ?? left.example
    parts.description = right.description ?? left.description
    if !left.extensions.isEmpty { parts.extensions.merge(left.extensions) { own, _ in own } }
    return Schema(parts)
  }

  /// The members of both; one that both have must be what both say.
  private func properties(_ left: Schema, _ right: Schema) -> [Property] {
    guard !left.properties.isEmpty else { return right.properties }
    var result = left.properties
    var positions = Dictionary(
      result.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for property in right.properties {
      guard let index = positions[property.name] else {
        positions[property.name] = result.count
        result.append(property)
        continue
      }
      let known = result[index].schema
      if let combined = both(known, property.schema) { result[index].schema = combined }
    }
    return result
  }

  private func both(_ left: Schema?, _ right: Schema?) -> Schema? {
    guard let left, let right else { return left ?? right }
    if left === right || left.reference != nil && left.reference == right.reference {
      return right
    }
    if right.saysNothing {
      return right.description == nil ? left : left.changed { $0.description = right.description }
    }
    if left.saysNothing { return right }
    if left.isBare, right.isBare, left.types == right.types, left.format == right.format,
      left.items == nil, right.items == nil
    {
      return right.description == nil && left.description != nil
        ? right.changed { $0.description = left.description } : right
    }
    var parts = SchemaParts(location: right.location)
    parts.home = current.flatMap { document.schemaIndex[$0] }
    parts.description = right.description ?? left.description
    // What was brought together before is not nested once more.
    let isCombination = left.reference == nil && left.isOnlyCombination
    parts.allOf = (isCombination ? left.allOf : [left]) + [right]
    return Schema(parts)
  }

  private func additional(_ left: Schema, _ right: Schema) -> Schema.AdditionalProperties {
    switch (left.additionalProperties, right.additionalProperties) {
    case (.unspecified, let other), (let other, .unspecified): other
    case (.schema(let first), .schema(let second)): .schema(both(first, second) ?? second)
    case (.schema(let values), _), (_, .schema(let values)): .schema(values)
    case (.free, _), (_, .free): .free
    case (.forbidden, .forbidden): .forbidden
    }
  }

  /// The values that both allow; those of the second where they have none in common.
  private mutating func commonValues(_ left: Schema, _ right: Schema) -> [YAMLNode]? {
    guard let first = left.allowedValues, let second = right.allowedValues else {
      return right.allowedValues ?? left.allowedValues
    }
    let texts = Set(first.map(\.text))
    let common = second.filter { texts.contains($0.text) }
    if common.isEmpty, !first.isEmpty, !second.isEmpty {
      noteContradiction("the constants of both", at: right.location)
    }
    return common.isEmpty ? second : common
  }

  /// The format of the second part, or of the first where that has none.
  private mutating func format(_ left: Schema, _ right: Schema) -> String? {
    guard let first = left.format, let second = right.format else {
      return right.format ?? left.format
    }
    if Self.exclude(first, second) { noteContradiction("both formats", at: right.location) }
    return second
  }
}
