import YAMLTree

extension SchemaValidator {
  /// Checks the keywords about an object as a whole.
  mutating func meetsObjectRule(_ keyword: CompiledSchema.Keyword, _ value: Instance) -> Bool {
    switch keyword.rule {
    case .propertyCount(let bound):
      let count = value.node.count
      if bound.allows(count) { return true }
      return fail(keyword, value) { subject in
        let properties = count == 1 ? "1 property" : "\(count) properties"
        return "\(subject) has \(properties), \(bound.difference(from: count))"
      }
    case .required(let names):
      budget -= names.count
      var isMatch = true
      for name in names where value.node[name] == nil && !isExcused(name, in: value) {
        isMatch = fail(keyword, value) { subject in
          "\(subject) lacks the required property '\(name.shortened)'"
        }
      }
      return isMatch
    case .dependentRequired(let dependencies):
      var isMatch = true
      for (property, required) in dependencies where value.node[property] != nil {
        for name in required where value.node[name] == nil {
          isMatch = fail(keyword, value) { subject in
            "\(subject) has '\(property.shortened)', but lacks '\(name.shortened)',"
              + " which must come with it"
          }
        }
      }
      return isMatch
    case .propertyNames(let schema):
      var isMatch = true
      for (key, _) in value.node.entries {
        path.append(.property(key.text))
        defer { path.removeLast() }
        var evaluated: Set<Int>?
        if !check(Instance(key: key), against: schema, evaluated: &evaluated) { isMatch = false }
      }
      return isMatch
    default: return true
    }
  }

  /// Whether a required property may be absent because it only goes the other way.
  private mutating func isExcused(_ name: String, in value: Instance) -> Bool {
    var visited: Set<YAMLNodeID> = []
    let schemas = open.reversed().prefix { $0.value == value.node.id }.map(\.schema)
    return schemas.contains { schema in
      propertySchemas(named: name, in: schema, visited: &visited).contains { isOneWay($0) }
    }
  }

  /// The schemas that a schema has for a property, those of the schemas that it includes as well.
  private mutating func propertySchemas(
    named name: String, in schema: YAMLNode, visited: inout Set<YAMLNodeID>
  ) -> [YAMLNode] {
    guard visited.count < limits.depth, visited.insert(schema.id).inserted else { return [] }
    var found: [YAMLNode] = []
    if let property = schema["properties"]?[name] { found.append(property) }
    if let target = schema["$ref"].flatMap({ library.target(of: $0) }) {
      found += propertySchemas(named: name, in: target, visited: &visited)
    }
    for part in schema["allOf"]?.elements.map({ $0 }) ?? [] {
      found += propertySchemas(named: name, in: part, visited: &visited)
    }
    return found
  }

  /// Whether a schema, or one that it includes, says that its value only goes the other way.
  private mutating func isOneWay(_ schema: YAMLNode) -> Bool {
    var visited: Set<YAMLNodeID> = []
    var pending = [schema]
    while let schema = pending.popLast(), visited.count < limits.depth {
      guard visited.insert(schema.id).inserted else { continue }
      if direction.excuses.contains(where: { schema[$0]?.bool == true }) { return true }
      if let target = schema["$ref"].flatMap({ library.target(of: $0) }) { pending.append(target) }
      pending += schema["allOf"]?.elements.map { $0 } ?? []
    }
    return false
  }
}
