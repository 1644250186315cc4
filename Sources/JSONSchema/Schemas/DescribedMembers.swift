import YAMLTree

/// Tells which members of a value a schema describes, in any of its alternatives.
public struct DescribedMembers {
  private var library: SchemaLibrary
  /// The steps that a pattern may take for one name.
  private static let patternSteps = 100_000

  /// Looks at the schemas of a document, given by its root.
  public init(document: YAMLNode, dialect: SchemaDialect) {
    library = SchemaLibrary(document: document, dialect: dialect)
  }

  /// Whether a schema says something of the member that a path of keys and positions leads to: names
  /// it, or describes whatever may stand there.
  public mutating func include(_ path: [String], of schema: YAMLNode) -> Bool {
    var schemas = [schema]
    for token in path {
      schemas = everyPart(of: schemas).flatMap { inner(of: $0, at: token) }
      if schemas.isEmpty { return false }
    }
    return true
  }

  /// The schemas with all that they are put together from.
  private mutating func everyPart(of schemas: [YAMLNode]) -> [YAMLNode] {
    var seen: Set<YAMLNodeID> = []
    var result: [YAMLNode] = []
    var pending = schemas
    while let schema = pending.popLast() {
      guard seen.insert(schema.id).inserted else { continue }
      result.append(schema)
      if let reference = schema["$ref"], let target = library.target(of: reference) {
        pending.append(target)
      }
      for keyword in ["allOf", "oneOf", "anyOf"] {
        if let parts = schema[keyword] { pending += parts.elements }
      }
      for keyword in ["if", "then", "else"] {
        if let part = schema[keyword] { pending.append(part) }
      }
    }
    return result
  }

  private mutating func inner(of schema: YAMLNode, at token: String) -> [YAMLNode] {
    if let property = schema["properties"]?[token] { return [property] }
    var result: [YAMLNode] = []
    for (key, value) in schema["patternProperties"].map({ Array($0.entries) }) ?? [] {
      guard let pattern = library.pattern(key) else { continue }
      var budget = Self.patternSteps
      if pattern.match(token, budget: &budget) != .noMatch { result.append(value) }
    }
    if result.isEmpty, let others = schema["additionalProperties"], others.bool != false {
      result.append(others)
    }
    if let position = Int(token) {
      let first = schema["prefixItems"]?[position]
      if let element = first ?? schema["items"] { result.append(element) }
    }
    return result
  }
}
