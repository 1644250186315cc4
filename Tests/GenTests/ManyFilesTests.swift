import Foundation
import TestSupport
import Testing

/// Descriptions in many files: what is read, what is refused, and what is said about it.
@Suite(.timeLimit(.minutes(5))) struct ManyFilesTests {
  /// A description with one schema.
  private func description(_ schema: String) -> String {
    """
    openapi: 3.0.3
    info: { title: Parts, version: "1.0" }
    paths: {}
    components: { schemas: { Part: \(schema) } }

    """
  }

  /// A description with one schema that is somewhere else, in the folder `api`.
  private func workspace(referringTo reference: String) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.folder.write(description("{ $ref: '\(reference)' }"), to: "api/a.yaml")
    return workspace
  }

  @Test func filesBesideTheDescriptionAreRead() async throws {
    let workspace = try workspace(referringTo: "schemas/part%201.json")
    try workspace.folder.write(#"{"type": "string"}"#, to: "api/schemas/part 1.json")
    let outcome = try await workspace.gen("bundle", "api/a.yaml", "--format", "json")
    #expect(outcome.errors == "")
    #expect(outcome.output.contains(#""string""#))
    #expect(!outcome.output.contains("$ref"))
  }

  @Test func anOverlayMayReferToFiles() async throws {
    let workspace = try Workspace(description("{ type: object }"))
    try workspace.folder.write("{ type: string }", to: "text.yaml")
    try workspace.folder.write(
      """
      overlay: 1.0.0
      info: { title: More, version: "1" }
      actions:
        - target: $.components.schemas.Part
          update: { properties: { text: { $ref: text.yaml } } }

      """, to: "api.overlay.yaml")
    let outcome = try await workspace.gen("bundle", "api.yaml", "--format", "json")
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("#/components/schemas/text"))
  }

  @Test(arguments: [
    ("../secret.yaml", []), ("link.yaml", []), ("folder/secret.yaml", []),
    ("%2e%2e/secret.yaml", []), ("../secret.yaml", ["--allow-outside"]),
    ("link.yaml", ["--allow-outside"]),
  ])
  func aFileOutsideIsReadOnlyIfThatIsAllowed(reference: String, options: [String]) async throws {
    let workspace = try workspace(referringTo: reference)
    let folder = workspace.folder.url
    try workspace.folder.write("{ title: secret }", to: "secret.yaml")
    let api = folder.appending(path: "api")
    try FileManager.default.createSymbolicLink(
      at: api.appending(path: "link.yaml"),
      withDestinationURL: folder.appending(path: "secret.yaml"))
    try FileManager.default.createSymbolicLink(
      at: api.appending(path: "folder"), withDestinationURL: folder)
    let executable = try BuildFolder.executable("gen")
    let outcome = try await Command(
      executable, ["bundle", "api/a.yaml"] + options, in: folder
    ).run()
    #expect(outcome.output.contains("secret") == !options.isEmpty)
    if options.isEmpty {
      #expect(outcome.status == 1)
      #expect(
        outcome.errors.contains(
          "is outside of the description's folder; Allow it with --allow-outside, or move the file."
        ))
    }
  }

  @Test func aLinkWithinTheFolderIsFollowed() async throws {
    let workspace = try workspace(referringTo: "link.yaml")
    let target = try workspace.folder.write("{ title: inside }", to: "api/target.yaml")
    try FileManager.default.createSymbolicLink(
      at: workspace.folder.url.appending(path: "api/link.yaml"), withDestinationURL: target)
    let outcome = try await workspace.gen("bundle", "api/a.yaml")
    #expect(outcome.output.contains("inside"))
  }

  @Test(arguments: [
    ("schemas/prat.yaml", "'api/schemas/prat.yaml' does not exist; Did you mean 'part.yaml'?"),
    (
      "other/part.yaml",
      "'api/other/part.yaml' does not exist; "
        + "There is no folder 'api/other' either; correct the reference."
    ),
    ("schemas", "'api/schemas' cannot be read: it is a folder; Name the file in it that is meant."),
    ("/dev/zero", "'/dev/zero' is outside of the description's folder; "),
    ("pipe", "'api/pipe' is no ordinary file; Name a file."),
    ("part.yaml%00", "does not exist; "),
    (
      "https://127.0.0.1:9/a.yaml",
      "'https://127.0.0.1:9/a.yaml' is on the network, which is not used; "
        + "Allow it with --allow-network, or keep a copy beside the description."
    ),
    (
      "http://example.com/a.yaml",
      "'http://example.com/a.yaml' is neither a file nor an address that begins with https:; "
    ),
    (
      "http://localhost@example.com/a.yaml",
      "is neither a file nor an address that begins with https:; "
    ),
    ("ftp://127.0.0.1/a.yaml", "is neither a file nor an address that begins with https:; "),
  ])
  func whatCannotBeReadIsTold(reference: String, finding: String) async throws {
    let workspace = try workspace(referringTo: reference)
    try workspace.folder.write("{}", to: "api/schemas/part.yaml")
    let pipe = workspace.folder.url.appending(path: "api/pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let outcome = try await workspace.gen("bundle", "api/a.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("api/a.yaml:4:40: error: "))
    #expect(outcome.errors.contains(finding), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func whatCannotBeFetchedIsTold() async throws {
    // Nothing listens on this port.
    let workspace = try workspace(referringTo: "http://127.0.0.1:9/a.yaml")
    let outcome = try await workspace.gen("bundle", "api/a.yaml", "--allow-network")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("'http://127.0.0.1:9/a.yaml' cannot be fetched: "))
  }

  @Test(.enabled("needs Python") { await Python.has(modules: "http.server") })
  func aDocumentOnThisMachineIsFetchedIfThatIsAllowed() async throws {
    let site = try TemporaryFolder()
    try site.write("{ title: fetched, items: { $ref: b.json } }", to: "in/a.yaml")
    try site.write(#"{"title": "too"}"#, to: "in/b.json")
    try await PythonServer.with("document_server.py", [site.url.path]) { server in
      let workspace = try workspace(referringTo: "\(server.url)/in/a.yaml")
      let outcome = try await workspace.gen("bundle", "api/a.yaml", "--allow-network")
      #expect(outcome.errors == "")
      #expect(outcome.output.contains("fetched") && outcome.output.contains("too"))
      let missing = try Self.replaced(workspace, "in/a.yaml", "in/c.yaml")
      let refused = try await missing.gen("bundle", "api/a.yaml", "--allow-network")
      #expect(refused.errors.contains("404"))
    }
  }

  private static func replaced(
    _ workspace: Workspace,
    _ old: String,
    _ new: String
  ) throws -> Workspace {
    let text = try workspace.folder.read("api/a.yaml")
    try workspace.folder.write(text.replacingOccurrences(of: old, with: new), to: "api/a.yaml")
    return workspace
  }
}
