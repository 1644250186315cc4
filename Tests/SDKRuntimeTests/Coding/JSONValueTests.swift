import Foundation
import SDKRuntime
import Testing

@Suite struct JSONValueTests {
  /// Texts that must come back byte for byte.
  @Test(arguments: [
    "null", "true", "false", "0", "1", "-1", "9007199254740993", "-9007199254740993",
    "9223372036854775807", "-9223372036854775808",  // the ends of 64 bits
    "9223372036854775808", "-9223372036854775809",  // one beyond them
    "18446744073709551615", "18446744073709551616",  // about 2^64
    "12345678901234567890", "-12345678901234567890",
    "123456789012345678901234567890", "-123456789012345678901234567890",
    "99999999999999999999999999999999999999",  // 38 digits
    "-99999999999999999999999999999999999999", "1.5e+39", "9223372036854774784",
    "9223372036854775000",
    "0.1", "-0.5", "1.7976931348623157e+308", "5e-324", "3.141592653589793",
    #""""#, #""text""#, #""a\"b\\c\nd""#, #""é🙂""#, #""1""#, #""true""#, #""/v1""#,
    "[]", "[[],[[]]]", #"[null,true,1,1.5,"x",{}]"#,
    "{}", #"{"a":{"b":[1,{"c":null}]}}"#, #"{"":2,"0":3,"Index 0":1}"#,
  ])
  func comesBackExactly(_ text: String) throws {
    let value = try JSONDecoder.sdk().decode(JSONValue.self, from: Data(text.utf8))
    let written = try JSONEncoder.sdk().encode(value)
    #expect(String(decoding: written, as: UTF8.self) == text)
    #expect(try JSONDecoder.sdk().decode(JSONValue.self, from: written) == value)
  }

  @Test(arguments: [
    ("1", JSONValue.integer(1)), ("1.0", 1), ("1e2", 100), ("-0", 0), ("1.5", 1.5),
    ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .largeInteger(Decimal(UInt64(1) << 63))),
    ("1e300", .double(1e300)),
  ])
  func numbersHaveTheKindOfTheirValue(_ text: String, _ expected: JSONValue) throws {
    #expect(try JSONDecoder.sdk().decode(JSONValue.self, from: Data(text.utf8)) == expected)
  }

  @Test(arguments: ["1e999", "", "nul", "{", "[1", "{\"a\":1e999}", "\u{FEFF}x"])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder.sdk().decode(JSONValue.self, from: Data(text.utf8))
    }
  }

  @Test func aDocumentTooDeepIsAnError() {
    let text = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(throws: DecodingError.self) {
      try JSONDecoder.sdk().decode(JSONValue.self, from: Data(text.utf8))
    }
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan])
  func refusesToWriteWhatJSONCannotSay(_ number: Double) {
    #expect(throws: EncodingError.self) {
      try JSONEncoder.sdk().encode(JSONValue.array([.double(number)]))
    }
  }

  @Test func literalsMakeEveryKind() {
    let value: JSONValue = ["a": [nil, true, 1, 1.5, "x"], "b": [:], "c": []]
    #expect(
      value
        == .object([
          "a": .array([.null, .bool(true), .integer(1), .double(1.5), .string("x")]),
          "b": .object([:]), "c": .array([]),
        ])
    )
  }

  @Test func accessorsGiveTheKindThatIsThere() {
    let value: JSONValue = ["list": [1, 2.5, "x", true, nil]]
    #expect(value["list"]?[0]?.integerValue == 1)
    #expect(value["list"]?[0]?.doubleValue == 1)
    #expect(value["list"]?[1]?.doubleValue == 2.5)
    #expect(value["list"]?[1]?.integerValue == nil)
    #expect(value["list"]?[2]?.stringValue == "x")
    #expect(value["list"]?[3]?.boolValue == true)
    #expect(value["list"]?[4]?.isNull == true)
    #expect(value["list"]?.arrayValue?.count == 5)
    #expect(value.objectValue?.count == 1)
    #expect(value["list"]?[5] == nil)
    #expect(value["list"]?[-1] == nil)
    #expect(value["other"] == nil)
    #expect(value[0] == nil)
    #expect(JSONValue.largeInteger(Decimal(UInt64.max)).doubleValue == 0x1p64)
  }
}
