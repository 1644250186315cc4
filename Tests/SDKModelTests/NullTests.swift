import SDKModel
import Testing

/// Null is a value of a union wherever it is one of an alternative, however deep.
@Suite struct NullTests {
  private static let schemas = """
    X: {type: object, required: [a], properties: {a: {type: string}}}
    MaybeX: {oneOf: [{$ref: '#/components/schemas/X'}, {type: 'null'}]}
    Alias: {$ref: '#/components/schemas/MaybeX'}
    MaybeText: {type: [string, 'null']}
    All: {allOf: [{$ref: '#/components/schemas/MaybeText'}]}
    More: {allOf: [{$ref: '#/components/schemas/MaybeX'}, {properties: {b: {type: string}}}]}
    Loop: {oneOf: [{$ref: '#/components/schemas/Loop2'}, {type: 'null'}, {type: string}]}
    Loop2: {oneOf: [{$ref: '#/components/schemas/Loop'}, {type: integer}]}
    """

  @Test(arguments: [
    "{oneOf: [{$ref: '#/components/schemas/MaybeX'}, {type: string}]}",
    "{oneOf: [{$ref: '#/components/schemas/Alias'}, {type: string}]}",
    "{oneOf: [{$ref: '#/components/schemas/All'}, {type: integer}]}",
    "{oneOf: [{$ref: '#/components/schemas/Loop2'}, {type: boolean}]}",
    "{oneOf: [{oneOf: [{type: string}, {type: 'null'}]}, {type: integer}]}",
    "{oneOf: [{allOf: [{$ref: '#/components/schemas/Alias'}, {description: x}]}, {type: integer}]}",
  ])
  func isFoundInside(schema: String) throws {
    let building = try Building(
      schemas: Self.schemas + "\nH: {type: object, properties: {p: \(schema)}}")
    #expect(try building.fields("H").map(\.isNullable) == [true])
  }

  @Test(arguments: [
    "{oneOf: [{$ref: '#/components/schemas/X'}, {type: string}]}",
    "{oneOf: [{$ref: '#/components/schemas/More'}, {type: string}]}",
    "{oneOf: [{type: array, items: {$ref: '#/components/schemas/Alias'}}, {type: string}]}",
  ])
  func isNotFoundWhereItIsNot(schema: String) throws {
    let building = try Building(
      schemas: Self.schemas + "\nH: {type: object, properties: {p: \(schema)}}")
    #expect(try building.fields("H").map(\.isNullable) == [false])
  }
}
