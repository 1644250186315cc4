import Diagnostics
import Testing
import YAMLTree

@Suite struct LimitTests {
  enum Nesting: CaseIterable {
    case block, compactBlock, flow, json, mappings

    func text(levels: Int) -> String {
      switch self {
      case .block: (0..<levels).map { String(repeating: " ", count: $0) + "-\n" }.joined()
      case .compactBlock: String(repeating: "- ", count: levels)
      case .flow:
        String(repeating: "[", count: levels) + "x" + String(repeating: "]", count: levels)
      case .json:
        String(repeating: "[", count: levels) + "1" + String(repeating: "]", count: levels)
      case .mappings:
        String(repeating: "{a: ", count: levels) + String(repeating: "}", count: levels)
      }
    }
  }

  @Test(arguments: Nesting.allCases)
  func `two hundred levels are read`(nesting: Nesting) throws {
    var node = try tree(nesting.text(levels: 200)).root
    var levels = 0
    while let child = node.elements.first ?? node["a"] {
      levels += 1
      node = child
    }
    #expect(levels == 200)
    #expect(node.pointer.split(separator: "/").count == 200)
  }

  @Test(arguments: Nesting.allCases, [201, 10_000])
  func `deeper nesting is refused`(nesting: Nesting, levels: Int) throws {
    if nesting == .block, levels > 201 { return }  // needs 50 MB of spaces
    let error = try failure(nesting.text(levels: levels))
    #expect(error.id == "yaml-too-deep")
    #expect(error.message == "collections nest deeper than the limit of 200 levels")
    #expect(error.remedy == "flatten the document, or raise the limit on depth")
    #expect(error.location?.line == (nesting == .block ? 201 : 1))
    switch nesting {
    case .flow, .json, .block: #expect(error.location?.column == 201)
    case .compactBlock: #expect(error.location?.column == 401)
    case .mappings: #expect(error.location?.column == 801)
    }
  }

  @Test func `aliases cannot nest deeper either`() throws {
    let chain = (1...300).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
    let error = try failure("- &a0 [x]\n" + chain)
    #expect(error.id == "yaml-too-deep")
    #expect(
      error.message == "with the alias '*a198' collections nest deeper than the limit of 200 levels"
    )
    #expect(error.location?.line == 200)
  }

  @Test func `an alias bomb is refused, naming the anchor`() throws {
    let text =
      "- &a0 [x, x, x, x, x, x, x, x, x, x]\n"
      + (1...20).map { level in
        "- &a\(level) ["
          + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
      }.joined()
    let error = try failure(text)
    #expect(error.id == "yaml-alias-expansion")
    #expect(
      error.message
        == "with the alias '*a5' the aliases of the document show more than the limit of 4000000 nodes"
    )
    #expect(error.location?.line == 7)
    #expect(error.remedy == "use fewer aliases of '&a5', or raise the limit on alias expansion")
  }

  @Test func `the limit on alias expansion is exact`() throws {
    // The sequence, [x] twice with two nodes each: five.
    let text = "[&a [x], *a]"
    #expect(try failure(text, limits: YAMLLimits(aliasExpansion: 4)).id == "yaml-alias-expansion")
    var diagnostics: [Diagnostic] = []
    let tree = YAMLTree.parse(
      Array(text.utf8),
      file: "a.yaml",
      limits: YAMLLimits(aliasExpansion: 5),
      diagnostics: &diagnostics
    )
    #expect(tree?.root.json == #"[["x"],["x"]]"#)
  }

  @Test(arguments: ["[a, b, c]", #"["a", "b", "c"]"#, "- a\n- b\n- c\n"])
  func `too many nodes are refused`(text: String) throws {
    let error = try failure(text, limits: YAMLLimits(nodes: 3))
    #expect(error.id == "yaml-too-many-nodes")
    #expect(error.message == "the document has more than the limit of 3 nodes")
    #expect(error.remedy == "split the document, or raise the limit on nodes")
    var diagnostics: [Diagnostic] = []
    #expect(
      YAMLTree.parse(
        Array(text.utf8),
        file: "a.yaml",
        limits: YAMLLimits(nodes: 4),
        diagnostics: &diagnostics
      )
        != nil
    )
  }

  @Test func `merged entries count as nodes`() throws {
    let text = "- &x {a: 1, b: 2, c: 3}\n- {<<: *x}\n"
    #expect(try failure(text, limits: YAMLLimits(nodes: 12)).id == "yaml-too-many-nodes")
  }

  @Test func `too large an input is refused`() throws {
    let error = try failure("abcdefgh", limits: YAMLLimits(bytes: 7))
    #expect(error.id == "yaml-too-large")
    #expect(
      error.message
        == "the document, or the text decoded from it, exceeds the limit of 7 bytes"
    )
    #expect(error.location?.description == "a.yaml:1:1")
    #expect(error.remedy == "split the document, or raise the limit on bytes")
  }

  @Test func `tags that grow are refused`() throws {
    let prefix = String(repeating: "p", count: 1_000)
    let text = "%TAG ! tag:\(prefix)\n---\n" + String(repeating: "- !a b\n", count: 1_000)
    let error = try failure(text, limits: YAMLLimits(bytes: 100_000))
    #expect(error.id == "yaml-too-large")
    #expect(error.location?.line == 102)  // the hundredth tag
  }

  @Test func `limits below zero refuse everything`() throws {
    let limits = YAMLLimits(depth: -1, nodes: -1, bytes: -1, aliasExpansion: -1)
    #expect(try failure("a", limits: limits).id == "yaml-too-large")
    #expect(try failure("[a]", limits: YAMLLimits(depth: -1)).id == "yaml-too-deep")
  }
}
