import Testing
import YAMLTree

@Suite struct ScalarTests {
  @Test(arguments: ["", "~", "null", "Null", "NULL", "!!null ~"])
  func `is null`(text: String) throws {
    let node = try tree("a: \(text)").root["a"]
    #expect(node?.scalar == .null)
    #expect(node?.isNull == true)
    #expect(node?.string == nil)
  }

  @Test(arguments: [("true", true), ("True", true), ("FALSE", false), ("!!bool 'false'", false)])
  func `is a truth value`(text: String, value: Bool) throws {
    let node = try tree("a: \(text)").root["a"]
    #expect(node?.scalar == .bool(value))
    #expect(node?.bool == value)
  }

  @Test(
    arguments: [
      ("0", 0), ("12", 12), ("-7", -7), ("+7", 7), ("007", 7), ("0o17", 15), ("0xFf", 255),
      ("9223372036854775807", .max), ("-9223372036854775808", .min), ("!!int \"3\"", 3),
    ] as [(String, Int64)]
  )
  func `is a whole number`(text: String, value: Int64) throws {
    let node = try tree("a: \(text)").root["a"]
    #expect(node?.scalar == .int(value))
    #expect(node?.int == Int(value))
    #expect(node?.double == Double(value))
  }

  @Test(
    arguments: [
      ("1.5", 1.5), ("-.5", -0.5), ("1.", 1), ("+12e03", 12_000), ("6.02E-2", 0.0602),
      (".inf", .infinity), ("-.INF", -.infinity), ("18446744073709551616", 0x1p64),
      ("0x10000000000000000", 0x1p64), ("0o7777777777777777777777", 0x1p66), ("!!float 1", 1),
    ] as [(String, Double)]
  )
  func `is another number`(text: String, value: Double) throws {
    let node = try tree("a: \(text)").root["a"]
    #expect(node?.double == value)
    if text != "!!float 1" { #expect(node?.scalar == .float(value)) }
    #expect(node?.string == nil)
  }

  @Test func `is no number`() throws {
    #expect(try tree("a: .NaN").root["a"]?.double?.isNaN == true)
  }

  @Test(
    arguments: [
      "no", "on", "yes", "off", "y", "NuLL", "tRUE", "nothing", "~x", "-a", "+", ".", "1_000",
      "0o8", "0o", "0x", "0xg", "-0x1", "1e", "1e+", ".e1", "1.2.3", "12:30", "2001-12-14",
      "+.nan", ".Nan", "infinity", "nan", "0b1", "1 2", "<<x",
    ])
  func `is a string as it stands`(text: String) throws {
    let node = try tree("a: \(text)").root["a"]
    #expect(node?.scalar == .string(text))
    #expect(node?.string == text)
    #expect(node?.isNull == false)
    #expect(node?.bool == nil)
    #expect(node?.int == nil)
    #expect(node?.double == nil)
  }

  @Test(
    arguments: [
      ("'12'", "12"), ("\"true\"", "true"), ("!!str null", "null"), ("! 12", "12"),
      ("!mine 12", "12"), ("|\n  12", "12"), (">-\n  ~", "~"), ("!!int abc", "abc"), ("''", ""),
      (#""\u263A \x41 \t""#, "☺ A \t"), ("'it''s'", "it's"),
    ])
  func `quotes and tags make a string`(text: String, value: String) throws {
    #expect(try tree("a: \(text)").root["a"]?.scalar == .string(value))
  }

  @Test func `a collection is no scalar`() throws {
    let node = try tree("[1]").root
    #expect(node.kind == .sequence)
    #expect(node.scalar == .null)
    #expect(!node.isNull)
    #expect(node.text == "")
  }
}
