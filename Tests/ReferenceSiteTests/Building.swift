import Diagnostics
import Mustache
import OpenAPIDocument
import ReferenceTemplates
import SDKModel
import SwiftEmitter
import Testing
import YAMLTree

@testable import ReferenceSite

/// The pages of a description.
struct Building {
  var model: SDKModel
  var files: [String: String]

  /// Makes the pages of a document in YAML.
  init(_ document: String) async throws {
    var findings: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(Array(document.utf8), file: "api.yaml", diagnostics: &findings), "\(findings)")
    let read = Document.read(tree, diagnostics: &findings)
    model = SDKModel.build(
      from: try #require(read, "\(findings)"), configuration: Configuration(),
      keepsExamples: true, diagnostics: &findings)
    let sources = ReferenceTemplates.pages.map { TemplateSource(name: $0, file: $0, text: $1) }
    let library = TemplateLibrary(sources, diagnostics: &findings)
    let site = ReferenceSite(
      templates: library,
      assets: ReferenceTemplates.assets.map { GeneratedFile(path: "assets/\($0)", text: $1) })
    let made = await site.files(
      for: model, stamp: GenerationStamp(generator: "gen", spec: "api.yaml"))
    #expect(findings.filter { $0.severity == .error }.map(\.description) == [])
    #expect(made.diagnostics.map(\.description) == [])
    files = Dictionary(uniqueKeysWithValues: made.files.map { ($0.path, $0.text) })
  }

  /// The page of the only operation.
  func page() throws -> String {
    let pages = files.filter { $0.key.hasPrefix("operations/") }
    try #require(pages.count == 1)
    return try #require(pages.first?.value)
  }
}
