import Diagnostics
import Extraction
import Testing
import YAMLTree

/// Reads a text that must give no findings.
func tree(
  _ text: String,
  file: String = "api.yaml",
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> YAMLTree {
  var diagnostics: [Diagnostic] = []
  let tree = YAMLTree.parse(Array(text.utf8), file: file, diagnostics: &diagnostics)
  #expect(diagnostics.map(\.description) == [], sourceLocation: sourceLocation)
  return try #require(tree, sourceLocation: sourceLocation)
}

extension Extraction {
  /// Takes a part out of a text, without findings; the result as YAML.
  func yaml(
    of text: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> String {
    var diagnostics: [Diagnostic] = []
    let source = try tree(text, sourceLocation: sourceLocation)
    let result = apply(to: source, diagnostics: &diagnostics)
    #expect(diagnostics.map(\.description) == [], sourceLocation: sourceLocation)
    return try #require(result, sourceLocation: sourceLocation).root.yaml
  }
}

/// The pointers of everything below the paths, webhooks and components, two levels deep.
func parts(of yaml: String) throws -> [String] {
  let root = try tree(yaml).root
  return root.entries.flatMap { section in
    section.value.entries.flatMap { part in
      section.key.text == "components"
        ? part.value.entries.map { "\(part.key.text)/\($0.key.text)" } : [part.key.text]
    }.filter { _ in section.key.text != "info" }
  }
}
