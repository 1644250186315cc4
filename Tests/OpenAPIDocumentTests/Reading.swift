import Diagnostics
import OpenAPIDocument
import Testing
import YAMLTree

/// What reading a snippet gave.
struct Reading {
  var document: Document?
  var diagnostics: [Diagnostic] = []

  /// Reads a whole document.
  init(_ text: String) throws {
    let tree = try #require(
      YAMLTree.parse(Array(text.utf8), file: "api.yaml", diagnostics: &diagnostics)
    )
    document = Document.read(tree, diagnostics: &diagnostics)
  }

  /// Reads a document of version 3.0 with these paths and components, each indented by two.
  init(version: String = "3.0.3", paths: String = "", components: String = "") throws {
    let indented = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
        .joined(separator: "\n")
    }
    try self.init(
      """
      openapi: \(version)
      info: {title: Test, version: "1"}
      paths:
      \(indented(paths))
      components:
      \(indented(components))
      """
    )
  }

  /// The findings as they are shown.
  var messages: [String] { diagnostics.map(\.description) }

  /// The schema of that name.
  func schema(_ name: String) throws -> Schema {
    let document = try #require(document, "\(messages)")
    return try #require(document.schema(named: name))
  }

  /// The only operation.
  func operation() throws -> OpenAPIDocument.Operation {
    let operations = try #require(document, "\(messages)").operations
    try #require(operations.count == 1)
    return operations[0]
  }
}
