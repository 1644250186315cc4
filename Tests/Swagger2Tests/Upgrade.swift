import Diagnostics
import Swagger2
import Testing
import YAMLTree

/// A Swagger 2.0 document, rewritten.
struct Upgrade {
  var tree: YAMLTree?
  var diagnostics: [Diagnostic] = []

  var messages: [String] { diagnostics.map(\.description) }
  var ids: [String] { diagnostics.map(\.id) }

  /// Rewrites a document of which `text` is all but the first line.
  init(_ text: String) throws {
    let source = try #require(
      YAMLTree.parse(
        Array("swagger: '2.0'\n\(text)".utf8), file: "api.yaml", diagnostics: &diagnostics),
      "\(diagnostics)"
    )
    tree = SwaggerUpgrade.upgraded(source, diagnostics: &diagnostics)
  }

  /// The result, or a part of it, as JSON; `absent` where there is none.
  func json(_ pointer: String = "") -> String {
    tree.map { $0.root.at(pointer: pointer)?.json ?? "absent" } ?? "refused: \(messages)"
  }
}

/// An operation `GET /a` that says what `text` does, rewritten.
func operation(_ text: String, global: String = "") throws -> Upgrade {
  let indented = text.split(separator: "\n").map { "      \($0)\n" }.joined()
  return try Upgrade("\(global)\npaths:\n  /a:\n    get:\n\(indented)")
}

/// YAML as compact JSON: a way to write what is expected.
func json(_ yaml: String) throws -> String {
  var diagnostics: [Diagnostic] = []
  return try #require(
    YAMLTree.parse(Array(yaml.utf8), file: "expected.yaml", diagnostics: &diagnostics),
    "\(diagnostics)"
  ).root.json
}
