import Bundling
import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLTree

/// Real descriptions in many files, from the test data beside the package.
@Suite("Real descriptions in many files (needs ../shared)")
struct CorpusTests {
  private static let corpus = SharedFolder.file("corpus")

  /// A description, bundled, and the files that this took.
  private func bundled(
    _ path: String
  ) throws -> (tree: YAMLTree, diagnostics: [Diagnostic], files: Int) {
    let root = try #require(SharedFolder.file("corpus/\(path)")).path
    var diagnostics: [Diagnostic] = []
    var files = 0
    let tree = try #require(
      YAMLTree.parse(
        Array(try Data(contentsOf: URL(filePath: root))), file: root, diagnostics: &diagnostics))
    var bundler = Bundler(address: DocumentAddress(path: root)) {
      address throws(LoadFailure) -> [UInt8] in
      guard let data = FileManager.default.contents(atPath: address.description) else {
        throw LoadFailure(id: "reference-missing-file", reason: "does not exist", remedy: "Add it.")
      }
      files += 1
      return Array(data)
    }
    let bundled = bundler.bundle(tree, diagnostics: &diagnostics)
    #expect(diagnostics.filter { $0.severity == .error }.map(\.description) == [])
    return (try #require(bundled), diagnostics, files)
  }

  /// The `$ref` that a tree has outside of extensions and examples, as text.
  private func references(_ tree: YAMLTree) -> [String] {
    tree.values(ofKeys: ["$ref"]).map { tree.node($0) }
      .filter { !$0.pointer.contains("/x-") && !$0.pointer.contains("/example") }.map(\.text)
  }

  @Test(
    .enabled(if: corpus != nil),
    arguments: [
      ("digitalocean/DigitalOcean-public.v2.yaml", 1_000),
      ("onfido/openapi.yaml", 50),
      ("redocly-cafe-split-3.2/cafe.yaml", 30),
    ])
  func everyReferenceIsLocalAndLeadsSomewhere(path: String, leastFiles: Int) throws {
    let bundled = try bundled(path)
    #expect(bundled.files > leastFiles)
    let references = references(bundled.tree)
    #expect(references.count > leastFiles)
    for reference in Set(references).sorted() {
      #expect(reference.hasPrefix("#/"))
      #expect(bundled.tree.root.at(fragment: reference.dropFirst()) != nil, "\(reference)")
    }
  }

  @Test(.enabled(if: corpus != nil))
  func aSplitDescriptionIsTheSameAsTheWholeOne() throws {
    let split = try bundled("redocly-cafe-split-3.2/cafe.yaml").tree
    let whole = try bundled("redocly-cafe-3.2.yaml").tree
    for key in ["schemas", "responses", "parameters", "securitySchemes"] {
      let own = split.root.at(pointer: "/components/\(key)")
      let expected = whole.root.at(pointer: "/components/\(key)")
      #expect(
        own?.entries.map { $0.key.text }.sorted() == expected?.entries.map { $0.key.text }.sorted())
      for entry in expected?.entries.map({ $0 }) ?? [] {
        #expect(own?[entry.key.text]?.json == entry.value.json, "\(entry.key.text)")
      }
    }
    for key in ["paths", "webhooks", "tags", "servers", "info"] {
      #expect(split.root[key]?.json == whole.root[key]?.json, "\(key)")
    }
  }
}
