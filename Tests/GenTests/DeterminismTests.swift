import Foundation
import TestSupport
import Testing

/// The output depends on the input alone.
@Suite(.timeLimit(.minutes(5))) struct DeterminismTests {
  @Test func twoRunsInTwoFoldersGiveTheSameBytes() async throws {
    let files = [
      ("api.overlay.yaml", CompanionTests.overlay("subtitle")),
      ("api.gen.yaml", "module: Stacks\nacronyms: [ISBN]\n"),
      ("Unrelated.txt", "x"),
    ]
    var outputs: [[String: Data?]] = []
    for order in [files, files.reversed()] {
      let workspace = try Workspace()
      for (path, text) in order { try workspace.folder.write(text, to: path) }
      #expect(try await workspace.generate().status == 0)
      let snapshot = try workspace.snapshot().filter { $0.key.hasPrefix("out/") }
      outputs.append(snapshot.mapValues(\.bytes))
    }
    #expect(outputs[0].count > 2)
    #expect(outputs[0] == outputs[1])
  }

  @Test func thePathOfTheDescriptionLeavesNoTrace() async throws {
    let workspace = try Workspace()
    let path = workspace.folder.url.appending(path: "api.yaml").path
    try await workspace.generate()
    let relative = try workspace.output().map { try workspace.folder.read("out/\($0)") }
    #expect(try await workspace.gen(path, "--output", "other").status == 0)
    let absolute = try workspace.folder.files(in: "other").filter { $0 != ".gen-manifest" }
      .map { try workspace.folder.read("other/\($0)") }
    #expect(relative == absolute)
  }
}
