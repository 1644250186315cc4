import Diagnostics
import Foundation
import Overlay
import TestSupport
import Testing
import YAMLTree

/// The page on retries names every POST that is repeated.
@Suite struct RepeatedCallsTests {
  @Test func thePageNamesEveryPOSTThatIsRepeated() throws {
    let page = try String(
      contentsOf: packageRoot.appending(path: "spec/stytch.docc/RetriesAndTimeouts.md"),
      encoding: .utf8)
    let cells = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
      .flatMap { $0.split(separator: "`") }
    let named = cells.filter { $0.hasPrefix("/v1/") }.map(String.init)
    #expect(try named.sorted() == repeated().sorted())
  }

  /// The paths whose POST is said to be idempotent.
  private func repeated() throws -> [String] {
    var findings: [Diagnostic] = []
    let source = try SpecFile.tree(SpecFile.overlay)
    let overlay = try #require(OverlayDocument(reading: source, diagnostics: &findings))
    let mended = overlay.applied(to: try SpecFile.tree(SpecFile.ours), diagnostics: &findings)
    let json = try JSONSerialization.jsonObject(with: Data(mended.root.json.utf8))
    let paths = try #require((json as? [String: Any])?["paths"] as? [String: [String: Any]])
    return paths.filter { _, operations in
      (operations["post"] as? [String: Any])?["x-sdk-idempotent"] as? Bool == true
    }.map(\.key)
  }
}
