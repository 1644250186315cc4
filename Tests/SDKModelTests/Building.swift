import Diagnostics
import OpenAPIDocument
import SDKModel
import Testing
import YAMLTree

/// A model built from snippets, and what was said on the way.
struct Building {
  var model: SDKModel
  var diagnostics: [Diagnostic] = []

  /// Builds from a document and a configuration in YAML.
  init(_ document: String, configuration: String = "{}") throws {
    var findings: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(Array(document.utf8), file: "api.yaml", diagnostics: &findings)
    )
    let settings = try #require(
      YAMLTree.parse(Array(configuration.utf8), file: "api.gen.yaml", diagnostics: &findings)
    )
    let read = Document.read(tree, diagnostics: &findings)
    let shape = Configuration.read(settings, diagnostics: &findings)
    model = SDKModel.build(
      from: try #require(read, "\(findings)"),
      configuration: try #require(shape, "\(findings)"),
      diagnostics: &findings
    )
    diagnostics = findings
  }

  /// Builds from component schemas, given in YAML's flow style, one a line.
  init(schemas: String) throws {
    let lines = schemas.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    try self.init(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      components:
        schemas:
      \(lines)
      """
    )
  }

  /// The type that the document calls so.
  func type(_ wireName: String) throws -> TypeDeclaration {
    try #require(model.types.first { $0.wireName == wireName })
  }

  /// The fields of the record that the document calls so.
  func fields(_ wireName: String) throws -> [Field] {
    guard case .record(let record) = try type(wireName).shape else {
      Issue.record("\(wireName) is no record")
      return []
    }
    return record.fields
  }

  /// Every type's whole name, its parts in snake case.
  var typeNames: [String] {
    model.types.map { type in
      (type.namespace + [type.name]).map(\.snakeCase).joined(separator: ".")
    }
  }
}
