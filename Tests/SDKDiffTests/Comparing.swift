import Diagnostics
import OpenAPIDocument
import SDKDiff
import SDKModel
import Testing
import YAMLTree

extension Snapshot {
  /// A side made of a description and a configuration in YAML.
  init(_ document: String, configuration: String = "{}", file: String = "api.yaml") throws {
    var findings: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(Array(document.utf8), file: file, diagnostics: &findings), "\(findings)")
    let settings = try #require(
      YAMLTree.parse(Array(configuration.utf8), file: "api.gen.yaml", diagnostics: &findings))
    let read = try #require(Document.read(tree, diagnostics: &findings), "\(findings)")
    let shape = try #require(Configuration.read(settings, diagnostics: &findings), "\(findings)")
    self.init(
      model: SDKModel.build(from: read, configuration: shape, diagnostics: &findings), tree: tree)
  }
}

extension SDKDiff {
  /// What changed between two descriptions in YAML.
  init(
    _ old: String, _ new: String, configurations: (old: String, new: String) = ("{}", "{}")
  ) throws {
    self.init(
      from: try Snapshot(old, configuration: configurations.old, file: "old.yaml"),
      to: try Snapshot(new, configuration: configurations.new, file: "new.yaml"))
  }
}

extension String {
  /// The text with one part of it replaced, which it must have once.
  func replacingOnce(_ part: String, with other: String) throws -> String {
    let found = ranges(of: part)
    try #require(found.count == 1, "'\(part)' stands \(found.count) times in the document")
    return replacing(part, with: other)
  }
}
