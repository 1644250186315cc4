import OpenAPIDocument

extension SchemaComposition {
  /// Whether null is among the values of a schema, be it by way of what it refers to or is made of.
  mutating func allowsNull(_ schema: Schema, depth: Int = 0) -> Bool {
    guard depth < Self.deepest else { return false }
    if schema.types.contains(.null) { return true }
    if let reference = schema.reference {
      let isMoreSaid = schema.hasStructure && !schema.types.isEmpty
      return !isMoreSaid && allowsNull(component: reference, depth: depth)
    }
    if !schema.allOf.isEmpty { return allPartsAllowNull(of: schema, depth: depth) }
    let choices = schema.oneOf + schema.anyOf
    for choice in choices where allowsNull(choice, depth: depth + 1) { return true }
    return choices.isEmpty && schema.types.isEmpty && !schema.hasStructure
  }

  /// Parts that name no type leave it to the others whether null is a value.
  private mutating func allPartsAllowNull(of schema: Schema, depth: Int) -> Bool {
    let own = schema.changed { $0.allOf = [] }
    let parts = (schema.allOf + [own]).filter { !$0.saysNothing }
    var isAllowed = parts.isEmpty && schema.types.isEmpty
    for part in parts {
      if allowsNull(part, depth: depth + 1) {
        isAllowed = true
      } else if !kinds(of: part).isEmpty {
        return false
      }
    }
    return isAllowed
  }

  private mutating func allowsNull(component name: String, depth: Int) -> Bool {
    if let known = nullableComponents[name] { return known }
    guard let schema = document.schema(named: name) else { return false }
    // What it is while it is found out, for a component that is made of itself.
    nullableComponents[name] = (schema.oneOf + schema.anyOf).contains { $0.types.contains(.null) }
    let result = allowsNull(schema, depth: depth + 1)
    nullableComponents[name] = result
    return result
  }
}
