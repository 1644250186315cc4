import Diagnostics
import Foundation
import OpenAPIDocument
import TestSupport
import Testing
import YAMLTree

/// Reads real descriptions, which lie beside the package in `../shared`.
@Suite struct CorpusTests {
  /// The descriptions that are one file each.
  static let files: [String] = {
    guard let folder = SharedFolder.file("corpus"),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return names.filter { [".yaml", ".yml", ".json"].contains(where: $0.hasSuffix) }.sorted()
  }()

  @Test(.enabled(if: !files.isEmpty, "needs ../shared/corpus"), arguments: files)
  func readsEveryDocument(name: String) throws {
    let file = try #require(SharedFolder.file("corpus/\(name)"))
    var diagnostics: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(Array(Data(contentsOf: file)), file: name, diagnostics: &diagnostics)
    )
    let document = try #require(Document.read(tree, diagnostics: &diagnostics), "\(diagnostics)")
    #expect(!diagnostics.hasErrors, "\(diagnostics)")
    let calls = document.operations + document.webhooks.map(\.operation)
    #expect(!calls.isEmpty)
    // Whatever a schema refers to is there.
    let references = document.schemas.compactMap(\.schema.reference)
    #expect(references.filter { document.schema(named: $0) == nil } == [])
  }
}
