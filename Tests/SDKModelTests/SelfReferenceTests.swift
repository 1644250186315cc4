import SDKModel
import Testing

/// Schemas that say of a value only that it is what they are: any value is.
@Suite struct SelfReferenceTests {
  private static let schemas = """
    A: {oneOf: [{$ref: '#/components/schemas/A'}]}
    B: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}
    C: {allOf: [{$ref: '#/components/schemas/C'}], description: c}
    D: {allOf: [{$ref: '#/components/schemas/D', description: d}]}
    E: {allOf: [{not: {$ref: '#/components/schemas/E'}}, {$ref: '#/components/schemas/E'}]}
    F: {oneOf: [{$ref: '#/components/schemas/G'}]}
    G: {oneOf: [{$ref: '#/components/schemas/F'}, {type: 'null'}]}
    H: {allOf: [{$ref: '#/components/schemas/F'}]}
    """

  @Test(arguments: ["A", "B", "C", "D", "E", "F", "G", "H"])
  func isAnyValue(name: String) throws {
    let building = try Building(schemas: Self.schemas)
    guard case .alias(.json) = try building.type(name).shape else {
      Issue.record("\(name) is something else")
      return
    }
  }

  @Test func isTold() throws {
    let told = try Building(schemas: Self.schemas).diagnostics.map(\.message)
    for circle in ["A → A", "B → B", "C → C", "D → D", "E → E", "F → G → F"] {
      #expect(told.contains { $0.contains("only refer to one another: \(circle)") })
    }
    #expect(!told.contains { $0.contains("H →") })
  }

  @Test func listsAndMapsOfThemselvesStay() throws {
    let building = try Building(
      schemas: """
        L: {type: array, items: {oneOf: [{$ref: '#/components/schemas/L'}]}}
        M: {anyOf: [{type: object, additionalProperties: {$ref: '#/components/schemas/M'}}]}
        """)
    let (list, map) = (try building.type("L"), try building.type("M"))
    guard case .wrapper(.array(.named(list.id))) = list.shape,
      case .wrapper(.map(.named(map.id))) = map.shape
    else {
      Issue.record("they are something else")
      return
    }
    #expect(building.diagnostics.isEmpty)
  }
}
