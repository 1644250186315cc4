import Diagnostics
import Testing
import YAMLTree

/// Reads a text that must give no findings.
func tree(
  _ text: String,
  file: String = "a.yaml",
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> YAMLTree {
  var diagnostics: [Diagnostic] = []
  let tree = YAMLTree.parse(Array(text.utf8), file: file, diagnostics: &diagnostics)
  #expect(diagnostics.map(\.description) == [], sourceLocation: sourceLocation)
  return try #require(tree, sourceLocation: sourceLocation)
}

/// Reads a text that must be refused, with one error.
func failure(
  _ bytes: [UInt8],
  limits: YAMLLimits = .default,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Diagnostic {
  var diagnostics: [Diagnostic] = []
  let tree = YAMLTree.parse(bytes, file: "a.yaml", limits: limits, diagnostics: &diagnostics)
  #expect(tree == nil, sourceLocation: sourceLocation)
  try #require(diagnostics.count == 1, sourceLocation: sourceLocation)
  #expect(diagnostics[0].severity == .error, sourceLocation: sourceLocation)
  return diagnostics[0]
}

func failure(
  _ text: String,
  limits: YAMLLimits = .default,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Diagnostic {
  try failure(Array(text.utf8), limits: limits, sourceLocation: sourceLocation)
}
