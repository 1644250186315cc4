import SDKModel
import Testing

/// What no value can be is told; the last part holds.
@Suite struct ContradictionTests {
  @Test(arguments: [
    ("{const: a}, {const: b}", "the constants of both"),
    ("{type: string, enum: [x]}, {type: string, enum: [y]}", "the constants of both"),
    ("{type: string, format: date-time}, {type: string, format: byte}", "both formats"),
    ("{type: string}, {type: integer}", "both types"),
    (
      """
      {type: object, additionalProperties: {type: string}}, \
      {type: object, additionalProperties: {type: integer}}
      """, "both types"
    ),
  ])
  func isTold(parts: String, what: String) throws {
    let told = try Building(schemas: "A: {allOf: [\(parts)]}").diagnostics.map(\.message)
    #expect(
      told == ["the parts of a schema contradict one another: no value has \(what)"], "\(told)")
  }

  @Test(arguments: [
    "{const: a}, {enum: [a, b]}",
    "{type: string, format: byte}, {type: string, format: base64}",
    "{type: string, format: date-time}, {type: string, format: iso}",
    "{type: integer, format: int32}, {type: integer, format: int64}",
    "{additionalProperties: {type: integer}}, {additionalProperties: {type: number}}",
  ])
  func whatGoesTogetherIsNot(parts: String) throws {
    #expect(try Building(schemas: "A: {allOf: [\(parts)]}").diagnostics.isEmpty)
  }
}
