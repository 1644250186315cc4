import SDKModel
import Testing

/// A few lines of schemas cannot make a run endless: each of these would, or end the process.
@Suite struct SchemaLimitTests {
  private static func chain(_ count: Int, _ schema: (Int) -> String) -> String {
    (0..<count).map { "A\($0): \(schema($0 + 1))" }.joined(separator: "\n")
      + "\nA\(count): {type: object, properties: {last: {type: string}}}"
  }

  private static func reference(_ name: String) -> String {
    "{$ref: '#/components/schemas/\(name)'}"
  }

  @Test func aLongChainOfSchemasIsCut() throws {
    let schemas = Self.chain(1500) { next in
      "{allOf: [\(Self.reference("A\(next)")), {properties: {p: {type: string}}}]}"
    }
    let building = try Building(schemas: schemas)
    #expect(building.diagnostics.contains { $0.message.contains("made of more than") })
    #expect(try building.fields("A1499").map(\.wireName) == ["last", "p"])
  }

  @Test func theSameSchemaTwiceIsOnce() throws {
    let schemas = Self.chain(40) { next in
      "{allOf: [\(Self.reference("A\(next)")), \(Self.reference("A\(next)"))]}"
    }
    #expect(try Building(schemas: schemas).fields("A0").map(\.wireName) == ["last"])
  }

  @Test func unionsWithinUnionsAreCut() throws {
    let schemas = Self.chain(20) { next in
      """
      {allOf: [{oneOf: [\(Self.reference("A\(next)")), \(Self.reference("B\(next)"))]}, \
      {properties: {a\(next): {type: string}}}]}
      B\(next): {type: object, properties: {b\(next): {type: string}}}
      """
    }
    let building = try Building(schemas: schemas)
    #expect(building.model.types.count < 20_000)
  }

  @Test func unionsOfTwoChainsAreCut() throws {
    let schemas = Self.chain(14) { next in
      let choice =
        "{oneOf: [\(Self.reference("A\(next)")), \(Self.reference("B\(next)"))]}"
      return """
        {allOf: [\(choice), {properties: {a\(next): {type: string}}}]}
        B\(next - 1): {allOf: [\(choice), {properties: {b\(next): {type: string}}}]}
        """
    }
    let building = try Building(
      schemas: schemas + "\nB14: {type: object, properties: {other: {type: string}}}")
    #expect(building.model.types.count < 20_000)
    #expect(building.diagnostics.contains { $0.message.contains("schemas combine to more than") })
  }
}
