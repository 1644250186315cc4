import Diagnostics
import Overlay
import Testing
import YAMLTree

/// Reads a text that must give no findings.
func tree(_ text: String, file: String = "api.yaml") throws -> YAMLTree {
  var diagnostics: [Diagnostic] = []
  let tree = YAMLTree.parse(Array(text.utf8), file: file, diagnostics: &diagnostics)
  try #require(diagnostics.map(\.description) == [])
  return try #require(tree)
}

/// The text of an overlay with these actions.
func overlayText(_ actions: String, version: String = "1.1.0") -> String {
  """
  overlay: \(version)
  info: {title: Test, version: 1.0.0}
  actions:
  \(actions)
  """
}

/// What reading an overlay and applying it to a description gives.
struct Applied {
  var tree: YAMLTree
  var diagnostics: [Diagnostic] = []

  /// Applies actions to a description.
  init(
    _ actions: String,
    to description: String,
    version: String = "1.1.0",
    queryLimit: Int = 100_000
  ) throws {
    let source = try OverlayTests.tree(
      overlayText(actions, version: version),
      file: "a.overlay.yaml"
    )
    tree = try OverlayTests.tree(description)
    let overlay = OverlayDocument(reading: source, diagnostics: &diagnostics)
    tree = try #require(overlay).applied(
      to: tree,
      queryLimit: queryLimit,
      diagnostics: &diagnostics
    )
  }

  /// The changed description as JSON.
  var json: String { tree.root.json }
  /// The findings in one line each.
  var findings: [String] { diagnostics.map(\.description) }
}
