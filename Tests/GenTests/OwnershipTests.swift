import Foundation
import TestSupport
import Testing

/// Files that `gen` did not write, or that were changed since, are never lost.
@Suite(.timeLimit(.minutes(5))) struct OwnershipTests {
  @Test func leavesAFileThatIsNotItsOwn() async throws {
    let sample = try Workspace()
    try await sample.generate()
    let path = try sample.outputFile(containing: "func list(")

    let workspace = try Workspace()
    try workspace.folder.write("// mine\n", to: "out/\(path)")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: out/\(path) was not written by gen; Move it away"))
    #expect(try workspace.output() == [path])
    #expect(try workspace.folder.read("out/\(path)") == "// mine\n")
  }

  @Test func forceDoesNotGoAsFarAsFilesThatAreNotItsOwn() async throws {
    let sample = try Workspace()
    try await sample.generate()
    let path = try sample.outputFile(containing: "func list(")

    let workspace = try Workspace()
    try workspace.folder.write("// mine\n", to: "out/\(path)")
    #expect(try await workspace.generate("--force").status == 1)
    #expect(try workspace.folder.read("out/\(path)") == "// mine\n")
  }

  @Test func leavesAnEditedFileUnlessForced() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let path = try workspace.outputFile(containing: "func list(")
    let generated = try workspace.folder.read("out/\(path)")
    try workspace.folder.write(generated + "// mine\n", to: "out/\(path)")
    let before = try workspace.snapshot()

    let outcome = try await workspace.generate()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("out/\(path) was changed by hand since gen wrote it"))
    #expect(outcome.errors.contains("--force"))
    #expect(try workspace.snapshot() == before)

    #expect(try await workspace.generate("--force").status == 0)
    #expect(try workspace.folder.read("out/\(path)") == generated)
  }

  @Test func leavesAnEditedFileThatIsNoLongerGenerated() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let stale = try workspace.outputFile(containing: "func add(")
    try workspace.folder.write("// mine\n", to: "out/\(stale)")
    try workspace.folder.write(Workspace.libraryWithoutMembers, to: "api.yaml")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning: out/\(stale) is no longer generated, but"))
    #expect(try workspace.folder.read("out/\(stale)") == "// mine\n")
  }

  @Test func leavesForeignFiles() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("// mine\n", to: "out/Mine.swift")
    try workspace.folder.write("# mine\n", to: "out/Types/README.md")
    #expect(try await workspace.generate().status == 0)
    try workspace.folder.write(Workspace.libraryWithoutMembers, to: "api.yaml")
    #expect(try await workspace.generate("--force").status == 0)
    #expect(try workspace.folder.read("out/Mine.swift") == "// mine\n")
    #expect(try workspace.folder.read("out/Types/README.md") == "# mine\n")
  }

  @Test func bringsBackAFileThatWasRemoved() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let path = try workspace.outputFile(containing: "func list(")
    let generated = try workspace.folder.read("out/\(path)")
    let file = workspace.folder.url.appending(path: "out/\(path)")
    try FileManager.default.removeItem(at: file)
    #expect(try await workspace.generate().output.contains("1 file written"))
    #expect(try workspace.folder.read("out/\(path)") == generated)
  }

  @Test func doesNotWriteThroughALink() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let path = try workspace.outputFile(containing: "func list(")
    let target = try workspace.folder.write("precious\n", to: "elsewhere.txt")
    let file = workspace.folder.url.appending(path: "out/\(path)")
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: target)
    let outcome = try await workspace.generate("--force")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("out/\(path) is a link, not a file"))
    #expect(try workspace.folder.read("elsewhere.txt") == "precious\n")
  }

  @Test func doesNotWriteBehindALinkedFolder() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    let path = try #require(try workspace.output().first { $0.contains("/") })
    let folder = try #require(path.split(separator: "/").first)
    let elsewhere = workspace.folder.url.appending(path: "elsewhere")
    let linked = workspace.folder.url.appending(path: "out/\(folder)")
    try FileManager.default.moveItem(at: linked, to: elsewhere)
    try FileManager.default.createSymbolicLink(at: linked, withDestinationURL: elsewhere)
    let before = try workspace.snapshot()
    let outcome = try await workspace.generate("--force")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("out/\(path) lies behind the link out/\(folder)"))
    #expect(try workspace.snapshot() == before)
  }

  @Test(arguments: [
    "0123456789abcdef ../precious.txt\n", "0123456789abcdef /etc/hosts\n",
    "0123456789abcdef a/../../precious.txt\n", "nonsense\n",
  ])
  func trustsNoForgedManifest(_ manifest: String) async throws {
    let workspace = try Workspace()
    try workspace.folder.write("precious\n", to: "precious.txt")
    try workspace.folder.write(manifest, to: "out/.gen-manifest")
    let outcome = try await workspace.generate("--force")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: out/.gen-manifest is not a list that gen wrote"))
    #expect(try workspace.folder.read("precious.txt") == "precious\n")
    #expect(try workspace.output().isEmpty)
  }

  @Test func writesNothingWhereAFileStandsInTheWayOfAFolder() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("mine\n", to: "out/LibraryClient")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("lies behind out/LibraryClient, which is not a folder"))
    #expect(try workspace.output() == ["LibraryClient"])
  }
}
