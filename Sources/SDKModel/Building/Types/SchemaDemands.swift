import Diagnostics
import OpenAPIDocument

/// What a schema demands of a value, as the set of the places that demand it: two schemas of the
/// same demands are one, even where one of them is a new combination of what the other combines.
struct SchemaDemands: Hashable {
  private var demands: Set<Demand> = []

  private enum Demand: Hashable {
    case component(String)
    case schema(SourceLocation, SchemaTypes, properties: Int, required: Int, choices: Int)
  }

  init(_ schema: Schema) {
    add(schema)
  }

  private mutating func add(_ schema: Schema) {
    if let reference = schema.reference { demands.insert(.component(reference)) }
    for part in schema.allOf { add(part) }
    for choice in schema.oneOf { add(choice) }
    for choice in schema.anyOf { add(choice) }
    guard schema.declaresProperties || !schema.required.isEmpty || schema.hasStructure else {
      return
    }
    demands.insert(
      .schema(
        schema.location, schema.types, properties: schema.properties.count,
        required: schema.required.count, choices: schema.oneOf.count + schema.anyOf.count))
  }
}
