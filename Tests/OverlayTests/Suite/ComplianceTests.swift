import Diagnostics
import Foundation
import Overlay
import TestSupport
import Testing
import YAMLTree

/// The tests of the OpenAPI Overlay Specification in `../shared`.
@Suite(.enabled(if: SharedFolder.file("suites/overlay") != nil, "needs ../shared"))
struct ComplianceTests {
  @Test func documentsAreAcceptedOrRefused() throws {
    for version in ["v1.0", "v1.1"] {
      for (folder, isValid) in [("pass", true), ("fail", false)] {
        let files = try Self.files("suites/overlay/tests/\(version)/\(folder)")
        #expect(files.count > 10)
        for file in files {
          var diagnostics: [Diagnostic] = []
          let document = OverlayDocument(
            reading: try Self.tree(file),
            diagnostics: &diagnostics
          )
          let name = "\(version)/\(folder)/\(file.lastPathComponent)"
          #expect((document != nil) == isValid, "\(name): \(diagnostics)")
          #expect(diagnostics.hasErrors != isValid, "\(name): \(diagnostics)")
          #expect(diagnostics.allSatisfy { $0.location != nil && $0.remedy != nil }, "\(name)")
        }
      }
    }
  }

  @Test func setsGiveTheirOutput() throws {
    let folders = try Self.files("suites/overlay/compliant-sets").filter(\.hasDirectoryPath)
    #expect(folders.count == 8)
    for folder in folders {
      var diagnostics: [Diagnostic] = []
      let overlay = OverlayDocument(
        reading: try Self.tree(folder.appendingPathComponent("overlay.yaml")),
        diagnostics: &diagnostics
      )
      let description = try Self.tree(folder.appendingPathComponent("openapi.yaml"))
      let result = try #require(overlay).applied(to: description, diagnostics: &diagnostics)
      let expected = try Self.tree(folder.appendingPathComponent("output.yaml"))
      let name = folder.lastPathComponent
      #expect(result.root.isDeepEqual(to: expected.root), "\(name): \(result.root.json)")
      #expect(!diagnostics.hasErrors, "\(name): \(diagnostics)")
    }
  }

  private static func files(_ path: String) throws -> [URL] {
    let folder = try #require(SharedFolder.file(path))
    return try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: [.isDirectoryKey]
    )
  }

  private static func tree(_ file: URL) throws -> YAMLTree {
    var diagnostics: [Diagnostic] = []
    let bytes = Array(try Data(contentsOf: file))
    let tree = YAMLTree.parse(bytes, file: file.lastPathComponent, diagnostics: &diagnostics)
    return try #require(tree, "\(diagnostics)")
  }
}
