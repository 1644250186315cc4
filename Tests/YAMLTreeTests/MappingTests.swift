import Diagnostics
import Testing
import YAMLTree

@Suite struct MappingTests {
  @Test func `entries keep their order`() throws {
    let root = try tree("b: 1\na: {x: [y]}\n200: ok\n").root
    #expect(root.kind == .mapping)
    #expect(root.count == 3)
    #expect(root.entries.map { $0.key.text } == ["b", "a", "200"])
    #expect(root["200"]?.string == "ok")
    #expect(root["a"]?["x"]?.elements.map(\.text) == ["y"])
    #expect(root["x"] == nil)
    #expect(root["a"]?["x"]?["y"] == nil)
    #expect(root.elements.isEmpty)
  }

  @Test(arguments: [0, 1, 8, 9, 16, 17, 1_000])
  func `every key is found, whatever the size`(size: Int) throws {
    let keys = (0..<size).map { "key\($0)" }
    let root = try tree("{" + keys.map { "\($0): v\($0)" }.joined(separator: ", ") + "}").root
    #expect(root.entries.map { $0.key.text } == keys)
    #expect(keys.allSatisfy { root[$0]?.text == "v\($0)" })
    #expect(root["key"] == nil)
    #expect(root["key\(size)"] == nil)
  }

  @Test func `keys are compared byte by byte`() throws {
    // The same text to Swift, written with and without a combining accent.
    let root = try tree("\"\u{E9}\": 1\n\"e\u{301}\": 2\n\"\": 3\n").root
    #expect(root["\u{E9}"]?.int == 1)
    #expect(root["e\u{301}"]?.int == 2)
    #expect(root[""]?.int == 3)
  }

  @Test func `of repeated keys the last wins, at the place of the first`() throws {
    var diagnostics: [Diagnostic] = []
    let text = "a: 1\nb: 2\na: 3\n'a': 4\n"
    let tree = YAMLTree.parse(Array(text.utf8), file: "a.yaml", diagnostics: &diagnostics)
    let root = try #require(tree?.root)
    #expect(root.json == #"{"a":4,"b":2}"#)
    #expect(root["a"]?.int == 4)
    #expect(root.count == 2)
    #expect(
      diagnostics.map(\.description) == [
        "a.yaml:3:1: warning: the key 'a' repeats the one at a.yaml:1:1; this one wins"
          + "; remove one of them",
        "a.yaml:4:1: warning: the key 'a' repeats the one at a.yaml:3:1; this one wins"
          + "; remove one of them",
      ]
    )
    #expect(diagnostics.allSatisfy { $0.id == "yaml-duplicate-key" })
  }

  @Test func `a large mapping tells repeated keys too`() throws {
    var diagnostics: [Diagnostic] = []
    let text = (0..<50).map { "k\($0): \($0)\n" }.joined() + "k7: again\n"
    let tree = YAMLTree.parse(Array(text.utf8), file: "a.yaml", diagnostics: &diagnostics)
    #expect(tree?.root["k7"]?.text == "again")
    #expect(tree?.root.count == 50)
    #expect(tree?.root.entries.map { $0.key.text }[7] == "k7")
    #expect(diagnostics.map(\.location) == [SourceLocation(file: "a.yaml", line: 51, column: 1)])
  }

  @Test func `many repeated keys give a hundred findings and a count`() {
    var diagnostics: [Diagnostic] = []
    let text = String(repeating: "a: 1\n", count: 1_000)
    let tree = YAMLTree.parse(Array(text.utf8), file: "a.yaml", diagnostics: &diagnostics)
    #expect(tree?.root.count == 1)
    #expect(diagnostics.count == 101)
    #expect(diagnostics.last?.message == "899 more findings of this kind are not shown")
  }

  @Test(arguments: [("? [a]\n: 1\n", "sequence", 3), ("{? {a: b} : 1}", "mapping", 4)])
  func `a collection cannot be a key`(text: String, kind: String, column: Int) throws {
    let error = try failure(text)
    #expect(error.id == "yaml-complex-key")
    #expect(error.message == "a \(kind) cannot be a key here")
    #expect(error.location == SourceLocation(file: "a.yaml", line: 1, column: column))
  }

  @Test func `a stream shows collections as keys`() throws {
    var diagnostics: [Diagnostic] = []
    let trees = YAMLTree.parseStream(
      Array("? [a, b]\n: 1\nc: 2\n".utf8),
      file: "a.yaml",
      diagnostics: &diagnostics
    )
    let root = try #require(trees?.first?.root)
    #expect(diagnostics == [])
    #expect(root.entries.map { $0.key.kind } == [.sequence, .scalar])
    #expect(root["c"]?.int == 2)
    #expect(root.json == #"{"[\"a\",\"b\"]":1,"c":2}"#)
  }
}
