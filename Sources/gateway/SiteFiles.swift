#if Gateway
import Diagnostics
import Mustache
import NIOCore
import ReferenceSite
import ReferenceTemplates
import SwiftEmitter

/// The pages of the reference, ready to be sent.
struct SiteFiles: Sendable {
  struct File: Sendable {
    var body: ByteBuffer
    var type: String
  }

  private let files: [String: File]

  /// The file at a path.
  subscript(path: String) -> File? {
    files[path == "/" ? "/index.html" : path]
  }

  static func make(_ description: Description) async -> SiteFiles {
    var diagnostics: [Diagnostic] = []
    let sources = ReferenceTemplates.pages.map { TemplateSource(name: $0, file: $0, text: $1) }
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    let site = ReferenceSite(
      templates: library,
      assets: ReferenceTemplates.assets.map { GeneratedFile(path: "assets/\($0)", text: $1) })
    let made = await site.files(
      for: description.model,
      stamp: GenerationStamp(generator: "gateway", spec: description.name))
    let files = made.files.map { file in
      ("/" + file.path, File(body: ByteBuffer(bytes: file.bytes), type: type(of: file.path)))
    }
    return SiteFiles(files: Dictionary(files) { first, _ in first })
  }

  private static func type(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    default: "application/octet-stream"
    }
  }
}
#endif
