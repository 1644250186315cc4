import Testing

@testable import JSONSchema

@Suite("Keywords for numbers")
struct NumberKeywordTests {
  @Test(arguments: [
    SchemaCase("minimum: 1.1", allows: ["1.1", "2", "'0'", "1.10"], refuses: ["1.09", "-2", "0"]),
    SchemaCase("maximum: 3", allows: ["3", "3.0", "-9"], refuses: ["3.0000000000000000001", "4"]),
    SchemaCase("exclusiveMinimum: 0", allows: ["0.001", "1"], refuses: ["0", "-0.0", "-1"]),
    SchemaCase("exclusiveMaximum: 1e2", allows: ["99.99"], refuses: ["100", "101"]),
    SchemaCase(
      "maximum: 9223372036854775808", allows: ["9223372036854775808"],
      refuses: ["9223372036854775809"]),
    SchemaCase("minimum: -5", allows: ["-5", "-4.9"], refuses: ["-5.1", "-50"]),
  ])
  func bounds(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase("multipleOf: 2", allows: ["0", "4", "-6", "1e10", "a"], refuses: ["7", "0.5"]),
    SchemaCase("multipleOf: 0.01", allows: ["0.07", "1.15", "4.35", "19.99"], refuses: ["0.075"]),
    SchemaCase("multipleOf: 0.1", allows: ["0.3", "1e20", "0"], refuses: ["0.35"]),
    SchemaCase("multipleOf: 1e-8", allows: ["12391239123"], refuses: ["1e-9"]),
    SchemaCase("multipleOf: 20", allows: ["100", "1e300"], refuses: ["10", "30"]),
    SchemaCase("{type: integer, multipleOf: 0.123456789}", refuses: ["1e308"]),
    SchemaCase("multipleOf: 7e-999999", allows: ["7e999999", "14"], refuses: ["1e999999"]),
    SchemaCase("multipleOf: 99999999999999997", allows: ["199999999999999994"], refuses: ["1e17"]),
    SchemaCase("multipleOf: 0", allows: ["1", "2.5"]),
  ])
  func multiples(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase(
      "format: int32", allows: ["2147483647", "-2147483648", "1.0", "a"],
      refuses: ["2147483648", "-2147483649", "1.5"]),
    SchemaCase(
      "format: int64", allows: ["9223372036854775807", "-9223372036854775808", "1e3"],
      refuses: ["9223372036854775808", "1e400", "0.1"]),
    SchemaCase("format: double", allows: ["1", "0.1"]),
  ])
  func formats(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    ("0", "-0.0"), ("10", "1e1"), ("0.10", "1E-1"), ("+5", "5"), ("00012.500", "12.5"),
    (".5", "0.5"), ("5.", "5"),
  ])
  func `spellings of one number are the same`(_ left: String, _ right: String) throws {
    #expect(try #require(ExactDecimal(left)) == #require(ExactDecimal(right)))
  }

  @Test func `numbers are in order`() throws {
    let texts = ["-1e3", "-12", "-1.5", "-0.1", "0", "1e-9", "0.1", "0.11", "1", "9", "10", "1e2"]
    let numbers = try texts.map { try #require(ExactDecimal($0)) }
    #expect(numbers.shuffled().sorted() == numbers)
  }

  @Test(arguments: ["", "-", ".", "e5", "1e", "1x", "1.2.3", "0x1", "1e9999999999"])
  func `texts that are no numbers`(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [Int64.min, -1, 0, 1, 10, .max])
  func `whole numbers come back`(_ number: Int64) {
    #expect(ExactDecimal(number).int64 == number)
    #expect(ExactDecimal(number.description) == ExactDecimal(number))
  }
}
