import Foundation
import TestSupport
import Testing

/// `--check` and `--dry-run` tell what would be done and do none of it.
@Suite(.timeLimit(.minutes(5))) struct CheckTests {
  @Test func checkFailsWhileFilesWouldChange() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.generate("--check")
    #expect(outcome.status == 1)
    #expect(try workspace.folder.files() == ["api.yaml"])

    try await workspace.generate()
    let listed = try workspace.output().map { "would write out/\($0)" }
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.dropLast(2).sorted() == listed.sorted())
    #expect(lines.last == "to bring it up to date: gen api.yaml --output out")
  }

  @Test func `what would change in a file is shown`() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    try workspace.folder.write(
      Workspace.library.replacing("[novel, poem]", with: "[novel, play]"), to: "api.yaml")
    let outcome = try await workspace.generate("--check")
    #expect(outcome.status == 1)
    let path = "out/" + (try workspace.outputFile(containing: "poem"))
    #expect(outcome.output.contains("would write \(path)\n"))
    #expect(outcome.output.contains("--- \(path)\n+++ \(path) (generated)\n@@ -"))
    #expect(outcome.output.contains(#/(?m)^-.*poem/#))
    #expect(outcome.output.contains(#/(?m)^\+.*play/#))
    #expect(try workspace.outputFile(containing: "poem").isEmpty == false)
  }

  @Test func `an edit is shown, and the command that gives it up`() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let path = try workspace.outputFile(containing: "func list(")
    try workspace.folder.write(
      try workspace.folder.read("out/" + path) + "// mine\n", to: "out/" + path)
    let outcome = try await workspace.generate("--check")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\n-// mine\n"))
    #expect(outcome.output.contains("out/\(path) was changed by hand since gen wrote it\n"))
    #expect(outcome.output.contains("to bring it up to date: gen api.yaml --output out --force\n"))
  }

  @Test func `the command that mends writes`() async throws {
    let outcome = try await Workspace().generate("--check", "--dry-run")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasSuffix("to bring it up to date: gen api.yaml --output out\n"))
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
