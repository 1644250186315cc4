import YAMLTree

/// A schema, read once for all the values that it is held against.
struct CompiledSchema: Sendable {
  /// A keyword with what it asks.
  struct Keyword: Sendable {
    let name: String
    /// The keyword's value in the schema.
    let node: YAMLNode
    let rule: Rule
  }

  private(set) var keywords: [Keyword] = []
  /// Whether null passes whatever else is asked: `nullable` of OpenAPI 3.0.
  private(set) var isNullable = false
  /// Whether it matters which properties and elements the rules describe.
  private(set) var needsEvaluated = false

  /// Reads a schema. What is malformed asks nothing: other stages report that.
  init(_ schema: YAMLNode, in library: inout SchemaLibrary) {
    if schema.bool == false {
      keywords = [Keyword(name: "false", node: schema, rule: .never)]
    }
    let is30 = library.dialect == .openAPI30
    isNullable = is30 && schema["nullable"]?.bool == true
    if is30, let reference = schema["$ref"] {
      keywords = [
        Keyword(name: "$ref", node: reference, rule: .reference(library.target(of: reference)))
      ]
      return
    }
    for (key, value) in schema.entries {
      let name = key.text
      let reading = is30 ? Self.sharedRule : Self.draft202012Rule
      guard let rule = reading(name, value, schema, &library) else { continue }
      keywords.append(Keyword(name: name, node: value, rule: rule))
      if rule.turn == .last { needsEvaluated = true }
    }
    keywords = Rule.Turn.allCases.flatMap { turn in keywords.filter { $0.rule.turn == turn } }
  }
}

// MARK: - What each keyword asks

extension CompiledSchema {
  /// The keywords that only JSON Schema has, and the shared ones.
  private static func draft202012Rule(
    _ name: String, _ value: YAMLNode, _ schema: YAMLNode, _ library: inout SchemaLibrary
  ) -> Rule? {
    switch name {
    case "$ref", "$dynamicRef": .reference(library.target(of: value))
    case "const": .constant(value)
    case "prefixItems": value.kind == .sequence ? .prefixItems(Array(value.elements)) : nil
    case "contains":
      .contains(
        value, minimum: schema["minContains"]?.wholeNumber ?? 1,
        maximum: schema["maxContains"]?.wholeNumber)
    case "patternProperties":
      .patternProperties(
        value.entries.compactMap { key, schema in
          library.pattern(key).map { ($0, schema) }
        })
    case "propertyNames": .propertyNames(value)
    case "dependentRequired":
      .dependentRequired(value.entries.map { ($0.key.text, $0.value.strings) })
    case "dependentSchemas":
      .dependentSchemas(value.entries.map { ($0.key.text, $0.value) })
    case "if": .condition(value, then: schema["then"], else: schema["else"])
    case "unevaluatedItems": .unevaluatedItems(value)
    case "unevaluatedProperties": .unevaluatedProperties(value)
    default: sharedRule(name, value, schema, &library)
    }
  }

  /// The keywords of both languages. Lists of types and bounds of their own are those of JSON Schema,
  /// yet what people mean who write them for OpenAPI 3.0.
  private static func sharedRule(
    _ name: String, _ value: YAMLNode, _ schema: YAMLNode, _ library: inout SchemaLibrary
  ) -> Rule? {
    let isList = value.kind == .sequence
    switch name {
    case "type": return types(value)
    case "enum": return isList ? .enumeration(Array(value.elements)) : nil
    case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum":
      return bound(name, value, schema)
    case "multipleOf":
      guard let divisor = Instance(value).number, divisor > ExactDecimal(0) else { return nil }
      return .multiple(of: divisor)
    case "minLength", "maxLength": return value.countBound(name).map(Rule.length)
    case "minItems", "maxItems": return value.countBound(name).map(Rule.itemCount)
    case "minProperties", "maxProperties": return value.countBound(name).map(Rule.propertyCount)
    case "pattern": return value.kind == .scalar ? .pattern(library.pattern(value)) : nil
    case "format":
      if let format = StringFormat(rawValue: value.text) { return .stringFormat(format) }
      return NumberFormat(rawValue: value.text).map(Rule.numberFormat)
    case "uniqueItems": return value.bool == true ? .uniqueItems : nil
    case "items": return isList ? nil : .items(value, from: library.prefixCount(of: schema))
    case "required": return isList ? .required(value.strings) : nil
    case "properties": return value.kind == .mapping ? .properties(value) : nil
    case "additionalProperties": return additionalProperties(value, schema, &library)
    case "allOf": return isList ? .allOf(Array(value.elements)) : nil
    case "anyOf": return isList ? .anyOf(alternatives(value, schema)) : nil
    case "oneOf": return isList ? .oneOf(alternatives(value, schema)) : nil
    case "not": return .not(value)
    default: return nil
    }
  }

  /// The types that are allowed; all of them where a name is unknown.
  private static func types(_ value: YAMLNode) -> Rule? {
    let names = value.kind == .sequence ? value.elements.map(\.text) : [value.text]
    let types = names.compactMap(JSONType.init(rawValue:))
    return types.count == names.count ? .types(types) : nil
  }

  private static func bound(_ name: String, _ value: YAMLNode, _ schema: YAMLNode) -> Rule? {
    guard let limit = Instance(value).number else { return nil }
    let isMinimum = name.hasSuffix("inimum")
    let flag = schema[isMinimum ? "exclusiveMinimum" : "exclusiveMaximum"]
    return .bound(
      NumberBound(
        limit: limit,
        text: value.text,
        isMinimum: isMinimum,
        isExclusive: name.hasPrefix("exclusive") || flag?.bool == true
      )
    )
  }

  private static func additionalProperties(
    _ value: YAMLNode, _ schema: YAMLNode, _ library: inout SchemaLibrary
  ) -> Rule? {
    let expressions =
      library.dialect == .openAPI30 ? [] : schema["patternProperties"]?.entries.map(\.key) ?? []
    let patterns = expressions.compactMap { library.pattern($0) }
    // An expression that cannot be used leaves open which properties remain.
    guard patterns.count == expressions.count else { return nil }
    return .additionalProperties(value, declared: schema["properties"], patterns: patterns)
  }

  private static func alternatives(_ value: YAMLNode, _ schema: YAMLNode) -> Alternatives {
    Alternatives(branches: Array(value.elements), discriminator: schema["discriminator"])
  }
}

extension YAMLNode {
  /// The strings of a sequence.
  fileprivate var strings: [String] { elements.map(\.text) }

  /// A number without a fraction, be it written as `2` or `2.0`.
  fileprivate var wholeNumber: Int? {
    Instance(self).number?.int64.flatMap { Int(exactly: $0) }
  }

  fileprivate func countBound(_ keyword: String) -> CountBound? {
    wholeNumber.map { CountBound(limit: $0, isMinimum: keyword.hasPrefix("min")) }
  }
}
