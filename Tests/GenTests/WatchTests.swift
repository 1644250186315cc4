import Foundation
import TestSupport
import Testing

/// `gen --watch`.
@Suite(.timeLimit(.minutes(5))) struct WatchTests {
  /// A run that watches.
  private struct Watching {
    let workspace: Workspace
    let program: RunningProgram

    /// Waits until so many runs are done, and gives what was said in all.
    func said(runs: Int) async throws -> String {
      while true {
        let text = try workspace.folder.read("log")
        if text.split(separator: "\n").count(where: { $0.contains("watching ") }) >= runs {
          return text
        }
        try #require(program.isRunning)
        try await Task.sleep(for: .milliseconds(10))
      }
    }
  }

  /// Has the SDK watched for as long as the body runs.
  private func watching(
    _ workspace: Workspace, _ body: (Watching) async throws -> Void
  ) async throws {
    let log = try workspace.folder.write("", to: "log")
    let run = try workspace.command(["api.yaml", "--output", "out", "--watch"])
    try await run.run(writingTo: log) { program in
      try await body(Watching(workspace: workspace, program: program))
      program.kill()
    }
  }

  @Test func `each change makes a run, and each run says what it did`() async throws {
    let workspace = try Workspace()
    try await watching(workspace) { watching in
      let first = try await watching.said(runs: 1)
      #expect(first.contains("2 operations, 2 types"))
      #expect(first.hasSuffix("watching 1 file of api.yaml\n"))

      try workspace.folder.write(
        Workspace.library.replacing("poem", with: "drama"), to: "api.yaml")
      let second = try await watching.said(runs: 2).dropFirst(first.count)
      #expect(second.hasPrefix("api.yaml changed\n2 operations, 2 types, 1 file written"))
      _ = try workspace.outputFile(containing: "drama")

      // What was not there before is taken along, too.
      try workspace.folder.write("module: Shelf\n", to: "api.gen.yaml")
      let third = try await watching.said(runs: 3)
      #expect(third.contains("api.gen.yaml changed\n"))
      _ = try workspace.outputFile(containing: "ShelfClient(")
    }
  }

  @Test func `a description that breaks is told, and the SDK stays as it is`() async throws {
    let workspace = try Workspace()
    try await watching(workspace) { watching in
      _ = try await watching.said(runs: 1)
      let before = try workspace.output()
      try workspace.folder.write("openapi: 3.0.3\npaths: [\n", to: "api.yaml")
      let broken = try await watching.said(runs: 2)
      #expect(broken.contains("api.yaml:3:1: error: "))
      #expect(broken.contains("nothing was written; watching "))
      #expect(try workspace.output() == before)

      try FileManager.default.removeItem(at: workspace.folder.url.appending(path: "api.yaml"))
      _ = try await watching.said(runs: 3)
      try workspace.folder.write(Workspace.libraryWithoutMembers, to: "api.yaml")
      #expect(try await watching.said(runs: 4).contains("1 operation, 2 types"))
    }
  }

  @Test func `files that the description refers to are watched`() async throws {
    let workspace = try Workspace(
      Workspace.library.replacing(
        "kind: { $ref: \"#/components/schemas/Kind\" }", with: "kind: { $ref: kind.yaml }"))
    try workspace.folder.write("type: string\nenum: [novel]\n", to: "kind.yaml")
    try await watching(workspace) { watching in
      _ = try await watching.said(runs: 1)
      try workspace.folder.write("type: string\nenum: [essay]\n", to: "kind.yaml")
      #expect(try await watching.said(runs: 2).contains("kind.yaml changed\n"))
      _ = try workspace.outputFile(containing: "essay")
    }
  }

  @Test func `a document that was away for a while is taken again when it is back`() async throws {
    let workspace = try Workspace(
      Workspace.library.replacing(
        "kind: { $ref: \"#/components/schemas/Kind\" }", with: "kind: { $ref: kind.yaml }"))
    try workspace.folder.write("type: string\nenum: [novel]\n", to: "kind.yaml")
    let here = workspace.folder.url.appending(path: "kind.yaml")
    let away = workspace.folder.url.appending(path: "away.yaml")
    try await watching(workspace) { watching in
      #expect(try await watching.said(runs: 1).hasSuffix("watching 2 files of api.yaml\n"))
      try FileManager.default.moveItem(at: here, to: away)
      let broken = try await watching.said(runs: 2)
      #expect(broken.hasSuffix("nothing was written; watching 1 file of api.yaml\n"))
      try FileManager.default.moveItem(at: away, to: here)
      let whole = try await watching.said(runs: 3).dropFirst(broken.count)
      #expect(whole.hasPrefix("kind.yaml changed\n2 operations"))
      #expect(whole.hasSuffix("watching 2 files of api.yaml\n"))
    }
  }

  @Test func `it excludes what does not write`() async throws {
    let outcome = try await Workspace().generate("--watch", "--check")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--watch writes"))
  }
}
