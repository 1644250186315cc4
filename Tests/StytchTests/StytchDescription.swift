import Diagnostics
import Foundation
import OpenAPIDocument
import Overlay
import SDKModel
import TestSupport
import Testing
import YAMLTree

/// What the SDK is made from: the description, its overlay, and how the SDK is shaped.
enum StytchDescription {
  private static let folder = packageRoot.appending(path: "spec")

  /// The description with its overlay applied.
  static func tree() throws -> YAMLTree {
    let overlay = try parse(folder.appending(path: "stytch.overlay.yaml"))
    return try apply(overlay, to: try parse(folder.appending(path: "stytch.yaml")))
  }

  /// The description with its overlay applied, and another one given as text.
  static func tree(changedBy overlay: String) throws -> YAMLTree {
    try apply(try parse(Array(overlay.utf8), file: "changes"), to: try tree())
  }

  /// The model of the SDK.
  static func model() throws -> SDKModel {
    try model(of: try tree())
  }

  /// The model of an SDK that another description gives, shaped in the same way.
  static func model(of tree: YAMLTree) throws -> SDKModel {
    var findings: [Diagnostic] = []
    let settings = try parse(folder.appending(path: "stytch.gen.yaml"))
    let configuration = Configuration.read(settings, diagnostics: &findings)
    let document = Document.read(tree, diagnostics: &findings)
    return SDKModel.build(
      from: try #require(document, "\(findings)"),
      configuration: try #require(configuration, "\(findings)"),
      diagnostics: &findings
    )
  }

  private static func apply(_ overlay: YAMLTree, to tree: YAMLTree) throws -> YAMLTree {
    var findings: [Diagnostic] = []
    let document = OverlayDocument(reading: overlay, diagnostics: &findings)
    let changed = try #require(document, "\(findings)").applied(to: tree, diagnostics: &findings)
    #expect(findings.map(\.description) == [])
    return changed
  }

  private static func parse(_ file: URL) throws -> YAMLTree {
    try parse(Array(try Data(contentsOf: file)), file: file.lastPathComponent)
  }

  private static func parse(_ bytes: [UInt8], file: String) throws -> YAMLTree {
    var findings: [Diagnostic] = []
    let tree = YAMLTree.parse(bytes, file: file, diagnostics: &findings)
    return try #require(tree, "\(findings)")
  }
}
