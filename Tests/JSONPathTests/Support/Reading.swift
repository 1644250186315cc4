import Diagnostics
import JSONPath
import Testing
import YAMLTree

/// Reads a text that must give no findings.
func tree(_ text: String) throws -> YAMLTree {
  var diagnostics: [Diagnostic] = []
  let tree = YAMLTree.parse(Array(text.utf8), file: "a.yaml", diagnostics: &diagnostics)
  try #require(diagnostics.map(\.description) == [])
  return try #require(tree)
}

/// What a query selects in a document, as JSON texts.
func select(_ query: String, in text: String) throws -> [String] {
  try JSONPathQuery(query).nodes(in: tree(text).root).map(\.json)
}

/// Why a text is no query.
func syntaxError(
  _ query: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> JSONPathSyntaxError {
  try #require(throws: JSONPathSyntaxError.self, sourceLocation: sourceLocation) {
    _ = try JSONPathQuery(query)
  }
}
