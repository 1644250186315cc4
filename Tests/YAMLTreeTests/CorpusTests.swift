import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLTree

@Suite(
  "Real documents (needs ../shared)",
  .enabled(if: SharedFolder.file("corpus") != nil, "../shared/corpus is absent")
)
struct CorpusTests {
  static let files: [URL] = {
    let folders = ["corpus", "stytch"].compactMap(SharedFolder.file)
    return folders.flatMap { folder in
      let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return (all?.allObjects as? [URL]) ?? []
    }
    .filter { ["yaml", "yml", "json"].contains($0.pathExtension) }
    .sorted { $0.path < $1.path }
  }()

  @Test func `all are read without a finding`() throws {
    try #require(!Self.files.isEmpty)
    var diagnostics: [Diagnostic] = []
    for file in Self.files {
      let bytes = try [UInt8](Data(contentsOf: file))
      let tree = YAMLTree.parse(bytes, file: file.lastPathComponent, diagnostics: &diagnostics)
      #expect(tree != nil)
    }
    #expect(diagnostics.map(\.description) == [])
  }

  @Test(arguments: files.filter { $0.pathExtension == "json" })
  func `JSON has the value that Foundation reads`(file: URL) throws {
    let data = try Data(contentsOf: file)
    if data.count > 1_000_000 { return }  // Foundation takes seconds over these
    var diagnostics: [Diagnostic] = []
    let tree = YAMLTree.parse([UInt8](data), file: "a.json", diagnostics: &diagnostics)
    let root = try #require(tree?.root)
    #expect(JSONValue(root) == (try JSONDecoder().decode(JSONValue.self, from: data)))
  }

  @Test func `what is written as JSON is the same document`() throws {
    let file = try #require(SharedFolder.file("stytch/openapi.yml"))
    var diagnostics: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse([UInt8](Data(contentsOf: file)), file: "a.yaml", diagnostics: &diagnostics)
    )
    let again = try #require(
      YAMLTree.parse(Array(tree.root.json.utf8), file: "a.json", diagnostics: &diagnostics)
    )
    #expect(tree.root.isDeepEqual(to: again.root))
    #expect(tree.root.at(pointer: "/components/schemas")?.count == 561)
    #expect(diagnostics == [])
  }
}
