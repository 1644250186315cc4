import Foundation
import TestSupport
import Testing

/// Names that an SDK had before.
@Suite(.timeLimit(.minutes(5))) struct FormerNameTests {
  /// A workspace whose next description has other ids and the same operations.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.folder.write(
      Workspace.library.replacing("listBooks", with: "browseBooks"), to: "new.yaml")
    return workspace
  }

  @Test func `what gen diff proposes keeps the former call`() async throws {
    let workspace = try workspace()
    let outcome = try await workspace.gen("diff", "api.yaml", "new.yaml", "--former-names")
    #expect(outcome.status == 0)
    #expect(outcome.output == "formerNames:\n  operations:\n    'GET /books': 'books.list'\n")
    let plain = try await workspace.gen("diff", "api.yaml", "new.yaml", "--fail-on", "source")
    #expect(plain.status == 1)

    try workspace.folder.write(outcome.output, to: "new.gen.yaml")
    #expect(try await workspace.gen("new.yaml", "--output", "out").status == 0)
    let text = try workspace.folder.read("out/FormerNames.swift")
    #expect(text.contains("deprecated, message: \"It is called browseBooks now.\""))
    #expect(text.contains("public func list() async throws"))
    try workspace.folder.write(outcome.output, to: "names.yaml")
    let kept = try await workspace.gen(
      "diff", "api.yaml", "new.yaml", "--fail-on", "source", "--config", "names.yaml")
    #expect(kept.status == 0, "\(kept.output)")
  }

  @Test func `where nothing is renamed nothing is proposed`() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.gen("diff", "api.yaml", "api.yaml", "--former-names")
    #expect(outcome.output == "# No call or type is called otherwise than before.\n")
  }

  @Test func `the proposal is YAML, whatever else is asked for`() async throws {
    let workspace = try workspace()
    let outcome = try await workspace.gen(
      "diff", "api.yaml", "new.yaml", "--former-names", "--format", "json")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--former-names writes YAML, and takes no --format"))
  }

  @Test func `a type whose former name is kept does not break code`() async throws {
    let workspace = try workspace()
    try workspace.folder.write(
      Workspace.library.replacing("schemas/Book\"", with: "schemas/Volume\"")
        .replacing("    Book:\n", with: "    Volume:\n"), to: "new.yaml")
    let names = try await workspace.gen("diff", "api.yaml", "new.yaml", "--former-names").output
    #expect(names == "formerNames:\n  types:\n    'Volume': 'Book'\n")
    try workspace.folder.write(names, to: "names.yaml")
    let plain = try await workspace.gen("diff", "api.yaml", "new.yaml", "--fail-on", "source")
    #expect(plain.status == 1)
    let kept = try await workspace.gen(
      "diff", "api.yaml", "new.yaml", "--fail-on", "source", "--config", "names.yaml")
    #expect(kept.status == 0, "\(kept.output)")
    #expect(kept.output.contains("type renamed, its former name kept; Swift: `Book` → `Volume`"))
    #expect(kept.output.contains("The SDK's next version: minor."))
  }

  @Test func `gen update proposes it, too`() async throws {
    let workspace = try workspace()
    let outcome = try await workspace.gen(
      "update", "api.yaml", "--from", "new.yaml", "--output", "out")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        "\n\nto keep the former names, say in api.gen.yaml:\nformerNames:\n  operations:\n"))
  }

  @Test(arguments: [
    ("operations: { GET /boks: a.b }", "warning: 'GET /boks' is not the method and path"),
    ("types: { Book: 'a b' }", "error: 'a b' was no name in Swift"),
    ("types: { Book: 'A\\n.B' }", "was no name in Swift"),
    ("types: { Book: '1A' }", "error: '1A' was no name in Swift"),
    ("operations: { GET /books: books.add }", nil),
    ("operation: {}", "error: 'operation' is not a key of 'formerNames'; Did you mean"),
  ])
  func `what cannot be meant is told`(rule: String, message: String?) async throws {
    let workspace = try Workspace()
    try workspace.folder.write("formerNames:\n  \(rule)\n", to: "api.gen.yaml")
    let outcome = try await workspace.generate()
    if let message {
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    } else {
      #expect(outcome.errors == "")
      #expect(try workspace.folder.read("out/FormerNames.swift").contains("func add("))
    }
  }
}
