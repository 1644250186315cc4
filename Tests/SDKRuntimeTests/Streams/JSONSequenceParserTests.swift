import Foundation
import Testing

@testable import SDKRuntime

/// RFC 7464, with the bytes split at every place.
@Suite struct JSONSequenceParserTests {
  private static let cutOff = "a text of the sequence is cut off"

  @Test(arguments: [
    ("^1\n^{\"a\":2}\n", ["1", "{\"a\":2}"], nil),
    ("", [], nil),
    ("^^\n^1\n", ["1"], nil),
    ("^{\n \"a\": [\n1\n]}\n", ["{\n \"a\": [\n1\n]}"], nil),
    ("^\"}]\\\"\\\\\"\n^true\n", ["\"}]\\\"\\\\\"", "true"], nil),
    ("^ null \r\n", ["null"], nil),
    ("\n^1\n\n^2\n", ["1", "2"], nil),
    ("^1\n^12^3\n", ["1"], cutOff),
    ("^1\n^{\"a\":^2\n", ["1"], cutOff),
    ("^1\n^{\"a\n", ["1"], cutOff),
    ("^1\n^2", ["1"], cutOff),
    ("1\n", [], "expected a record separator (0x1E)"),
    ("^1\n2\n", ["1"], "expected a record separator (0x1E)"),
  ])
  func texts(_ text: String, _ texts: [String], _ error: String?) {
    for chunks in Data(text.replacing("^", with: "\u{1E}").utf8).splits {
      let result = parse(JSONSequenceParser(), chunks)
      let found = result.records.map {
        String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      }
      #expect(found == texts)
      #expect(result.error == error)
    }
  }

  @Test func aTextIsThereWithItsLineFeed() throws {
    var parser = JSONSequenceParser()
    var records: [Data] = []
    try parser.read(Data("\u{1E}[1,\n2]\n".utf8), into: &records)
    #expect(records == [Data("[1,\n2]\n".utf8)])
  }

  @Test func aTextIsBounded() {
    for chunks in Data("\u{1E}[1]\n\u{1E}[2,34]\n".utf8).splits {
      let result = parse(JSONSequenceParser(limit: 5), chunks)
      #expect(result.records == [Data("[1]\n".utf8)])
      #expect(result.error == "a line or record is longer than 5 bytes")
    }
  }
}
