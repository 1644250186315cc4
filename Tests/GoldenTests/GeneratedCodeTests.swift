import Foundation
import TestSupport
import Testing

/// What the generator makes of each case is good Swift: it compiles without a warning and keeps the
/// project's format. So are the calls that show how each operation is used.
@Suite struct GeneratedCodeTests {
  @Test(arguments: GoldenCase.all)
  func compiles(_ golden: GoldenCase) async throws {
    let result = try golden.generate()
    guard let module = result.moduleName else { return }
    let folder = try TemporaryFolder()
    try await expectCompiles(result.files, as: module, in: folder)
    try await expectCompiles(result.snippets, as: "\(module)Snippets", in: folder)
  }

  /// Compiles the files to a module in `folder`, where others can import it.
  private func expectCompiles(
    _ sources: [String: String],
    as module: String,
    in folder: TemporaryFolder
  ) async throws {
    let files = try sources.sorted { $0.key < $1.key }.map { path, text in
      try folder.write(text, to: "\(module)/\(path)").path
    }
    let product = folder.url.appending(path: "\(module).swiftmodule").path
    let outcome = try await Command(
      named: "swiftc",
      ["-emit-module", "-emit-module-path", product, "-parse-as-library", "-swift-version", "6"]
        + ["-warnings-as-errors", "-module-name", module]
        + ["-I", BuildFolder.modules().path, "-I", folder.url.path] + files
    ).run()
    #expect(outcome.status == 0, "\(outcome.errors.prefix(4000))")
  }

  @Test func keepsTheFormat() async throws {
    let outcome = try await Command(
      named: "swift",
      ["format", "lint", "--strict", "--parallel", "--recursive"]
        + ["--configuration", packageRoot.appending(path: "Generated/.swift-format").path]
        + GoldenCase.all.map(\.expected.path)
    ).run()
    #expect(outcome.status == 0, "\(outcome.errors.prefix(4000))")
  }
}
