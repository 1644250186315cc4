import Diagnostics
import Foundation
import Swagger2
import TestSupport
import Testing
import YAMLTree

/// Real documents, from `../shared`; skipped where that is absent.
@Suite(.enabled(if: SharedFolder.file("corpus/swagger2") != nil))
struct CorpusTests {
  static let files: [URL] = {
    guard let folder = SharedFolder.file("corpus/swagger2") else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appending(path: $0) }
  }()

  private func upgrade(_ file: URL) throws -> (source: YAMLTree, result: YAMLTree) {
    var diagnostics: [Diagnostic] = []
    let source = try #require(
      YAMLTree.parse(
        Array(Data(contentsOf: file)), file: file.lastPathComponent, diagnostics: &diagnostics))
    #expect(SwaggerUpgrade.isNeeded(for: source))
    let result = try #require(
      SwaggerUpgrade.upgraded(source, diagnostics: &diagnostics), "\(diagnostics)")
    #expect(diagnostics.isEmpty)
    return (source, result)
  }

  @Test(arguments: files)
  func `no operation, schema or reference is lost`(file: URL) throws {
    let (source, result) = try upgrade(file)
    #expect(operations(of: result.root) == operations(of: source.root))
    #expect(operations(of: result.root).count > 3)
    let schemas = result.root.at(pointer: "/components/schemas")?.entries.map(\.key.text) ?? []
    #expect(schemas == source.root["definitions"]?.entries.map(\.key.text) ?? [])
    let references = references(below: result.root)
    #expect(references.count > 3)
    for reference in references {
      #expect(reference.text.hasPrefix("#/components/"))
      #expect(result.root.at(fragment: reference.text.dropFirst()) != nil, "\(reference.location)")
    }
  }

  @Test(
    .enabled("needs Python with openapi-spec-validator") {
      await Python.has(modules: "openapi_spec_validator")
    },
    arguments: files)
  func `an independent validator accepts the result`(file: URL) async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(upgrade(file).result.root.json, to: "openapi.json")
    let outcome = try await Python.run("validate_spec.py", [path.path])
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  private func operations(of root: YAMLNode) -> [String] {
    let methods: Set = ["get", "put", "post", "delete", "options", "head", "patch"]
    return root["paths"]?.entries.flatMap { path, item in
      item.entries.filter { methods.contains($0.key.text) }.map { "\($0.key.text) \(path.text)" }
    } ?? []
  }

  private func references(below node: YAMLNode) -> [YAMLNode] {
    let own = node["$ref"].map { $0.kind == .scalar ? [$0] : [] } ?? []
    return own + node.entries.flatMap { references(below: $0.value) }
      + node.elements.flatMap { references(below: $0) }
  }
}
