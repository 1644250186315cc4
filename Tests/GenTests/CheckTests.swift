import Foundation
import TestSupport
import Testing

/// `--check` and `--dry-run` tell what would be done and do none of it.
@Suite(.timeLimit(.minutes(30))) struct CheckTests {
  @Test func checkFailsWhileFilesWouldChange() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.generate("--check")
    #expect(outcome.status == 1)
    #expect(try workspace.folder.files() == ["api.yaml"])

    try await workspace.generate()
    let listed = try workspace.output().map { "would write out/\($0)" }
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.dropLast().sorted() == listed.sorted())
  }

  @Test func checkPassesWhenNothingWouldChange() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let before = try workspace.snapshot()
    let outcome = try await workspace.generate("--check")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("would"))
    #expect(try workspace.snapshot() == before)
  }

  @Test func checkFindsAnEditAndAStaleFile() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let stale = try workspace.outputFile(containing: "func add(")
    try workspace.folder.write(Workspace.libraryWithoutMembers, to: "api.yaml")
    let before = try workspace.snapshot()
    let outcome = try await workspace.generate("--check")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("would remove out/\(stale)\n"))
    #expect(try workspace.snapshot() == before)
  }

  @Test func dryRunListsAndSucceeds() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.generate("--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("would write out/"))
    #expect(try workspace.folder.files() == ["api.yaml"])
  }
}
