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

  /// The size in bytes.
  var size: Int {
    (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
  }

  /// Whether the document has its place in one file.
  var isAlone: Bool { !path.contains("/") || path.hasPrefix("swagger2/") }

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

/// What `gen` and the compiler make of a description.
struct GenerationCheck: Sendable {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Makes an SDK, in 60 seconds at most: a signal ends what takes longer.
  func generate(_ file: URL) async throws -> Command.Outcome {
    try await Command(
      named: "perl",
      ["-e", "alarm 60; exec @ARGV", try BuildFolder.executable("gen").path, file.path]
        + ["--output", folder.url.appending(path: "out").path, "--module", "Made", "--force"]
    ).run()
  }

  /// Checks the types of the SDK; warnings are errors.
  func typecheck() async throws -> Command.Outcome {
    let files = try folder.files(in: "out").filter { $0.hasSuffix(".swift") }
    return try await Command(
      named: "swiftc",
      ["-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors"]
        + ["-module-name", "Made", "-I", try BuildFolder.modules().path]
        + files.map { folder.url.appending(path: "out").appending(path: $0).path }
    ).run()
  }
}
