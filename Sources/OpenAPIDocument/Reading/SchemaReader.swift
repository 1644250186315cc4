import Diagnostics
import YAMLTree

extension DocumentReader {
  /// More levels than any sensible document has, and fewer than a thread of 512 kB bears.
  private static let deepestSchema = 64

  /// Reads one schema.
  ///
  /// References to other schemas are kept and not followed, so that what is read is as deep as the
  /// source nests.
  mutating func schema(_ node: YAMLNode) -> Schema {
    var draft = SchemaDraft(parts: SchemaParts(location: node.location))
    draft.parts.home = home
    guard node.kind == .mapping else {
      readUnusualSchema(node)
      return draft.schema()
    }
    guard schemaDepth < Self.deepestSchema else {
      tally.unsupported(
        "a schema of more than \(Self.deepestSchema) levels",
        at: node.location,
        effect: "What is below is read and written as JSON; use '$ref'."
      )
      return draft.schema()
    }
    schemaDepth += 1
    defer { schemaDepth -= 1 }
    if let reference = referenceText(of: node) ?? dynamicReference(of: node) {
      draft.parts.reference = schemaName(reference)
    }
    forEachField(of: node, as: .schema) { reader, key, value in
      reader.readField(key, value, into: &draft)
    }
    noteConditionalMembers(of: node)
    if draft.listsForbiddenNull {
      tally.note(
        "openapi-null-in-enum",
        "a list of values has null, which the type beside it does not allow",
        at: node.location,
        remedy: "Null is taken. Say 'nullable: true', as of 3.1 'null' among the types.")
      draft.isNullable = true
    }
    draft.inferTypes()
    return draft.schema()
  }

  /// The node of a `$dynamicRef`. It is read as `$ref`: without schemas that extend one another by
  /// `$dynamicAnchor`, which no SDK could type, it means the same.
  private func dynamicReference(of node: YAMLNode) -> YAMLNode? {
    guard let reference = node["$dynamicRef"], reference.kind == .scalar else { return nil }
    return reference
  }

  /// A schema that is no mapping: `true` and nothing at all stand for any value.
  private mutating func readUnusualSchema(_ node: YAMLNode) {
    if node.isNull || node.bool == true { return }
    guard node.bool == false else { return wrongKind(node, expected: "a mapping", for: "a schema") }
    tally.note(
      "openapi-false-schema",
      "the schema 'false' allows no value",
      at: node.location,
      remedy: "What comes nevertheless is read and written as JSON.",
      severity: .note
    )
  }

  /// Takes one field of a schema; tells whether it did.
  private mutating func readField(
    _ key: String,
    _ value: YAMLNode,
    into draft: inout SchemaDraft
  ) -> Bool {
    switch key {
    case "$ref", "$dynamicRef": break
    case "type": draft.parts.types.formUnion(types(value))
    case "title": draft.parts.title = string(value, key)
    case "description": draft.parts.description = string(value, key)
    case "format": draft.parts.format = string(value, key)
    case "enum": draft.parts.allowedValues = elements(of: value, key)
    case "const": draft.parts.allowedValues = [value]
    case "nullable": if bool(value, key) { draft.isNullable = true }
    case "required": draft.parts.required = strings(value, key)
    case "allOf": draft.parts.allOf = elements(of: value, key).map { schema($0) }
    case "oneOf": draft.parts.oneOf = elements(of: value, key).map { schema($0) }
    case "anyOf": draft.parts.anyOf = elements(of: value, key).map { schema($0) }
    case "discriminator": draft.parts.discriminator = discriminator(value)
    case "deprecated": draft.parts.isDeprecated = bool(value, key)
    case "readOnly": draft.parts.isReadOnly = bool(value, key)
    case "writeOnly": draft.parts.isWriteOnly = bool(value, key)
    case "contentEncoding": draft.parts.contentEncoding = string(value, key)
    case "contentMediaType": draft.parts.contentMediaType = string(value, key)
    case "contentSchema": draft.parts.contentSchema = schema(value)
    case "default": draft.parts.defaultValue = value
    case "example": draft.parts.example = value
    case "examples": draft.parts.example = draft.parts.example ?? value.elements.first
    case "properties":
      draft.parts.declaresProperties = !value.isNull
      draft.parts.properties = properties(value, key)
    case "patternProperties": draft.parts.patternProperties = properties(value, key)
    case "additionalProperties": draft.parts.additionalProperties = additionalProperties(value)
    case "unevaluatedProperties": draft.unevaluatedProperties = additionalProperties(value)
    case "items" where value.kind == .sequence:
      warn(
        "openapi-wrong-kind",
        "'items' takes a mapping, but here is a list",
        at: value,
        remedy: "It is read as 'prefixItems'."
      )
      draft.parts.prefixItems = value.elements.map { schema($0) }
    case "items":
      // After `prefixItems`, `false` only says that nothing follows.
      if value.bool != false { draft.parts.items = schema(value) }
    case "prefixItems": draft.parts.prefixItems = elements(of: value, key).map { schema($0) }
    case "not", "if", "contains", "dependentSchemas":
      tally.unchecked(
        "'\(key)' in a schema",
        at: value.location,
        effect: "The type follows from the rest of the schema."
      )
    default:
      guard key.hasPrefix("x-") else { return false }
      draft.parts.extensions[key] = value
    }
    return true
  }

  private mutating func properties(_ node: YAMLNode, _ field: String) -> [Property] {
    namedEntries(of: node, field).map { Property(name: $0.key.text, schema: schema($0.value)) }
  }

  private mutating func additionalProperties(_ node: YAMLNode) -> Schema.AdditionalProperties {
    switch node.bool {
    case true: .free
    case false: .forbidden
    case nil: node.kind == .mapping && node.count == 0 ? .free : .schema(schema(node))
    }
  }

  private mutating func types(_ node: YAMLNode) -> SchemaTypes {
    guard node.kind == .sequence else { return type(node, effect: "Any value is taken") }
    let all = elements(of: node, "type")
    let hasOthers = all.contains { SchemaTypes.named[$0.text] != nil }
    let effect = hasOthers ? "The other types are taken" : "Any value is taken"
    return all.reduce(into: []) { $0.formUnion(type($1, effect: effect)) }
  }

  private mutating func type(_ node: YAMLNode, effect: String) -> SchemaTypes {
    guard let name = scalarText(node, "type") else { return [] }
    if let type = SchemaTypes.named[name] { return type }
    warn(
      "openapi-unknown-type",
      "'\(name)' is not a type",
      at: node,
      remedy: nearest(to: name, in: SchemaTypes.named.keys.sorted()).map {
        "Did you mean '\($0)'? \(effect) for now."
      }
        ?? "\(effect)."
    )
    return []
  }
}
