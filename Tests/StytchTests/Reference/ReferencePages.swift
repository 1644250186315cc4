import Diagnostics
import Foundation
import Mustache
import ReferenceSite
import ReferenceTemplates
import SDKModel
import SwiftEmitter
import TestSupport
import Testing

/// The reference of the Stytch API.
enum ReferencePages {
  /// The files, by path.
  static func files() async throws -> [String: String] {
    var diagnostics: [Diagnostic] = []
    let sources = ReferenceTemplates.pages.map { TemplateSource(name: $0, file: $0, text: $1) }
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    let site = ReferenceSite(
      templates: library,
      assets: ReferenceTemplates.assets.map { GeneratedFile(path: "assets/\($0)", text: $1) })
    let made = await site.files(
      for: try StytchDescription.model(),
      stamp: GenerationStamp(generator: "gen", spec: "stytch.yaml"))
    #expect((diagnostics + made.diagnostics).map(\.description) == [])
    return Dictionary(uniqueKeysWithValues: made.files.map { ($0.path, $0.text) })
  }

  /// The files in a folder.
  static func folder() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in try await files() { try folder.write(text, to: path) }
    return folder
  }
}
