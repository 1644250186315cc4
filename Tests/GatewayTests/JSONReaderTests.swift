import SDKModel
import Testing

@testable import GatewayCore

/// JSON, and what is none.
@Suite struct JSONReaderTests {
  private func failure(
    _ text: String, _ limits: JSONTree.Limits = .input
  ) -> JSONReader.Failure? {
    do throws(JSONReader.Failure) {
      _ = try JSONReader.value(Array(text.utf8), limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (
      #" {"a" : [1, -0.5e+3, true, false, null], "b": {}, "c": []} "#,
      #"{"a":[1,-0.5e+3,true,false,null],"b":{},"c":[]}"#
    ),
    ("\t\"a\"\r\n", #""a""#), ("0", "0"), ("null", "null"),
  ])
  func values(_ text: String, _ written: String) throws {
    #expect(try JSONReader.value(Array(text.utf8)).text == written)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\uD83D\ude00""#, "é😀"),
    ("\"é😀\u{7F}\"", "é😀\u{7F}"), (#""&a *a # no""#, "&a *a # no"),
  ])
  func texts(_ text: String, _ expected: String) throws {
    #expect(try JSONReader.value(Array(text.utf8)) == .string(expected))
  }

  @Test(arguments: [
    ("", "a value", 0), (#"{"a": &a 1}"#, "a value", 6), ("[*a]", "a value", 1),
    ("[1,]", "a value", 3), (#"{"a": 1,}"#, "a name in quotation marks", 8),
    ("{a: 1}", "a name in quotation marks", 1), ("a: 1", "a value", 0), ("- 1", "a number", 0),
    ("// x\n1", "a value", 0), ("1 # x", "the end", 2), ("0x1F", "the end", 1),
    ("[01]", "a number", 1), ("[+1]", "a value", 1), ("[1.]", "a number", 1),
    ("[.5]", "a value", 1), ("[NaN]", "a value", 1), ("[tru]", "a value", 1),
    ("True", "a value", 0), ("'a'", "a value", 0), ("[1 2]", "a comma or ']'", 3),
    (#"{"a" 1}"#, "a colon", 5), (#"{"a":1 "b":2}"#, "a comma or '}'", 7),
    (#"{"a":1,"a":2}"#, "a name that the object does not have yet", 7),
    ("\"a", "the quotation mark", 2), ("\"a\nb\"", "an escape for a control", 2),
    (#""\x""#, "an escape that JSON has", 1), (#""\uD83D""#, "an escape that JSON has", 1),
    (#""\u+123""#, "an escape that JSON has", 1), ("\"\\", "an escape that JSON has", 1),
    ("\u{FEFF}1", "a value", 0), ("[\u{A0}1]", "a value", 1), ("{", "a name", 1),
    ("[", "a value", 1),
  ])
  func whatIsNone(_ text: String, _ expected: String, _ byte: Int) {
    guard case .syntax(let told, let place, _) = failure(text) else {
      Issue.record("read: \(text)")
      return
    }
    #expect(told.hasPrefix(expected) && place == byte, "\(told) at \(place)")
  }

  @Test func linesAreCounted() {
    #expect(
      failure("{\n\"a\": 1,\n}")
        == .syntax(
          expected: "a name in quotation marks", byte: 10, line: 3))
  }

  @Test func onlyUTF8IsRead() {
    #expect(throws: JSONReader.Failure.self) { try JSONReader.value([0x22, 0xC3, 0x22]) }
    #expect(throws: JSONReader.Failure.self) {
      try JSONReader.value([0x22, 0xED, 0xA0, 0x80, 0x22])
    }
    #expect(throws: JSONReader.Failure.self) { try JSONReader.value([0xFF, 0xFE, 0x31, 0x00]) }
  }

  @Test func thereAreLimits() {
    let limits = JSONTree.Limits(values: 4, depth: 2, text: 3)
    #expect(failure("[1, [2, 3]]", .init(values: 5, depth: 2, text: 3)) == nil)
    #expect(failure("[1, [2, 3]]", limits) == .tooLarge("more than 4 values"))
    #expect(failure("[[[1]]]", limits) == .tooLarge("values nested deeper than 2"))
    #expect(failure("[\"abcd\"]", limits) == .tooLarge("a text of more than 3 bytes"))
    #expect(failure("[1234]", limits) == .tooLarge("a text of more than 3 bytes"))
    #expect(failure(String(repeating: "[", count: 1_000_000)) != nil)
  }
}
