import Foundation
import TestSupport
import Testing

/// A real description out of `../shared/corpus`.
struct CorpusDocument: Sendable, CustomTestStringConvertible {
  /// The path below the corpus.
  var path: String
  /// The file.
  var file: URL

  var testDescription: String { path }

  /// The folder of the document's files, where it has several.
  var folder: URL? {
    let folder = file.deletingLastPathComponent()
    return ["corpus", "swagger2"].contains(folder.lastPathComponent) ? nil : folder
  }

  /// The size of the file in bytes.
  var size: Int {
    (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
  }

  /// Every document, in order; none where the corpus is absent.
  static let all: [CorpusDocument] = {
    guard let root = SharedFolder.file("corpus") else { return [] }
    let entries = [
      "onfido/openapi.yaml", "redocly-cafe-split-3.2/cafe.yaml",
      "digitalocean/DigitalOcean-public.v2.yaml",
    ]
    func names(_ folder: String) -> [String] {
      let all = try? FileManager.default.contentsOfDirectory(
        atPath: root.appending(path: folder).path)
      return (all ?? []).filter { name in
        ["yaml", "yml", "json"].contains { name.hasSuffix(".\($0)") }
      }
    }
    let paths = names("") + names("swagger2").map { "swagger2/\($0)" } + entries
    return paths.sorted().map { CorpusDocument(path: $0, file: root.appending(path: $0)) }
      .filter { FileManager.default.fileExists(atPath: $0.file.path) }
  }()
}
