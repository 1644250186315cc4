import Diagnostics
import YAMLTree

extension SwaggerUpgrade {
  /// More schemas inside one another than any real document has.
  private static let schemaDepthLimit = 250

  /// Rewrites one schema, or one `items` of a parameter.
  mutating func schema(_ node: YAMLNode) -> YAMLDraft {
    guard node.kind == .mapping, grow(by: node.count) else { return .copy(node) }
    guard schemaDepth < Self.schemaDepthLimit else {
      diagnostics.append(
        .error(
          "swagger-too-deep",
          "more than \(Self.schemaDepthLimit) schemas stand inside one another",
          at: node.location,
          remedy: "Give some of them names in 'definitions'."
        )
      )
      return .copy(node)
    }
    schemaDepth += 1
    defer { schemaDepth -= 1 }
    var result = YAMLMappingDraft()
    for (key, value) in node.entries { addSchemaField(key, value, of: node, to: &result) }
    return result.draft(at: node)
  }

  /// Rewrites one field of a schema, or of what says the same as one in a parameter or header.
  mutating func addSchemaField(
    _ keyNode: YAMLNode,
    _ value: YAMLNode,
    of owner: YAMLNode,
    to result: inout YAMLMappingDraft
  ) {
    switch keyNode.text {
    case "$ref" where value.kind == .scalar:
      result.add(keyNode, .string(schemaReference(value), at: value))
    case "type": addTypes(keyNode, value, of: owner, to: &result)
    case "format" where isFile(owner): break
    // The alternative that is a list has them, where there are several types.
    case "items" where severalTypes(owner): break
    case "items": result.add(keyNode, items(value))
    case "additionalProperties", "not", "additionalItems": result.add(keyNode, schema(value))
    case "properties", "patternProperties", "definitions":
      result.add(keyNode, rewrittenEntries(of: value) { $0.schema($1) })
    case "allOf", "anyOf", "oneOf":
      result.add(keyNode, rewrittenElements(of: value) { $0.schema($1) })
    case "discriminator": result.add(keyNode, discriminator(value))
    case "x-nullable":
      result.add(keyNode, .copy(value))
      if value.bool == true { addNullable(at: value, of: owner, to: &result) }
    case "collectionFormat": noteInnerCollectionFormat(value)
    default: result.add(keyNode, .copy(value))
    }
  }

  /// Whether a schema, parameter or header stands for the bytes of a file.
  func isFile(_ node: YAMLNode) -> Bool { node["type"]?.text == "file" }

  // MARK: - Types

  private mutating func addTypes(
    _ keyNode: YAMLNode,
    _ value: YAMLNode,
    of owner: YAMLNode,
    to result: inout YAMLMappingDraft
  ) {
    guard value.kind == .sequence || value.isNull || value.text == "null" else {
      guard value.text == "file" else { return result.add(keyNode, .copy(value)) }
      result.add(keyNode, .string("string", at: value))
      result.add("format", .string("binary", at: value))
      return
    }
    let all = value.kind == .sequence ? Array(value.elements) : [value]
    let types = all.filter { $0.text != "null" && !$0.isNull }
    if types.count < all.count { addNullable(at: value, of: owner, to: &result) }
    if types.count == 1, let type = types.first {
      result.add(keyNode, .copy(type))
    } else if types.count > 1, owner["anyOf"] == nil {
      result.add("anyOf", .sequence(types.map { alternative($0, of: owner) }, at: value))
    } else if types.count > 1 {
      tally.note(
        "swagger-types",
        "a list of types beside 'anyOf' has no equivalent in OpenAPI 3.0",
        at: value.location,
        remedy: "It is left out; write the types into the alternatives of 'anyOf'."
      )
    }
  }

  private func severalTypes(_ owner: YAMLNode) -> Bool {
    guard let types = owner["type"], types.kind == .sequence else { return false }
    return types.elements.count { $0.text != "null" && !$0.isNull } > 1
      && types.elements.contains { $0.text == "array" } && owner["anyOf"] == nil
  }

  /// One of several types, as a schema of its own.
  private mutating func alternative(_ type: YAMLNode, of owner: YAMLNode) -> YAMLDraft {
    var result = YAMLMappingDraft()
    result.add("type", .copy(type))
    if type.text == "array", let elements = owner["items"] { result.add("items", items(elements)) }
    return result.draft(at: type)
  }

  private func addNullable(
    at place: YAMLNode,
    of owner: YAMLNode,
    to result: inout YAMLMappingDraft
  ) {
    if owner["nullable"] == nil, !result.contains("nullable") {
      result.add("nullable", .bool(true, at: place))
    }
  }

  // MARK: - Lists

  /// What the elements of a list are. A list of schemas, one for each position, becomes one schema.
  private mutating func items(_ node: YAMLNode) -> YAMLDraft {
    guard node.kind == .sequence else { return schema(node) }
    tally.note(
      "swagger-tuple",
      "a list with a schema for each position has no equivalent in OpenAPI 3.0",
      at: node.location,
      remedy: "Each of the schemas is allowed at every position."
    )
    var result = YAMLMappingDraft()
    if node.count > 0 { result.add("anyOf", rewrittenElements(of: node) { $0.schema($1) }) }
    return result.draft(at: node)
  }

  private mutating func noteInnerCollectionFormat(_ node: YAMLNode) {
    tally.note(
      "swagger-collection-format",
      "'collectionFormat' inside 'items' or a schema has no equivalent in OpenAPI 3.0",
      at: node.location,
      remedy: "It is left out."
    )
  }

  // MARK: - Polymorphism

  private mutating func discriminator(_ node: YAMLNode) -> YAMLDraft {
    var result = YAMLMappingDraft()
    guard node.kind == .mapping else {
      result.add("propertyName", .copy(node))
      return result.draft(at: node)
    }
    // The form of OpenAPI 3, which is not rare in Swagger documents.
    for (key, value) in node.entries {
      guard key.text == "mapping" else {
        result.add(key, .copy(value))
        continue
      }
      let mapping = rewrittenEntries(of: value) { upgrade, target in
        guard target.text.hasPrefix("#") else { return .copy(target) }
        return .string(upgrade.schemaReference(target), at: target)
      }
      result.add(key, mapping)
    }
    return result.draft(at: node)
  }
}
