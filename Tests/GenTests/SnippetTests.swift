import TestSupport
import Testing

/// The calls that `snippets` in the configuration asks for.
@Suite(.timeLimit(.minutes(5))) struct SnippetTests {
  private func workspace(_ configuration: String) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.folder.write(configuration, to: "api.gen.yaml")
    return workspace
  }

  @Test func haveAFolderOfTheirOwn() async throws {
    let workspace = try workspace("snippets: { folder: ../calls }")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let files = try workspace.folder.files(in: "calls")
    #expect(files.count { $0.hasPrefix("LibraryClient.") } == 2)
    #expect(files.contains("Snippets.swift"))
    #expect(files.contains(".gen-manifest"))
    #expect(try workspace.output().allSatisfy { !$0.contains("Snippets") })

    let before = try workspace.snapshot()
    #expect(try await workspace.generate("--check").status == 0)
    #expect(try await workspace.generate().output.contains("0 files written"))
    #expect(try workspace.snapshot() == before)
  }

  @Test func areCheckedAsTheSDKIs() async throws {
    let workspace = try workspace("snippets: { folder: ../calls }")
    try await workspace.generate()
    try workspace.folder.write("// changed", to: "calls/Snippets.swift")
    let outcome = try await workspace.generate("--check")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("calls/Snippets.swift was changed by hand"))
  }

  @Test func cannotStandAmongTheFilesOfTheSDK() async throws {
    for folder in [".", "../out", "a/.."] {
      let workspace = try workspace("snippets: { folder: \(folder) }")
      let outcome = try await workspace.generate()
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("the snippets cannot be in the folder of the SDK itself"))
      #expect(try workspace.folder.files(in: "out") == [])
    }
  }

  @Test func canBeInCommentsAlone() async throws {
    let workspace = try workspace("snippets: { comments: true }")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0, "\(outcome.errors)")
    // The other operation gives nothing.
    let file = try workspace.outputFile(containing: "let response = try await client.")
    #expect(try workspace.folder.read("out/" + file).contains("/// ```swift"))
    #expect(try workspace.folder.files().filter { $0.contains("Snippets") } == [])
  }

  @Test func areNotWrittenIntoShards() async throws {
    let workspace = try workspace("snippets: { folder: ../calls }")
    let outcome = try await workspace.generate("--shards", "2")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.folder.files(in: "calls") == [])
  }

  @Test(arguments: ["folder: /tmp/x", "folder: ''", "folders: x", "comments: maybe"])
  func badSettingsAreTold(_ setting: String) async throws {
    let workspace = try workspace("snippets: { \(setting) }")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("api.gen.yaml:1:"))
  }
}
