import Diagnostics
import Testing
import YAMLTree

@Suite struct DocumentTests {
  @Test(arguments: ["", "\n", "# comment\n", "---\n", "--- ~\n"])
  func `an empty document is null`(text: String) throws {
    let root = try tree(text).root
    #expect(root.kind == .scalar)
    #expect(root.isNull)
    #expect(root.parent == nil)
    #expect(root.pointer == "")
    #expect(root.location.file == "a.yaml")
  }

  @Test func `only the first of several documents is read`() {
    var diagnostics: [Diagnostic] = []
    let tree = YAMLTree.parse(
      Array("a: 1\n---\nb: 2\n---\nc: [\n".utf8),
      file: "a.yaml",
      diagnostics: &diagnostics
    )
    #expect(tree?.root.json == #"{"a":1}"#)
    #expect(
      diagnostics.map(\.description) == [
        "a.yaml:2:1: warning: another document begins here; only the first one is read"
          + "; put each document into a file of its own"
      ]
    )
  }

  @Test func `a stream gives every document`() throws {
    var diagnostics: [Diagnostic] = []
    func stream(_ text: String) -> [String]? {
      YAMLTree.parseStream(Array(text.utf8), file: "a.yaml", diagnostics: &diagnostics)?
        .map(\.root.json)
    }
    #expect(stream("a: 1\n---\nb: 2\n--- x\n") == [#"{"a":1}"#, #"{"b":2}"#, #""x""#])
    #expect(stream("[1]") == ["[1]"])
    #expect(stream("") == [])
    #expect(stream("---\n") == ["null"])
    #expect(diagnostics == [])
    #expect(stream("a: 1\n---\nb: [\n") == nil)
    #expect(diagnostics.map(\.location?.line) == [4])
  }

  @Test func `editing one document of a stream leaves the others`() throws {
    var diagnostics: [Diagnostic] = []
    var trees = try #require(
      YAMLTree.parseStream(Array("[1]\n--- [2]\n".utf8), file: "a.yaml", diagnostics: &diagnostics)
    )
    try trees[1].append(trees[0].root, to: trees[1].root.id)
    #expect(trees.map(\.root.json) == ["[1]", "[2,[1]]"])
  }
}
