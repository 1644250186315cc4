import Diagnostics
import Testing
import YAMLTree

@Suite struct HostileInputTests {
  @Test(
    arguments: [
      ("a: [1, 2", "yaml-syntax", "a.yaml:2:1"),
      ("a: {b: \"c", "yaml-syntax", "a.yaml:1:10"),
      ("a: 1\n\tb: 2\n", "yaml-syntax", "a.yaml:2:1"),
      ("a:\n\t- b\n", "yaml-syntax", "a.yaml:2:1"),
      ("a: b: c", "yaml-syntax", "a.yaml:1:5"),
      ("a: @b", "yaml-syntax", "a.yaml:1:4"),
      ("a: 1\n b: 2\n", "yaml-syntax", "a.yaml:2:3"),
      ("- a\nb: c\n", "yaml-syntax", "a.yaml:2:1"),
      ("a: \"\\x\"", "yaml-syntax", "a.yaml:1:7"),
      ("a: \"\\ud800\"", "yaml-syntax", "a.yaml:1:7"),
      ("a\u{0}b", "yaml-syntax", "a.yaml:1:2"),
      ("x: y\nz: \u{1}\n", "yaml-syntax", "a.yaml:2:4"),
      ("%FOO\n%YAML 9.9\n---\n", "yaml-syntax", "a.yaml:1:5"),
      ("!<tag:\n", "yaml-syntax", "a.yaml:1:7"),
      ("*", "yaml-syntax", "a.yaml:1:2"),
    ])
  func `is refused with its place and a remedy`(text: String, id: String, place: String) throws {
    let error = try failure(text)
    #expect(error.id == id)
    #expect(error.location?.description == place)
    #expect(error.remedy?.isEmpty == false)
  }

  @Test func `a tab is named as what it is`() throws {
    let error = try failure("a:\n\t- b\n")
    #expect(error.remedy == "indent with spaces; YAML allows no tabs here")
    #expect(try failure("a: @b").remedy == "put the value in quotes")
  }

  @Test(
    arguments: [
      [0xFF], [0xFE, 0xFF, 0xD8], [0xFF, 0xFE, 0x00, 0xDC], [0x61, 0x3A, 0x20, 0xC3, 0x28],
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00],
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], [0x1F, 0x8B, 0x08, 0x00], [0x00, 0x00, 0xFE, 0xFF],
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
    ] as [[UInt8]]
  )
  func `bytes that are no text are refused`(bytes: [UInt8]) throws {
    let error = try failure(bytes)
    #expect(error.id == "yaml-syntax")
    #expect(error.location?.line == 1)
  }

  @Test func `every beginning of a document is read or refused`() {
    let text = "a: &x [\"\\u00e9\", {b: !!int 1}]\nc: *x\nd: |\n  é\n<<: {e: 'f'}\n? g\n: h\n...\n"
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      var diagnostics: [Diagnostic] = []
      let tree = YAMLTree.parse(Array(bytes[..<end]), file: "a.yaml", diagnostics: &diagnostics)
      #expect((tree == nil) == diagnostics.hasErrors)
      _ = tree?.root.json
    }
  }

  @Test func `every single damaged byte is survived`() {
    let texts = [
      "a: &x [\"\\u00e9\", {b: !!int 1}]\nc: *x\nd: |\n  é\n<<: {e: 'f'}\n",
      #"{"a": [1, -2.5e3, "\u00e9\ud83d\ude00", null], "b": {"c": true}}"#,
    ]
    for bytes in texts.map({ Array($0.utf8) }) {
      for position in bytes.indices {
        for byte in [0, 9, 10, 34, 42, 45, 58, 91, 92, 123, 125, 195, 255] as [UInt8] {
          var damaged = bytes
          damaged[position] = byte
          var diagnostics: [Diagnostic] = []
          let tree = YAMLTree.parse(damaged, file: "a.yaml", diagnostics: &diagnostics)
          #expect((tree == nil) == diagnostics.hasErrors)
          #expect(diagnostics.allSatisfy { $0.location != nil })
          _ = tree?.root.json
        }
      }
    }
  }

  @Test func `a hundred thousand anchors, aliases and keys are no burden`() throws {
    let numbers = 0..<100_000
    let anchors = numbers.map { "- &a\($0) x\n" }.joined()
    let aliases = numbers.map { "- *a\($0)\n" }.joined()
    #expect(try tree(anchors + aliases).root.count == 200_000)
    let keys = numbers.map { "k\($0): \($0)\n" }.joined()
    #expect(try tree(keys).root["k99999"]?.int == 99_999)
  }
}
