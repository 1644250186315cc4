import Bundling
import Diagnostics
import Foundation
import Mustache
import OpenAPIDocument
import Overlay
import SDKModel
import Swagger2
import SwiftEmitter
import Templates
import TestSupport
import Testing
import YAMLTree

/// A folder of `Tests/Golden`: a small document about one subject, and what becomes of it. The
/// document, `input.yaml`, may refer to other files of the folder.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  /// The folder.
  let folder: URL

  var name: String { folder.lastPathComponent }
  var testDescription: String { name }
  /// The folder with what the document is known to become.
  var expected: URL { folder.appending(path: "expected") }

  static let root = packageRoot.appending(path: "Tests/Golden")

  /// All cases, by name.
  static let all: [GoldenCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map {
      GoldenCase(folder: root.appending(path: $0))
    }
  }()

  /// What the generator makes of a document.
  struct Result {
    var files: [String: String]
    /// The calls of every operation, whether the case asks for them or not.
    var snippets: [String: String] = [:]
    /// Whether the case asks for them.
    var hasSnippets = false
    var moduleName: String?
    var diagnostics: [Diagnostic]

    /// The files with the diagnostics among them, as they lie in `expected`.
    var expectedFiles: [String: String] {
      var files = files
      if hasSnippets { for (path, text) in snippets { files["Snippets/\(path)"] = text } }
      files["diagnostics.txt"] = diagnostics.map { "\($0)\n" }.joined()
      return files
    }
  }

  /// Runs the pipeline in memory, from the bytes to the files.
  func generate() throws -> Result {
    var diagnostics: [Diagnostic] = []
    var result = Result(files: [:], moduleName: nil, diagnostics: [])
    if let model = try model(&diagnostics) {
      let sources = Templates.builtIn.sorted { $0.key < $1.key }
        .map { TemplateSource(name: $0.key, file: "\($0.key).mustache", text: $0.value) }
      let templates = TemplateLibrary(sources, diagnostics: &diagnostics)
      let stamp = GenerationStamp(generator: "gen", spec: "input.yaml")
      let emitter = SwiftEmitter(templates: templates)
      let files = emitter.files(for: model, stamp: stamp, diagnostics: &diagnostics)
      let snippets = emitter.snippetFiles(for: model, stamp: stamp, diagnostics: &diagnostics)
      result.moduleName = model.name
      result.hasSnippets = model.snippets?.folder != nil
      for file in snippets {
        result.snippets[file.path] = String(decoding: file.bytes, as: UTF8.self)
      }
      for file in files {
        result.files[file.path] = String(decoding: file.bytes, as: UTF8.self)
      }
    }
    result.diagnostics = diagnostics
    return result
  }

  private func model(_ diagnostics: inout [Diagnostic]) throws -> SDKModel? {
    var bundler = Bundler(address: DocumentAddress(path: "input.yaml"), load: load)
    guard let input = try parse("input.yaml", &diagnostics),
      var tree = bundler.bundle(input, diagnostics: &diagnostics)
    else { return nil }
    if exists("input.overlay.yaml") {
      guard let source = try parse("input.overlay.yaml", &diagnostics),
        let overlay = OverlayDocument(reading: source, diagnostics: &diagnostics)
      else { return nil }
      let overlaid = overlay.applied(to: tree, diagnostics: &diagnostics)
      guard let bundled = bundler.bundle(overlaid, diagnostics: &diagnostics) else { return nil }
      tree = bundled
    }
    if SwaggerUpgrade.isNeeded(for: tree) {
      guard let upgraded = SwaggerUpgrade.upgraded(tree, diagnostics: &diagnostics) else {
        return nil
      }
      tree = upgraded
    }
    var configuration = Configuration()
    if exists("input.gen.yaml") {
      guard let source = try parse("input.gen.yaml", &diagnostics),
        let read = Configuration.read(source, diagnostics: &diagnostics)
      else { return nil }
      configuration = read
    }
    guard let document = Document.read(tree, diagnostics: &diagnostics) else { return nil }
    return SDKModel.build(
      from: document,
      configuration: configuration,
      keepsExamples: true,
      diagnostics: &diagnostics
    )
  }

  private func load(_ address: DocumentAddress) throws(LoadFailure) -> [UInt8] {
    let file = folder.appending(path: address.description)
    guard address.isPath, let data = FileManager.default.contents(atPath: file.path) else {
      throw LoadFailure(
        id: "reference-missing-file", reason: "does not exist", remedy: "Add it to the case.")
    }
    return Array(data)
  }

  private func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: file).path)
  }

  private func parse(_ file: String, _ diagnostics: inout [Diagnostic]) throws -> YAMLTree? {
    let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
    return YAMLTree.parse(bytes, file: file, diagnostics: &diagnostics)
  }
}
