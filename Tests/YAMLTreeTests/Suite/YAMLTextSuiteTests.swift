import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLTree

/// What is written reads back as the same tree.
@Suite(
  "YAML written and read back (needs ../shared)",
  .enabled(if: SharedFolder.file("corpus") != nil, "../shared is absent")
)
struct YAMLTextSuiteTests {
  @Test(arguments: CorpusTests.files)
  func `a real document`(file: URL) throws {
    var diagnostics: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse([UInt8](Data(contentsOf: file)), file: "a", diagnostics: &diagnostics))
    try expectSameRead(tree.root)
  }

  @Test(arguments: try SuiteCase.all().filter { !$0.mustFail })
  func `a case of the YAML test suite`(suiteCase: SuiteCase) throws {
    if LibYAMLDeviations.refused.cases.contains(suiteCase.name) { return }
    var diagnostics: [Diagnostic] = []
    let trees = YAMLTree.parseStream(
      suiteCase.input, file: suiteCase.name, diagnostics: &diagnostics)
    for tree in try #require(trees) where !hasComplexKeys(tree.root) {
      try expectSameRead(tree.root)
    }
  }

  private func expectSameRead(_ root: YAMLNode) throws {
    var diagnostics: [Diagnostic] = []
    let again = try #require(
      YAMLTree.parse(Array(root.yaml.utf8), file: "b.yaml", diagnostics: &diagnostics))
    #expect(again.root.isDeepEqual(to: root))
    #expect(again.root.yaml == root.yaml)
    func throughJSON(_ node: YAMLNode) throws -> YAMLNode {
      try #require(
        YAMLTree.parse(Array(node.json.utf8), file: "c.json", diagnostics: &diagnostics)
      ).root
    }
    #expect(try throughJSON(again.root).isDeepEqual(to: throughJSON(root)))
    #expect(diagnostics.map(\.description) == [])
  }

  /// Collections as keys, which no description can have, come back as texts.
  private func hasComplexKeys(_ node: YAMLNode) -> Bool {
    node.entries.contains { $0.key.kind != .scalar || hasComplexKeys($0.value) }
      || node.elements.contains(where: hasComplexKeys)
  }
}
