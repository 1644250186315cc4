import Diagnostics
import YAMLTree

extension SchemaValidator {
  /// Checks the keywords about the properties of an object.
  mutating func meetsPropertyRule(
    _ keyword: CompiledSchema.Keyword, _ value: Instance, evaluated: inout Set<Int>?
  ) -> Bool {
    var isMatch = true
    for (position, (key, property)) in value.node.entries.enumerated() {
      let name = key.text
      let schemas = schemas(for: name, at: position, by: keyword.rule, evaluated)
      for schema in schemas {
        if schema.bool == false {
          isMatch = failUndescribed(name, key, keyword, value)
        } else if !check(part: property, at: .property(name), against: schema) {
          isMatch = false
        }
        if !isMatch, !isCollecting { return false }
      }
      if !schemas.isEmpty { evaluated?.insert(position) }
    }
    return isMatch
  }

  /// The schemas that a rule has for a property.
  private mutating func schemas(
    for name: String, at position: Int, by rule: Rule, _ evaluated: Set<Int>?
  ) -> [YAMLNode] {
    switch rule {
    case .properties(let schemas): return schemas[name].map { [$0] } ?? []
    case .patternProperties(let schemas):
      return schemas.filter { matches($0.pattern, name) }.map(\.schema)
    case .additionalProperties(let schema, let declared, let patterns):
      let isDescribed = declared?[name] != nil || patterns.contains { matches($0, name) }
      return isDescribed ? [] : [schema]
    case .unevaluatedProperties(let schema):
      return evaluated?.contains(position) == true ? [] : [schema]
    default: return []
    }
  }

  private mutating func matches(_ pattern: Pattern, _ name: String) -> Bool {
    pattern.match(name, budget: &budget) == .match
  }

  private mutating func failUndescribed(
    _ name: String, _ key: YAMLNode, _ keyword: CompiledSchema.Keyword, _ value: Instance
  ) -> Bool {
    guard isCollecting else { return false }
    var remedy: String?
    if case .additionalProperties(_, let declared?, _) = keyword.rule {
      let absent = declared.entries.map(\.key.text).filter { value.node[$0] == nil }
      remedy = nearest(to: name, in: absent).map { "did you mean '\($0)'?" }
    }
    let owner = path.subject
    path.append(.property(name))
    defer { path.removeLast() }
    return fail(keyword, value, at: key, remedy: remedy) { _ in
      "\(owner) has the property '\(name.shortened)', which its schema does not allow"
    }
  }
}
