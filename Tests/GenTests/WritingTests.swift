import Foundation
import TestSupport
import Testing

/// What a run writes, and what it leaves alone.
@Suite(.timeLimit(.minutes(5))) struct WritingTests {
  @Test func writesTheSDKAndSaysSo() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let files = try workspace.output()
    #expect(try workspace.outputFile(containing: "func list(").hasSuffix(".swift"))
    let closing = /2 operations, 2 types, (\d+) files written, 0 unchanged, [\d.]+ ms\n/
    let match = try #require(try closing.wholeMatch(in: outcome.output))
    #expect(Int(match.1) == files.count)
  }

  @Test func takesTheModuleAsFolderUnlessOneIsNamed() async throws {
    let workspace = try Workspace()
    #expect(try await workspace.gen("api.yaml").status == 0)
    #expect(try workspace.folder.files(in: "Generated/Library").isEmpty == false)
  }

  @Test func touchesNothingTheSecondTime() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let before = try workspace.snapshot()
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("0 files written, \(try workspace.output().count) unchanged"))
    #expect(try workspace.snapshot() == before)
  }

  @Test func writesOnlyWhatChanged() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let before = try workspace.snapshot()
    let changed = Workspace.library.replacingOccurrences(of: "poem", with: "drama")
    try workspace.folder.write(changed, to: "api.yaml")
    #expect(try await workspace.generate().output.contains("1 file written"))
    let after = try workspace.snapshot()
    let touched = after.keys.filter { before[$0] != after[$0] }
    let types = try workspace.outputFile(containing: "drama")
    #expect(touched.sorted() == ["api.yaml", "out/.gen-manifest", "out/\(types)"].sorted())
  }

  @Test func removesWhatIsNoLongerGenerated() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let stale = try workspace.outputFile(containing: "func add(")
    try workspace.folder.write(Workspace.libraryWithoutMembers, to: "api.yaml")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("1 removed"))
    #expect(try !workspace.output().contains(stale))
  }

  @Test func writesNothingAfterAnError() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    try workspace.folder.write("openapi: 3.0.3\npaths: 7\n", to: "api.yaml")
    let before = try workspace.snapshot()
    #expect(try await workspace.generate().status == 1)
    #expect(try workspace.snapshot() == before)
  }

  @Test func saysThatAFolderCannotBeMade() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("", to: "file")
    let outcome = try await workspace.gen("api.yaml", "--output", "file/out")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: cannot write"))
    #expect(try workspace.folder.files() == ["api.yaml", "file"])
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser can write anywhere"))
  func saysThatAFolderCannotBeWrittenTo() async throws {
    let workspace = try Workspace()
    let out = workspace.folder.url.appending(path: "out").path
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: out)
    let outcome = try await workspace.generate()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: out)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: cannot write out/"))
    #expect(try workspace.output().isEmpty)
  }
}
