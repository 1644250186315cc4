import Diagnostics
import Testing
import YAMLTree

@Suite struct AliasTests {
  @Test func `an alias shows its anchor's node`() throws {
    let root = try tree("a: &x {k: [1, 2]}\nb: *x\nc: 3\n").root
    let alias = try #require(root["b"])
    #expect(alias.kind == .mapping)
    #expect(alias.count == 1)
    #expect(alias["k"]?[1]?.int == 2)
    #expect(alias.entries.map { $0.key.text } == ["k"])
    #expect(alias.isDeepEqual(to: try #require(root["a"])))
    #expect(root.json == #"{"a":{"k":[1,2]},"b":{"k":[1,2]},"c":3}"#)
  }

  @Test func `an alias has its own place and identity, what is below it has not`() throws {
    let root = try tree("a: &x {k: 1}\nb: *x\n").root
    let alias = try #require(root["b"])
    #expect(alias.location == SourceLocation(file: "a.yaml", line: 2, column: 4))
    #expect(alias.pointer == "/b")
    #expect(alias.id != root["a"]?.id)
    #expect(alias["k"]?.id == root["a"]?["k"]?.id)
    #expect(alias["k"]?.pointer == "/a/k")
  }

  @Test func `an alias of a text can be a key`() throws {
    let root = try tree("- &x name\n- *x : 1\n  other: 2\n").root
    #expect(root[1]?["name"]?.int == 1)
    #expect(root.json == #"["name",{"name":1,"other":2}]"#)
  }

  @Test func `an anchor may be defined again`() throws {
    #expect(
      try tree("[&a 1, *a, &a 2, *a, [&a [&a 3, *a]], *a]").root.json == "[1,1,2,2,[[3,3]],3]"
    )
  }

  @Test func `an unknown alias is an error`() throws {
    let error = try failure("a: 1\nb: *nowhere\n")
    #expect(
      error.description == "a.yaml:2:4: error: the alias '*nowhere' names no anchor; "
        + "define '&nowhere' before it, or put the text in quotes"
    )
    #expect(error.id == "yaml-unknown-alias")
  }

  @Test func `an anchor is not seen in the next document`() throws {
    var diagnostics: [Diagnostic] = []
    #expect(
      YAMLTree.parseStream(
        Array("--- &a 1\n--- *a\n".utf8),
        file: "a.yaml",
        diagnostics: &diagnostics
      ) == nil
    )
    #expect(diagnostics.map(\.id) == ["yaml-unknown-alias"])
  }

  @Test(arguments: ["a: &x\n  b: *x\n", "a: &x\n  b: [c, {d: *x}]\n", "&x [*x]", "&x {*x : 1}"])
  func `an alias inside its own node is an error`(text: String) throws {
    let error = try failure(text)
    #expect(error.id == "yaml-cyclic-alias")
    #expect(error.message == "the alias '*x' stands inside the node that it names")
  }

  @Test func `a long anchor is cut in the message, at a whole character`() throws {
    let name = String(repeating: "a", count: 200)
    let error = try failure("*\(name)")
    #expect(error.message == "the alias '*\(name.prefix(63))' names no anchor")
  }
}
