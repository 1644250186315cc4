import Diagnostics
import Foundation
import Overlay
import TestSupport
import Testing
import YAMLTree

/// The overlay mends our description and the official one alike.
@Suite struct OverlayTests {
  @Test func everyActionFindsItsTargetInOurs() throws {
    try expectEveryActionFits(SpecFile.ours)
  }

  /// Needs `../shared`.
  @Test(.enabled(if: SharedFolder.url != nil, "needs the folder shared beside the package"))
  func everyActionFindsItsTargetInTheOfficialOne() throws {
    try expectEveryActionFits(SpecFile.official)
  }

  /// Asks a validator that shares no code with ours. Needs Python.
  @Test(
    .enabled("needs Python with openapi-spec-validator") {
      await Python.has(modules: "openapi_spec_validator")
    }
  )
  func theMendedDescriptionIsValid() async throws {
    var findings: [Diagnostic] = []
    let mended = try mend(SpecFile.ours, &findings)
    let folder = try TemporaryFolder()
    let file = try folder.write(mended.root.json, to: "stytch.json")
    let outcome = try await Python.run("validate_spec.py", [file.path])
    #expect(outcome.output + outcome.errors == "")
    #expect(outcome.status == 0)
  }

  private func expectEveryActionFits(_ file: URL?) throws {
    var findings: [Diagnostic] = []
    _ = try mend(file, &findings)
    #expect(findings.map(\.description) == [])
  }

  private func mend(_ file: URL?, _ findings: inout [Diagnostic]) throws -> YAMLTree {
    let source = try SpecFile.tree(SpecFile.overlay)
    let overlay = OverlayDocument(reading: source, diagnostics: &findings)
    let tree = try SpecFile.tree(file)
    return try #require(overlay).applied(to: tree, diagnostics: &findings)
  }
}
