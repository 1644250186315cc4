import YAMLTree

extension ExampleCollection {
  /// Visits what has a schema and examples: a Media Type, Parameter or Header Object.
  mutating func visitOwner(_ owner: YAMLNode, _ kind: SchemaExample.Kind, _ context: Context) {
    let item = owner["schema"] == nil ? owner["itemSchema"] : nil
    let schema = owner["schema"] ?? item
    for (key, value) in owner.entries {
      let name = key.text
      switch name {
      case "schema", "itemSchema": visitSchema(value, at: name, context)
      case "example":
        guard let schema else { break }
        enterValue(name) {
          $0.add(value, kind, schema, context, isStream: item != nil)
        }
      case "examples" where value.kind == .mapping:
        guard let schema else { break }
        path.append(.property(name))
        for (key, example) in value.entries {
          path.append(.property(key.text))
          addExampleObject(example, kind, schema, context, isStream: item != nil)
          path.removeLast()
        }
        path.removeLast()
      default: break
      }
    }
  }

  /// Adds the value of an Example Object, or of the one that a reference names.
  private mutating func addExampleObject(
    _ example: YAMLNode, _ kind: SchemaExample.Kind, _ schema: YAMLNode, _ context: Context,
    isStream: Bool
  ) {
    guard let object = resolved(example) else {
      skipped.append(SkippedExample(reason: .unresolved, node: example, pointer: path.pointer))
      return
    }
    if let value = object["dataValue"] {
      add(value, kind, schema, context, isData: true, isStream: isStream)
    } else if let value = object["value"] {
      add(value, kind, schema, context, isStream: isStream)
    } else if object["externalValue"] != nil {
      skipped.append(SkippedExample(reason: .external, node: object, pointer: path.pointer))
    } else if object["serializedValue"] != nil || object["serializedExample"] != nil {
      skipped.append(SkippedExample(reason: .serialized, node: object, pointer: path.pointer))
    }
  }

  /// The node, or what its reference names; `nil` where that is nothing.
  private func resolved(_ node: YAMLNode) -> YAMLNode? {
    var node = node
    // Far more than anybody writes; references may lead around in a circle.
    for _ in 0..<16 {
      guard let reference = node["$ref"]?.string else { return node }
      guard let reference = LocalReference(reference), reference.isPointer,
        let target = document.at(pointer: reference.fragment)
      else { return nil }
      node = target
    }
    return nil
  }

  private mutating func add(
    _ value: YAMLNode, _ kind: SchemaExample.Kind, _ schema: YAMLNode, _ context: Context,
    isData: Bool = false, isStream: Bool = false
  ) {
    guard value["$ref"] == nil else {
      skipped.append(SkippedExample(reason: .reference, node: value, pointer: path.pointer))
      return
    }
    let isText = value.kind == .scalar && context.mediaType.map(isJSON(mediaType:)) == false
    examples.append(
      SchemaExample(
        kind: kind,
        direction: context.direction,
        mediaType: context.mediaType,
        isData: isData || !isText,
        value: value,
        schema: schema,
        isStream: isStream,
        pointer: path.pointer,
        operation: context.operation
      )
    )
  }

  // MARK: - Schemas

  /// Visits the Schema Object that a key leads to.
  mutating func visitSchema(_ schema: YAMLNode, at key: String, _ context: Context) {
    enterValue(key) { $0.visitSchema(schema, context) }
  }

  /// Visits a Schema Object and those inside it, but not those that it refers to.
  private mutating func visitSchema(_ schema: YAMLNode, _ context: Context) {
    for (key, value) in schema.entries {
      let name = key.text
      switch name {
      case "example":
        enterValue(name) { $0.add(value, .schema, schema, context, isData: true) }
      case "examples" where dialect != .openAPI30 && value.kind == .sequence:
        path.append(.property(name))
        for (index, example) in value.elements.enumerated() {
          path.append(.element(index))
          add(example, .schema, schema, context, isData: true)
          path.removeLast()
        }
        path.removeLast()
      case "default":
        enterValue(name) { $0.add(value, .defaultValue, schema, context, isData: true) }
      case "properties", "patternProperties", "dependentSchemas", "$defs", "definitions":
        visitSchemas(value, at: name, context)
      case "allOf", "anyOf", "oneOf", "prefixItems":
        path.append(.property(name))
        for (index, schema) in value.elements.enumerated() {
          path.append(.element(index))
          visitSchema(schema, context)
          path.removeLast()
        }
        path.removeLast()
      case "items", "additionalProperties", "not", "if", "then", "else", "contains",
        "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema":
        visitSchema(value, at: name, context)
      default: break
      }
    }
  }

  /// Visits a mapping of Schema Objects that a key leads to.
  mutating func visitSchemas(_ schemas: YAMLNode, at key: String, _ context: Context) {
    path.append(.property(key))
    for (key, schema) in schemas.entries {
      visitSchema(schema, at: key.text, context)
    }
    path.removeLast()
  }

  /// Enters what a key leads to, reference or not.
  private mutating func enterValue(_ key: String, _ visit: (inout Self) -> Void) {
    path.append(.property(key))
    visit(&self)
    path.removeLast()
  }
}

/// Whether values of a media type are data rather than text: JSON in all its kinds, and what may be
/// JSON.
private func isJSON(mediaType: String) -> Bool {
  let essence = mediaType.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
  return essence.hasSuffix("json") || essence.hasSuffix("jsonl") || essence == "*/*"
    || essence == "application/*" || essence == "application/json-seq"
}
