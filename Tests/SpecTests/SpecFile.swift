import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLTree

/// The descriptions that these tests read.
enum SpecFile {
  /// Our description of the Stytch API.
  static let ours = packageRoot.appending(path: "spec/stytch.yaml")
  /// What mends it.
  static let overlay = packageRoot.appending(path: "spec/stytch.overlay.yaml")
  /// Stytch's own description; `nil` where the shared test data is absent.
  static let official = SharedFolder.file("stytch/openapi.yml")
  /// Stytch's own description without its sentences; `nil` where the shared test data is absent.
  static let facts = SharedFolder.file("stytch/openapi-facts.yaml")

  /// Reads a file that must give no findings.
  static func tree(_ url: URL?) throws -> YAMLTree {
    let url = try #require(url)
    var findings: [Diagnostic] = []
    let tree = YAMLTree.parse(
      Array(try Data(contentsOf: url)),
      file: url.lastPathComponent,
      diagnostics: &findings
    )
    #expect(findings.map(\.description) == [])
    return try #require(tree)
  }
}
