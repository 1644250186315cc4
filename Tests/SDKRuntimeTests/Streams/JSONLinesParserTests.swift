import Foundation
import Testing

@testable import SDKRuntime

@Suite struct JSONLinesParserTests {
  @Test(arguments: [
    ("1\n2\n", ["1", "2"]), ("1\n2", ["1", "2"]), ("", []), ("\n", []),
    ("{\"a\":\"é\"}\r\n\r\n \t\n[1]\r\n", ["{\"a\":\"é\"}\r", "[1]\r"]),
    ("1\r2\n", ["1\r2"]),
  ])
  func linesAreSplitWhereverTheBytesAre(_ text: String, _ lines: [String]) {
    for chunks in Data(text.utf8).splits {
      let result = parse(JSONLinesParser(), chunks)
      #expect(result.records.map { String(decoding: $0, as: UTF8.self) } == lines)
      #expect(result.error == nil)
    }
  }

  @Test(arguments: ["[1]\n[2,345]\n[6]\n", "[1]\n[2,345]"])
  func aLineIsBounded(_ text: String) {
    for chunks in Data(text.utf8).splits {
      let result = parse(JSONLinesParser(limit: 5), chunks)
      #expect(result.records == [Data("[1]".utf8)])
      #expect(result.error == "a line or record is longer than 5 bytes")
    }
  }
}
