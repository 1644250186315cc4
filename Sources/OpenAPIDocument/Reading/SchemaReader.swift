import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads the component schemas.
  mutating func readNamedSchemas(_ node: YAMLNode) -> [NamedSchema] {
    let entries = namedEntries(of: node, "schemas")
    schemaNames = Set(entries.map { $0.key.text })
    return entries.map { NamedSchema(name: $0.key.text, schema: schema($0.value)) }
  }

  /// Reads the schemas outside the components that references named.
  mutating func readPendingSchemas() -> [NamedSchema] {
    var result: [NamedSchema] = []
    while !pendingSchemas.isEmpty {
      let pending = pendingSchemas.removeFirst()
      result.append(NamedSchema(name: pending.name, schema: schema(pending.node)))
    }
    return result
  }

  /// Schemas that are nothing but references to one another are an error.
  mutating func checkReferences(_ schemas: [NamedSchema]) {
    let aliases = Dictionary(
      schemas.compactMap { named in named.schema.reference.map { (named.name, $0) } }
    ) { first, _ in first }
    // Each schema is visited once: what was visited before is no part of a new circle.
    var visited: Set<String> = []
    for named in schemas {
      var path: [String] = []
      var name = named.name
      while visited.insert(name).inserted {
        path.append(name)
        guard let next = aliases[name] else { break }
        name = next
      }
      guard let last = path.last, aliases[last] == name, let start = path.firstIndex(of: name)
      else { continue }
      let circle = path[start...] + [name]
      diagnostics.append(
        .error(
          "openapi-circular-reference",
          "these schemas only refer to one another: " + circle.joined(separator: " → "),
          at: named.schema.location,
          remedy: "Let one of them say what its values are."
        )
      )
    }
  }

  /// Reads one schema.
  mutating func schema(_ node: YAMLNode) -> Schema {
    var draft = SchemaDraft(location: node.location)
    if node.bool != nil || node.isNull { return Schema(draft) }
    guard node.kind == .mapping else {
      wrongKind(node, expected: "a mapping", for: "a schema")
      return Schema(draft)
    }
    if let reference = referenceText(of: node) { draft.reference = schemaName(reference) }
    forEachField(of: node, as: .schema) { reader, key, value in
      reader.readField(key, value, into: &draft)
    }
    draft.inferTypes()
    return Schema(draft)
  }

  /// Takes one field of a schema; tells whether it did.
  private mutating func readField(
    _ key: String,
    _ value: YAMLNode,
    into draft: inout SchemaDraft
  ) -> Bool {
    switch key {
    case "$ref": break
    case "type": draft.types.formUnion(types(value))
    case "title": draft.title = string(value, key)
    case "description": draft.description = string(value, key)
    case "format": draft.format = string(value, key)
    case "enum": draft.allowedValues = elements(of: value, key)
    case "const": draft.allowedValues = [value]
    case "nullable": if bool(value, key) { draft.isNullable = true }
    case "required": draft.required = strings(value, key)
    case "items": draft.items = schema(value)
    case "allOf": draft.allOf = elements(of: value, key).map { schema($0) }
    case "oneOf": draft.oneOf = elements(of: value, key).map { schema($0) }
    case "anyOf": draft.anyOf = elements(of: value, key).map { schema($0) }
    case "deprecated": draft.isDeprecated = bool(value, key)
    case "default": draft.defaultValue = value
    case "properties":
      draft.declaresProperties = !value.isNull
      draft.properties = namedEntries(of: value, key).map {
        Property(name: $0.key.text, schema: schema($0.value))
      }
    case "additionalProperties":
      draft.additionalProperties =
        switch value.bool {
        case true: .free
        case false: .forbidden
        case nil: value.kind == .mapping && value.count == 0 ? .free : .schema(schema(value))
        }
    case "readOnly", "writeOnly": break
    default:
      guard key.hasPrefix("x-") else { return false }
      draft.extensions[key] = value
    }
    return true
  }

  private mutating func types(_ node: YAMLNode) -> SchemaTypes {
    if node.kind == .sequence {
      return elements(of: node, "type").reduce(into: []) { $0.formUnion(types($1)) }
    }
    guard let name = scalarText(node, "type") else { return [] }
    if let type = SchemaTypes.named[name] { return type }
    let meant = nearest(to: name, in: SchemaTypes.named.keys.sorted())
    warn(
      "openapi-unknown-type",
      "'\(name)' is not a type",
      at: node,
      remedy: meant.map { "Did you mean '\($0)'? Any value is taken for now." }
        ?? "Any value is taken."
    )
    return []
  }

  /// The name of the schema that a reference points at; a schema outside the components gets one.
  private mutating func schemaName(_ reference: YAMLNode) -> String? {
    let text = reference.text
    let prefix = "#/components/schemas/"
    if text.hasPrefix(prefix) {
      let name = text.dropFirst(prefix.count)
      if schemaNames.contains(String(name)) { return String(name) }
    }
    guard let target = target(of: reference) else { return nil }
    if target.parent?.pointer == "/components/schemas" {
      return target.pointer.split(separator: "/").last.map { String($0).unescapedPointerPart }
    }
    let pointer = target.pointer
    if let name = extraSchemas[pointer] { return name }
    let name = freeSchemaName(pointer)
    schemaNames.insert(name)
    extraSchemas[pointer] = name
    pendingSchemas.append((name, target))
    return name
  }

  /// A name for the schema at a pointer, out of its last telling part.
  private func freeSchemaName(_ pointer: String) -> String {
    let structure: Set<String> = [
      "schema", "items", "properties", "content", "allOf", "oneOf", "anyOf",
    ]
    let parts = pointer.split(separator: "/").map { String($0).unescapedPointerPart }
    let telling = parts.last { !structure.contains($0) && Int($0) == nil } ?? "schema"
    guard schemaNames.contains(telling) else { return telling }
    var number = 2
    while schemaNames.contains("\(telling)\(number)") { number += 1 }
    return "\(telling)\(number)"
  }
}

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
    if reference == nil, types.subtracting(.null).isEmpty {
      if declaresProperties || !required.isEmpty {
        types.insert(.object)
      } else if case .free = additionalProperties {
        types.insert(.object)
      } else if case .schema = additionalProperties {
        types.insert(.object)
      } else if items != nil {
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

extension String {
  /// One part of a JSON Pointer with its escapes read.
  var unescapedPointerPart: String {
    replacing("~1", with: "/").replacing("~0", with: "~")
  }
}
