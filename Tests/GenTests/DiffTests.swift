import Foundation
import TestSupport
import Testing

/// The command `gen diff`.
@Suite struct DiffTests {
  /// A workspace with a second description in which a book's title may be absent.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    let new = Workspace.library.replacing("required: [title]", with: "required: []")
    try workspace.folder.write(new, to: "new.yaml")
    return workspace
  }

  @Test func `two files are compared`() async throws {
    let outcome = try await workspace().gen("diff", "api.yaml", "new.yaml")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        1 change: 1 breaks programs that run. The SDK's next version: major.

        Breaks programs that run today: 1
          Book
            member is now optional: `title`; Swift: `title: String` → `title: String?`  [new.yaml:27:16]

        """)
  }

  @Test(arguments: [
    ("breaking", "new.yaml", 1), ("source", "new.yaml", 1), ("wire", "new.yaml", 1),
    ("any", "new.yaml", 1), ("breaking", "more.yaml", 0), ("any", "more.yaml", 1),
    ("any", "api.yaml", 0),
  ])
  func `the exit status is what CI asks for`(
    threshold: String, file: String, status: Int32
  ) async throws {
    let workspace = try workspace()
    let more = Workspace.library.replacing("[novel, poem]", with: "[novel, poem, play]")
    try workspace.folder.write(more, to: "more.yaml")
    let outcome = try await workspace.gen("diff", "api.yaml", file, "--fail-on", threshold)
    #expect(outcome.status == status)
  }

  @Test func `JSON tells each change with its rule and place`() async throws {
    let outcome = try await workspace().gen("diff", "api.yaml", "new.yaml", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let report = try #require(value as? [String: Any])
    #expect(report["versionBump"] as? String == "major")
    let change = try only(try #require(report["changes"] as? [[String: Any]]))
    #expect(change["rule"] as? String == "member-became-optional")
    #expect(change["breaks"] as? [String] == ["source", "wire"])
    #expect(change["file"] as? String == "new.yaml")
    #expect(change["line"] as? Int == 27)
    #expect(change["side"] as? String == "new")
  }

  @Test func `Markdown begins with the version`() async throws {
    let outcome = try await workspace().gen("diff", "api.yaml", "new.yaml", "--format", "markdown")
    #expect(
      outcome.output.hasPrefix("## Unreleased (major)\n\n### Breaks programs that run today\n"))
  }

  @Test func `the overlay and configuration beside the new description hold for both`() async throws
  {
    let workspace = try workspace()
    try workspace.folder.write(
      """
      overlay: 1.0.0
      info: {title: T, version: "1"}
      actions: [{target: $.components.schemas.Book.properties.title, update: {type: integer}}]
      """, to: "new.overlay.yaml")
    let outcome = try await workspace.gen("diff", "api.yaml", "new.yaml")
    #expect(outcome.output.contains("`title: Int` → `title: Int?`"))
    let plain = try await workspace.gen("diff", "api.yaml", "new.yaml", "--no-overlay")
    #expect(plain.output.contains("`title: String` → `title: String?`"))
  }

  @Test func `a description that cannot be read is an error`() async throws {
    let outcome = try await workspace().gen("diff", "none.yaml", "new.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error: cannot read none.yaml"))
  }
}

/// Operands of `gen diff` that are read from a repository.
@Suite struct DiffRevisionTests {
  /// A repository with a description and its overlay in a folder, changed since the first commit.
  private func repository() async throws -> Workspace {
    let workspace = try Workspace()
    let folder = workspace.folder
    try folder.write(Workspace.library, to: "spec/api.yaml")
    try folder.write(
      """
      overlay: 1.0.0
      info: {title: T, version: "1"}
      actions: [{target: $.components.schemas.Book.properties.kind, remove: true}]
      """, to: "spec/api.overlay.yaml")
    try await git(["init", "--quiet"], workspace)
    try await git(["add", "spec"], workspace)
    try await git(
      [
        "-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false",
        "commit", "--quiet", "-m", "first",
      ], workspace)
    let new = Workspace.library.replacing("required: [title]", with: "required: []")
    try folder.write(new, to: "spec/api.yaml")
    return workspace
  }

  private func git(_ arguments: [String], _ workspace: Workspace) async throws {
    let outcome = try await Command(named: "git", arguments, in: workspace.folder.url).run()
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `a revision is compared with the disk`() async throws {
    let outcome = try await repository().gen("diff", "HEAD:spec/api.yaml", "spec/api.yaml")
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("1 change: 1 breaks programs that run."))
    #expect(outcome.output.contains("[spec/api.yaml:27:16]"))
  }

  @Test func `what is gone has its place in the revision`() async throws {
    let workspace = try await repository()
    let new = Workspace.library.replacing("        title: { type: string }\n", with: "")
      .replacing("required: [title]", with: "required: []")
    try workspace.folder.write(new, to: "spec/api.yaml")
    let outcome = try await workspace.gen("diff", "HEAD:spec/api.yaml", "spec/api.yaml")
    #expect(outcome.output.contains("[HEAD:spec/api.yaml:27:16]"))
  }

  @Test func `a revision has its own overlay`() async throws {
    let workspace = try await repository()
    try FileManager.default.removeItem(
      at: workspace.folder.url.appending(path: "spec/api.overlay.yaml"))
    let outcome = try await workspace.gen("diff", "HEAD:spec/api.yaml", "spec/api.yaml")
    #expect(outcome.output.contains("optional member added: `kind`"))
  }

  @Test func `a path may start from the current folder`() async throws {
    let workspace = try await repository()
    let gen = try BuildFolder.executable("gen")
    let folder = workspace.folder.url.appending(path: "spec")
    let outcome = try await Command(gen, ["diff", "HEAD:./api.yaml", "api.yaml"], in: folder).run()
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("1 change: 1 breaks programs that run."))
  }

  @Test(arguments: ["nothing:spec/api.yaml", "HEAD:none.yaml", "--output=x:spec/api.yaml"])
  func `what is not in the repository is an error`(operand: String) async throws {
    let workspace = try await repository()
    let outcome = try await workspace.gen("diff", "--", operand, "spec/api.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: cannot read"))
    #expect(try workspace.folder.files().filter { $0.hasPrefix("x") } == [])
  }
}
