import Diagnostics
import Extraction
import Foundation
import TestSupport
import Testing
import YAMLTree

/// Parts of real documents are whole.
@Suite(
  "Parts of real documents (needs ../shared)",
  .enabled(if: SharedFolder.file("corpus") != nil, "../shared/corpus is absent")
)
struct CorpusTests {
  /// The documents of one file.
  static let files: [URL] = ["corpus", "corpus/swagger2"].compactMap(SharedFolder.file)
    .flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
        ?? []
    }
    .filter { ["yaml", "yml", "json"].contains($0.pathExtension) }
    .sorted { $0.path < $1.path }

  @Test(arguments: files)
  func `the first operation alone has all it needs`(file: URL) throws {
    let source = try read(file)
    let section = source.root["paths"] ?? source.root["webhooks"]
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "query"]
    let names = section?.entries.lazy.flatMap { path, item in
      item.entries.map(\.key.text).filter(methods.contains).map { "\($0) \(path.text)" }
    }
    let first = try #require(names?.first)
    let part = try extract(Extraction(selection: Selection(operations: [first])), from: source)
    try expectWhole(part, of: source)
    #expect(part.root["paths"]?.count ?? 0 <= source.root["paths"]?.count ?? 0)
    #expect(part.root.json.utf8.count < source.root.json.utf8.count || section?.count == 1)
  }

  @Test(arguments: files)
  func `without examples, prose and extensions every reference still leads somewhere`(
    file: URL
  ) throws {
    let source = try read(file)
    let part = try extract(
      Extraction(omitting: Set(Extraction.Material.allCases)), from: source)
    try expectWhole(part, of: source)
    #expect(part.root["paths"]?.count == source.root["paths"]?.count)
    #expect(part.root.json.utf8.count <= source.root.json.utf8.count)
  }

  @Test func `one tag of GitHub's`() throws {
    let source = try read(#require(SharedFolder.file("corpus/github.yaml")))
    let part = try extract(Extraction(selection: Selection(tags: ["gists"])), from: source)
    try expectWhole(part, of: source)
    #expect(
      part.root["paths"]?.entries.allSatisfy { $0.key.text.contains("gists") } == true)
    #expect(part.root["tags"]?.elements.map { $0["name"]?.text } == ["gists"])
    // What is left needs nothing less: extracting it again changes nothing.
    let again = try extract(Extraction(selection: Selection(tags: ["gists"])), from: part)
    #expect(again.root.yaml == part.root.yaml)
  }

  private func read(_ file: URL) throws -> YAMLTree {
    var diagnostics: [Diagnostic] = []
    let tree = YAMLTree.parse(
      try [UInt8](Data(contentsOf: file)), file: file.lastPathComponent, diagnostics: &diagnostics)
    return try #require(tree)
  }

  private func extract(_ extraction: Extraction, from source: YAMLTree) throws -> YAMLTree {
    var diagnostics: [Diagnostic] = []
    let part = extraction.apply(to: source, diagnostics: &diagnostics)
    #expect(diagnostics.map(\.description) == [])
    return try #require(part)
  }

  /// Every local reference leads somewhere, unless it never did; security names schemes.
  private func expectWhole(_ part: YAMLTree, of source: YAMLTree) throws {
    var pending = [part.root]
    var broken: Set<String> = []
    while let node = pending.popLast() {
      pending += node.elements
      pending += node.entries.map(\.value)
      guard let reference = node["$ref"]?.string, reference.hasPrefix("#/") else { continue }
      let pointer = String(reference.dropFirst()).removingPercentEncoding ?? ""
      if part.root.at(pointer: pointer) == nil, source.root.at(pointer: pointer) != nil {
        broken.insert(reference)
      }
    }
    #expect(broken.sorted() == [])
    let schemes =
      part.root.at(pointer: "/components/securitySchemes") ?? part.root["securityDefinitions"]
    for requirement in part.root["security"]?.elements.map({ $0 }) ?? [] {
      #expect(requirement.entries.allSatisfy { schemes?[$0.key.text] != nil })
    }
  }
}
