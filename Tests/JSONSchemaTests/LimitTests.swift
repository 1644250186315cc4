import Diagnostics
import Testing

@testable import JSONSchema

@Suite("Limits")
struct LimitTests {
  /// Each level doubles the work: both branches lead to the level below, and none matches.
  private static let exponential = """
    anyOf:
    - {properties: {a: {$ref: '#'}}, required: [b]}
    - {properties: {a: {$ref: '#'}}, required: [c]}
    """

  private static let limits = ValidationLimits(stepsForValue: 100_000)

  private func nested(_ depth: Int) -> String {
    String(repeating: "{a: ", count: depth) + "1" + String(repeating: "}", count: depth)
  }

  @Test(arguments: [exponential, exponential.replacing("anyOf", with: "oneOf")])
  func `a value that would take too many steps is told and passes`(_ schema: String) throws {
    let result = try checked(nested(60), against: schema, limits: Self.limits)
    #expect(result.messages == [])
    #expect(result.diagnostics.map(\.id) == ["example-too-complex"])
  }

  @Test func `a pattern that would take too many steps is told and passes`() throws {
    let value = String(repeating: "a", count: 60) + "!"
    let result = try checked(
      value, against: "{pattern: '^(a+)+$', maxLength: 3}", limits: Self.limits)
    #expect(result.messages == [])
    #expect(result.diagnostics.map(\.id) == ["example-too-complex"])
  }

  /// Many schemas for one large value: each is cheap by itself.
  @Test(arguments: [
    ("{uniqueItems: true}", "[[\(String(repeating: "1, ", count: 2_000))2]]"),
    ("{minLength: 1}", String(repeating: "a", count: 100_000)),
    ("{properties: {b: {}}}", "{\((0..<2_000).map { "a\($0): 1, " }.joined())}"),
  ])
  func `work is counted by the size of the value`(_ branch: String, _ value: String) throws {
    let schema = "allOf: [\(Array(repeating: branch, count: 100).joined(separator: ", "))]"
    let result = try checked(value, against: schema, limits: Self.limits)
    #expect(result.diagnostics.map(\.id) == ["example-too-complex"])
    #expect(try checked(value, against: schema).diagnostics.isEmpty)
  }

  @Test func `schemas that nest too deeply are told`() throws {
    let chain = (0..<2_000).map { "a\($0): {allOf: [{$ref: '#/a\($0 + 1)'}]}" }
    let schema = chain.joined(separator: "\n") + "\na2000: {type: string}\n$ref: '#/a0'"
    let result = try checked("1", against: schema)
    #expect(result.messages == [])
    #expect(result.diagnostics.map(\.id) == ["example-too-complex"])
    let deep = try checked(nested(100), against: "additionalProperties: {$ref: '#'}\ntype: object")
    #expect(deep.failures.count == 1)
    #expect(deep.diagnostics.isEmpty)
  }

  @Test func `a value beyond the limit leaves others as they are`() throws {
    let schema = try parsed(Self.exponential)
    let (large, small) = (try parsed(nested(60)), try parsed("{a: 1}"))
    var validator = SchemaValidator(
      document: schema.root, dialect: .draft202012, limits: Self.limits)
    var counts: [Int] = []
    for value in [large, small] {
      var diagnostics: [Diagnostic] = []
      let failures = validator.failures(
        of: value.root, against: schema.root, direction: .either, diagnostics: &diagnostics)
      counts += [failures.count, diagnostics.count]
    }
    #expect(counts == [0, 1, 1, 0])
  }

  @Test func `all values of a document share a limit`() throws {
    let schema = try parsed("items: {type: integer}")
    let value = try parsed("[1, 2, x]").root
    var validator = SchemaValidator(
      document: schema.root, dialect: .draft202012, limits: ValidationLimits(steps: 200))
    var counts: [Int] = []
    for _ in 0..<3 {
      var diagnostics: [Diagnostic] = []
      let failures = validator.failures(
        of: value, against: schema.root, direction: .either, diagnostics: &diagnostics)
      counts += [failures.count, diagnostics.count]
    }
    #expect(counts == [1, 0, 1, 0, 0, 1])
  }

  @Test func `the number of failures is limited`() throws {
    let value = "[" + Array(repeating: "a", count: 1_000).joined(separator: ", ") + "]"
    let result = try checked(
      value, against: "items: {type: integer}", limits: ValidationLimits(failures: 7))
    #expect(result.failures.count == 7)
  }
}
