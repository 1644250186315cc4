import Foundation
import TestSupport
import Testing

/// What the generator makes of each case is good Swift: it compiles without a warning and keeps the
/// project's format.
@Suite struct GeneratedCodeTests {
  @Test(arguments: GoldenCase.all)
  func compiles(_ golden: GoldenCase) async throws {
    let result = try golden.generate()
    guard let module = result.moduleName else { return }
    let folder = try TemporaryFolder()
    let files = try result.files.sorted { $0.key < $1.key }.map { path, text in
      try folder.write(text, to: path).path
    }
    let outcome = try await Command(
      named: "swiftc",
      ["-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors"]
        + ["-module-name", module, "-I", BuildFolder.modules().path] + files
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
