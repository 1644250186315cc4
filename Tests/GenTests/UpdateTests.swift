import Foundation
import TestSupport
import Testing

/// `gen update`, against a server on this machine.
@Suite(.timeLimit(.minutes(5))) struct UpdateTests {
  /// The library with one more operation.
  static let next = Workspace.library.replacing(
    "  /members:\n",
    with: """
        /authors:
          get:
            operationId: listAuthors
            tags: [authors]
            responses: { "204": { description: Done. } }
        /members:

      """)

  /// Runs a server that gives `site/api.yaml`.
  private func serving(
    _ workspace: Workspace, _ body: (String) async throws -> Void
  ) async throws {
    let site = workspace.folder.url.appending(path: "site").path
    try await PythonServer.with("document_server.py", [site]) { try await body($0.url) }
  }

  private func workspace() async throws -> Workspace {
    let workspace = try Workspace()
    try await workspace.generate()
    try workspace.folder.write(Self.next, to: "site/api.yaml")
    return workspace
  }

  private func update(_ workspace: Workspace, _ more: String...) async throws -> Command.Outcome {
    try await workspace.command(["update", "api.yaml", "--output", "out"] + more).run()
  }

  @Test func `a new version is told of, written, generated and remembered`() async throws {
    let workspace = try await workspace()
    try workspace.folder.write("# Changes\n\n## 1.0.0\n\n- first\n", to: "CHANGES.md")
    try await serving(workspace) { url in
      let first = try await update(
        workspace, "--from", "\(url)/api.yaml", "--changelog", "CHANGES.md")
      #expect(first.status == 0 && first.errors == "")
      #expect(first.output.hasPrefix("\(Self.next.utf8.count) bytes from \(url)/api.yaml\n"))
      #expect(first.output.contains("operation added"))
      #expect(first.output.contains("The SDK's next version: minor."))
      #expect(try workspace.folder.read("api.yaml") == Self.next)
      #expect(try workspace.output().contains { $0.contains("Authors") })
      let changes = try workspace.folder.read("CHANGES.md")
      #expect(changes.hasPrefix("# Changes\n\n## Unreleased (minor)\n\n### Safe\n"))
      #expect(changes.hasSuffix("\n\n## 1.0.0\n\n- first\n"))

      // The address is known now, and the server that nothing is new.
      let before = try workspace.snapshot()
      let second = try await update(workspace, "--changelog", "CHANGES.md")
      #expect(second.status == 0)
      #expect(second.output == "\(url)/api.yaml has nothing new (304 Not Modified)\n")
      #expect(try workspace.snapshot() == before)

      try workspace.folder.write(Workspace.library, to: "site/api.yaml")
      let third = try await update(workspace)
      #expect(third.output.contains("operation removed"))
      #expect(try workspace.folder.read("api.yaml") == Workspace.library)
    }
  }

  @Test func `a redirect is followed, and told`() async throws {
    let workspace = try await workspace()
    try await serving(workspace) { url in
      let outcome = try await update(workspace, "--from", "\(url)/moved")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains(" bytes from \(url)/moved, which leads to \(url)/api.yaml\n"))
      #expect(try workspace.folder.read("api.source.yaml").contains("url: '\(url)/moved'\n"))
    }
  }

  @Test(arguments: [
    ("missing", "answered 404: nothing is there"), ("page", "gave a web page, not a description"),
    ("truncated", "The answer was cut off; try again."), ("circle", "cannot be fetched"),
  ])
  func `what is no description changes nothing`(path: String, message: String) async throws {
    let workspace = try await workspace()
    try await serving(workspace) { url in
      let before = try workspace.snapshot()
      let outcome = try await update(workspace, "--from", "\(url)/\(path)?key=hidden")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("error: \(url)/\(path)"))
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
      #expect(!outcome.errors.contains("hidden"))
      #expect(try workspace.snapshot() == before)
    }
  }

  @Test func `an address with a query is used and not kept`() async throws {
    let workspace = try await workspace()
    try await serving(workspace) { url in
      let outcome = try await update(workspace, "--from", "\(url)/api.yaml?key=hidden")
      #expect(outcome.status == 0)
      #expect(!outcome.output.contains("hidden"))
      let record = try workspace.folder.read("api.source.yaml")
      #expect(!record.contains("hidden") && !record.contains("url:"))
      try workspace.folder.write(Self.next + "# mine\n", to: "api.yaml")
      let edited = try await update(workspace, "--from", "\(url)/api.yaml?key=hidden")
      #expect(edited.errors.contains("error: api.yaml was edited since it was fetched"))
    }
  }

  @Test func `a version from a path is known as well, and the address not forgotten`() async throws
  {
    let workspace = try await workspace()
    try await serving(workspace) { url in
      #expect(try await update(workspace, "--from", "\(url)/api.yaml").status == 0)
      try workspace.folder.write(Workspace.library, to: "old.yaml")
      #expect(try await update(workspace, "--from", "old.yaml").status == 0)
      let record = try workspace.folder.read("api.source.yaml")
      #expect(record.contains("url: '\(url)/api.yaml'\n") && !record.contains("etag:"))
      #expect(try await update(workspace).status == 0)
      #expect(try workspace.folder.read("api.yaml") == Self.next)
      #expect(try await update(workspace, "--from", "old.yaml").status == 0)
      try workspace.folder.write(Workspace.library + "# mine\n", to: "api.yaml")
      let edited = try await update(workspace, "--from", "site/api.yaml")
      #expect(edited.errors.contains("error: api.yaml was edited since it was fetched"))
    }
  }

  @Test func `a server that cannot be reached is named`() async throws {
    let workspace = try await workspace()
    let outcome = try await update(workspace, "--from", "http://127.0.0.1:1/api.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: http://127.0.0.1:1/api.yaml cannot be fetched"))
  }

  @Test func `only https is used elsewhere, and no credentials`() async throws {
    let workspace = try await workspace()
    let plain = try await update(workspace, "--from", "http://a.example/api.yaml")
    #expect(plain.status == 1 && plain.errors.contains("Use https"))
    let secret = try await update(workspace, "--from", "https://me:hidden@a.example/api.yaml")
    #expect(secret.status == 1 && secret.errors.contains("was given with credentials"))
    #expect(!secret.errors.contains("hidden"))
  }

  @Test func `a path will do, and the first version needs no other`() async throws {
    let workspace = try await workspace()
    try FileManager.default.removeItem(at: workspace.folder.url.appending(path: "api.yaml"))
    let outcome = try await update(workspace, "--from", "site/api.yaml", "--changelog", "C.md")
    #expect(outcome.status == 0)
    #expect(try workspace.folder.read("api.yaml") == Self.next)
    #expect(try !workspace.folder.files().contains("C.md"))
  }

  @Test func `without an address it asks for one`() async throws {
    let outcome = try await update(workspace())
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: nothing says where api.yaml is from; Name it with"))
  }

  @Test func `an edited description is kept unless forced`() async throws {
    let workspace = try await workspace()
    try await serving(workspace) { url in
      #expect(try await update(workspace, "--from", "\(url)/api.yaml").status == 0)
      try workspace.folder.write(Self.next + "# mine\n", to: "api.yaml")
      let outcome = try await update(workspace)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("error: api.yaml was edited since it was fetched"))
      #expect(try workspace.folder.read("api.yaml") == Self.next + "# mine\n")
      #expect(try await update(workspace, "--force").status == 0)
      #expect(try workspace.folder.read("api.yaml") == Self.next)
    }
  }

  @Test func `actions of the overlay that fit no longer are told`() async throws {
    let workspace = try await workspace()
    try workspace.folder.write(
      """
      overlay: 1.0.0
      info: { title: Mend, version: "1.0" }
      actions:
        - target: $.components.schemas.Book.properties.title
          update: { description: The title. }
        - target: $.components.schemas.Bok
          update: { description: Never fitted. }

      """, to: "api.overlay.yaml")
    try workspace.folder.write(
      Workspace.library.replacing("title: { type: string }", with: "name: { type: string }"),
      to: "site/api.yaml")
    let outcome = try await update(workspace, "--from", "site/api.yaml")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains("1 action of the overlay no longer fits the description:\n"))
    #expect(outcome.output.contains("  api.overlay.yaml:4:13: "))
    #expect(outcome.errors.contains("api.overlay.yaml:6:13: warning: "))
    #expect(outcome.errors.contains("Did you mean"))
  }

  @Test func `a new version that cannot be generated changes nothing`() async throws {
    let workspace = try await workspace()
    try workspace.folder.write("openapi: 3.0.3\npaths: 7\n", to: "site/api.yaml")
    let before = try workspace.snapshot()
    let outcome = try await update(workspace, "--from", "site/api.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("nothing was written\n"))
    #expect(try workspace.snapshot() == before)
  }

  @Test func `a description that could not be read is replaced, and nothing compared`() async throws
  {
    let workspace = try await workspace()
    try workspace.folder.write("openapi: [\n", to: "api.yaml")
    let outcome = try await update(workspace, "--from", "site/api.yaml")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("api.yaml as it was cannot be read, so that nothing can be"))
    #expect(try workspace.folder.read("api.yaml") == Self.next)
  }

  @Test func `a changelog that cannot be read stops it before anything is written`() async throws {
    let workspace = try await workspace()
    try workspace.folder.write("", to: "site.md/page")
    let before = try workspace.snapshot()
    let outcome = try await update(workspace, "--from", "site/api.yaml", "--changelog", "site.md")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("site.md: it is a folder"))
    #expect(try workspace.snapshot() == before)
  }

  @Test(arguments: [
    ["--changelog", "api.yaml"], ["--changelog", "./api.gen.yaml"], ["--changelog", ""],
    ["--from", ""],
  ])
  func `options that cannot be meant are told`(options: [String]) async throws {
    let workspace = try await workspace()
    let arguments = ["update", "api.yaml", "--from", "site/api.yaml"] + options
    let outcome = try await workspace.command(arguments).run()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("takes a"))
  }

  @Test func `a record in conflict says what to do`() async throws {
    let workspace = try await workspace()
    try workspace.folder.write(
      "<<<<<<< HEAD\nurl: 'https://a.example'\n=======\n", to: "api.source.yaml")
    let outcome = try await update(workspace)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Remove the file, and name the address with --from."))
  }

  @Test func `a dry run tells all and writes nothing`() async throws {
    let workspace = try await workspace()
    let before = try workspace.snapshot()
    let outcome = try await update(
      workspace, "--from", "site/api.yaml", "--dry-run", "--changelog", "C.md")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("operation added"))
    #expect(outcome.output.contains("would write C.md\nwould write api.yaml\n"))
    #expect(try workspace.snapshot() == before)
  }
}
