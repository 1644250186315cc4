import Diagnostics
import Testing
import YAMLTree

@Suite struct JSONReadingTests {
  @Test func `takes what libyaml cannot`() throws {
    let key = String(repeating: "k", count: 5_000)
    let root = try tree("{\n\t\"\(key)\": \"\\/ \\ud83d\\ude00 \\u00e9\",\t\"n\" : [ ] }\r\n").root
    #expect(root[key]?.string == "/ 😀 é")
    #expect(root["n"]?.kind == .sequence)
  }

  @Test func `scalars have their JSON types`() throws {
    let root = try tree(#"["1", 1, -1.5e3, true, false, null, "null", "~", 0, -0]"#).root
    #expect(
      root.elements.map(\.scalar) == [
        .string("1"), .int(1), .float(-1500), .bool(true), .bool(false), .null, .string("null"),
        .string("~"), .int(0), .int(0),
      ]
    )
  }

  @Test func `places count characters, not bytes`() throws {
    let root = try tree("\u{FEFF}{\"é😀\": 1,\n \"é\": \"ü\", \"b\": [true]}").root
    #expect(root["é😀"]?.location.description == "a.yaml:1:8")
    #expect(root["é"]?.location.description == "a.yaml:2:7")
    #expect(root["b"]?[0]?.location.description == "a.yaml:2:18")
    #expect(root.location.description == "a.yaml:1:1")
  }

  @Test func `repeated keys are told`() {
    var diagnostics: [Diagnostic] = []
    let tree = YAMLTree.parse(
      Array(#"{"a": 1, "a": 2}"#.utf8),
      file: "a.json",
      diagnostics: &diagnostics
    )
    #expect(tree?.root["a"]?.int == 2)
    #expect(diagnostics.map(\.location?.description) == ["a.json:1:10"])
  }

  @Test func `flow YAML that is no JSON is read as YAML`() throws {
    #expect(
      try tree("{a: 1, b: [x, y,], 'c': &d z, e: *d}").root.json
        == #"{"a":1,"b":["x","y"],"c":"z","e":"z"}"#
    )
    #expect(try tree("[1, 2,] # two").root.json == "[1,2]")
    #expect(try tree("[a]").root.json == #"["a"]"#)
  }

  @Test(
    arguments: [
      (#"{"a": "\ud83d"}"#, 9, "a surrogate without its other half"),
      (#"{"a": "\ude00\ud83d"}"#, 9, "a surrogate without its other half"),
      ("[\"\u{1}\"]", 3, "a control character in a string must be written as an escape"),
      (#"{"a": 1 "b": 1}"#, 9, "expected ',' or '}'"),
      (#"["a" 1]"#, 6, "expected ',' or ']'"),
      (#"["a", 01}"#, 7, "a number must not begin with a zero"),
      (#"["a", -}"#, 7, "a number needs a digit here"),
      (#"["a", 1.}"#, 7, "a number needs a digit behind its point"),
      (#"["a", 1e}"#, 7, "a number needs a digit in its exponent"),
      (#"["a"#, 4, "the text ends within a string"),
      (#"["a\"#, 5, "the text ends within a string"),
      (#"["a", "#, 7, "the text ends where a value is expected"),
      (#"{"a": 1, "#, 10, "the text ends where a key is expected"),
      (#"["a""#, 5, "the text ends within a collection"),
      (#"["a"] ]"#, 7, "unexpected text behind the value"),
      (#"["\u12g4"]"#, 4, "'\\u' needs four hexadecimal digits"),
      (#"["\x"]"#, 4, "JSON has no such escape"),
      (#"{"a" 1}"#, 6, "expected ':' behind the key"),
    ])
  func `malformed JSON is told as such`(text: String, column: Int, message: String) throws {
    let error = try failure(text)
    #expect(error.id == "json-syntax")
    #expect(error.message == "this is not JSON: \(message)")
    #expect(error.location == SourceLocation(file: "a.yaml", line: 1, column: column))
  }

  @Test(arguments: [("{a: 'x}", 1), ("[1, @]", 1), ("{\"a\": 1,\n b: [2,\n 3 4}", 3)])
  func `malformed flow YAML is told as such`(text: String, line: Int) throws {
    let error = try failure(text)
    #expect(error.id == "yaml-syntax")
    #expect(error.location?.line == line)
  }

  @Test(arguments: [[0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF]])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) throws {
    let error = try failure(Array("[\"a\\/\",\n \"x".utf8) + bytes + Array("\"]".utf8))
    #expect(error.location == SourceLocation(file: "a.yaml", line: 2, column: 4))
  }
}
