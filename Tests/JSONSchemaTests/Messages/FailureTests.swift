import Testing

@testable import JSONSchema

@Suite("What a failure says")
struct FailureTests {
  struct Case: CustomTestStringConvertible {
    var schema: String
    var value: String
    var message: String

    var testDescription: String { message }
  }

  @Test(arguments: [
    Case(
      schema: "properties: {status: {enum: [active, off, on]}}", value: "{status: actve}",
      message: "'status' is 'actve', which is none of the 3 allowed values"),
    Case(schema: "enum: [a]", value: "b", message: "the value is 'b', but must be 'a'"),
    Case(schema: "const: 1", value: "[1]", message: "the value is an array, but must be 1"),
    Case(
      schema: "items: {type: integer}", value: "[1, '2']",
      message: "element 1 is a string ('2'), but must be an integer"),
    Case(
      schema: "properties: {tags: {items: {items: {type: [string, number, 'null']}}}}",
      value: "{tags: [[true]]}",
      message: "element 0 of element 0 of 'tags' is a truth value (true), but must be a string, "
        + "a number or null"),
    Case(
      schema: "{minimum: 0, type: integer}", value: "-1",
      message: "the value is -1, but must be at least 0"),
    Case(
      schema: "exclusiveMaximum: 1.5", value: "1.5",
      message: "the value is 1.5, but must be less than 1.5"),
    Case(
      schema: "multipleOf: 0.01", value: "0.015",
      message: "the value is 0.015, which is no multiple of 0.01"),
    Case(
      schema: "format: int32", value: "3000000000",
      message: "the value is 3000000000, which is no integer of 32 bits"),
    Case(
      schema: "minLength: 2", value: "a",
      message: "the value has 1 character, fewer than the minimum of 2"),
    Case(
      schema: "pattern: ^b", value: "a\u{A0}long text that goes on and on, further than a line",
      message: "the value is 'a\u{A0}long text that goes on and on, furthe…', which does not match "
        + "the pattern ^b"),
    Case(
      schema: "format: date", value: "today",
      message: "the value is 'today', which is not a date such as 2030-01-31"),
    Case(
      schema: "maxItems: 0", value: "[1]",
      message: "the value has 1 element, more than the maximum of 0"),
    Case(
      schema: "uniqueItems: true", value: "[a, b, a]",
      message: "the value has the same element at 0 and 2, but must not repeat any"),
    Case(
      schema: "contains: {const: 1}", value: "[2]",
      message:
        "the value has 0 elements of those that 'contains' describes, but must have at least "
        + "1"),
    Case(
      schema: "minProperties: 2", value: "{a: 1}",
      message: "the value has 1 property, fewer than the minimum of 2"),
    Case(
      schema: "properties: {pet: {required: [name]}}", value: "{pet: {}}",
      message: "'pet' lacks the required property 'name'"),
    Case(
      schema: "{properties: {color: {}}, additionalProperties: false}", value: "{colour: red}",
      message: "the value has the property 'colour', which its schema does not allow"),
    Case(
      schema: "dependentRequired: {a: [b]}", value: "{a: 1}",
      message: "the value has 'a', but lacks 'b', which must come with it"),
    Case(schema: "false", value: "1", message: "the value must not be there"),
    Case(
      schema: "not: {type: string}", value: "a",
      message: "the value matches the schema under 'not', but must not"),
    Case(
      schema: "oneOf: [{title: A}, {$ref: '#/$defs/B'}, {}]\n$defs: {B: {}}", value: "a",
      message: "the value matches 3 alternatives ('A', 'B', number 3), but must match exactly one"),
    Case(
      schema: "anyOf: [{type: integer}, {type: string, minLength: 2}]", value: "a",
      message: "the value matches none of the 2 alternatives; the nearest is number 2: the value "
        + "has 1 character, fewer than the minimum of 2"),
  ])
  func `messages`(_ test: Case) throws {
    #expect(try checked(test.value, against: test.schema).messages == [test.message])
  }

  @Test(arguments: [
    ("enum: [active, inactive]", "actve", "did you mean 'active'?"),
    ("enum: ['1']", "1", "put it in quotes"),
    ("enum: [1]", "'1'", "remove the quotes"),
    ("type: string", "1", "put it in quotes"),
    ("type: integer", "'1'", "remove the quotes"),
    ("type: integer", "x", nil),
    (
      "{properties: {color: {}}, additionalProperties: false}", "{colour: 1}",
      "did you mean 'color'?"
    ),
  ])
  func `remedies`(_ schema: String, _ value: String, _ remedy: String?) throws {
    #expect(try checked(value, against: schema).failures.map(\.remedy) == [remedy])
  }

  @Test func `places of the value and of the schema`() throws {
    let schema = """
      properties:
        a/b:
          items:
            maximum: 3
      additionalProperties: false
      """
    let result = try checked("a/b:\n- 1\n- 7\nc: 1", against: schema)
    #expect(result.failures.map(\.pointer) == ["/a~1b/1", "/c"])
    #expect(result.failures.map(\.location.description) == ["value:3:3", "value:4:1"])
    #expect(result.failures.map(\.keyword) == ["maximum", "additionalProperties"])
    #expect(
      result.failures.map(\.schemaLocation.description) == ["schema:4:16", "schema:5:23"])
  }

  @Test func `nothing more is said where the type does not fit, nor twice`() throws {
    #expect(try checked("1", against: "{enum: [a], type: string}").messages.count == 1)
    let twice = "{allOf: [{$ref: '#/$defs/a'}, {$ref: '#/$defs/a'}], $defs: {a: {minimum: 2}}}"
    #expect(try checked("1", against: twice).messages.count == 1)
    let nested = "{allOf: [{properties: {a: {type: string}}}], unevaluatedProperties: false}"
    #expect(try checked("{a: 1}", against: nested).failures.map(\.keyword) == ["type"])
  }
}
