import Testing
import YAMLTree

@Suite struct PointerTests {
  static let text = """
    paths:
      /v1/a~b: {get: {tags: [x, y]}}
      '': empty
      '01': text
    """

  @Test(
    arguments: [
      ("/paths/~1v1~1a~0b/get/tags/1", "y"), ("/paths/", "empty"), ("/paths/01", "text"),
    ])
  func `leads to a node and back`(pointer: String, text: String) throws {
    let node = try tree(Self.text).root.at(pointer: pointer)
    #expect(node?.text == text)
    #expect(node?.pointer == pointer)
  }

  @Test(arguments: [
    ("/a%20b", "space"), ("/%C3%A9~1%7e0", "escapes"), ("/100%", "bare"), ("/%4", "short"),
    ("/%-0", "no digits"), ("/a b", "space"),
  ])
  func `a fragment of a URI leads to a node`(fragment: String, text: String) throws {
    let root = try tree("{a b: space, é/~: escapes, 100%: bare, '%4': short, '%-0': no digits}")
      .root
    #expect(root.at(fragment: fragment[...])?.text == text)
  }

  @Test(arguments: [
    ("", []), ("/", [""]), ("/a%20b//~1%7e0/100%", ["a b", "", "/~", "100%"]),
  ])
  func `the tokens of a fragment`(fragment: String, tokens: [String]) {
    #expect(YAMLNode.pointerTokens(ofFragment: fragment[...]) == tokens)
  }

  @Test(arguments: ["a", "/~", "/~2"])
  func `what is no pointer has no tokens`(fragment: String) {
    #expect(YAMLNode.pointerTokens(ofFragment: fragment[...]) == nil)
  }

  @Test func `the empty pointer is the node itself`() throws {
    let root = try tree(Self.text).root
    #expect(root.at(pointer: "")?.id == root.id)
    #expect(root.pointer == "")
    #expect(root["paths"]?.at(pointer: "/01")?.text == "text")
  }

  @Test(
    arguments: [
      "paths", "/none", "/paths/~2", "/paths/~", "/paths/~1v1~1a~0b/get/tags/2",
      "/paths/~1v1~1a~0b/get/tags/01", "/paths/~1v1~1a~0b/get/tags/-",
      "/paths/~1v1~1a~0b/get/tags/+1", "/paths/~1v1~1a~0b/get/tags/",
      "/paths/~1v1~1a~0b/get/tags/99999999999999999999", "/paths/01/x", "#/paths",
    ])
  func `leads nowhere`(pointer: String) throws {
    #expect(try tree(Self.text).root.at(pointer: pointer) == nil)
  }

  @Test func `a key has the pointer of its value`() throws {
    let entry = try #require(try tree("a: {b/c: 1}").root["a"]?.entries.first)
    #expect(entry.key.pointer == "/a/b~1c")
    #expect(entry.key.parent?.pointer == "/a")
  }
}
