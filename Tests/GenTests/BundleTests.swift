import Foundation
import TestSupport
import Testing

/// One document out of a description, or a part of it.
@Suite(.timeLimit(.minutes(5))) struct BundleTests {
  @Test func aDescriptionIsWrittenInItsOwnFormat() async throws {
    let workspace = try Workspace()
    let yaml = try await workspace.gen("bundle", "api.yaml")
    #expect(yaml.status == 0 && yaml.errors == "")
    #expect(yaml.output.hasPrefix("openapi: 3.0.3\ninfo:\n  title: Library\n  version: '1.0'\n"))
    #expect(!yaml.output.contains("# from"))
    let json = try await workspace.gen("bundle", "api.yaml", "--format", "json")
    #expect(json.output.hasPrefix("{\n  \"openapi\": \"3.0.3\",\n  \"info\": {\n"))
    try workspace.folder.write(json.output, to: "api.json")
    let again = try await workspace.gen("bundle", "api.json")
    #expect(again.output == json.output)
    let back = try await workspace.gen("bundle", "api.json", "--format", "yaml")
    #expect(back.output == yaml.output)
    let compact = try await workspace.gen("bundle", "api.json", "--compact")
    #expect(compact.output.hasPrefix(#"{"openapi":"3.0.3","info":{"title":"Library","#))
    #expect(compact.output.split(separator: "\n").count == 1)
  }

  @Test func theOutputsNameTellsTheFormat() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.gen("bundle", "api.yaml", "--output", "made/api.json")
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
    #expect(try workspace.folder.read("made/api.json").hasPrefix("{\n"))
    #expect(try workspace.folder.files() == ["api.yaml", "made/api.json"])
    try await workspace.gen("bundle", "api.yaml", "--output", "made/api.json", "--format", "yaml")
    #expect(try workspace.folder.read("made/api.json").hasPrefix("openapi: "))
  }

  @Test func aPartHasAllItNeeds() async throws {
    let workspace = try Workspace()
    let members = try await workspace.gen("bundle", "api.yaml", "--operation", "addMember")
    #expect(members.status == 0)
    #expect(members.output.contains("/members:") && !members.output.contains("/books"))
    #expect(!members.output.contains("components"))
    let kind = try await workspace.gen("bundle", "api.yaml", "--schema", "Kind", "--tag", "members")
    #expect(kind.output.contains("Kind:") && !kind.output.contains("Book:"))
    let books = try await workspace.gen("bundle", "api.yaml", "--path", "/b*")
    #expect(books.output.contains("Kind:") && !books.output.contains("/members"))
    try workspace.folder.write(books.output, to: "books.yaml")
    let made = try await workspace.gen("books.yaml", "--output", "out")
    #expect(made.status == 0 && made.errors == "")
  }

  @Test func aFilterThatMatchesNothingIsAnError() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.gen(
      "bundle", "api.yaml", "--tag", "boks", "--operation", "GET /book", "--output", "x.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("no tag matches 'boks'; Did you mean 'books'?"))
    #expect(outcome.errors.contains("no operation matches 'GET /book'; Did you mean 'GET /books'?"))
    #expect(try workspace.folder.files() == ["api.yaml"])
  }

  @Test func whatIsStrippedIsLeftOut() async throws {
    let workspace = try Workspace(
      Workspace.library.replacingOccurrences(
        of: "title: { type: string }", with: "title: { example: A, x-b: 1, description: C }"))
    let all = try await workspace.gen("bundle", "api.yaml", "--strip", "examples,prose,extensions")
    #expect(all.status == 0)
    #expect(all.output.contains("title: {}\n"))
    #expect(all.output.contains("description: ''\n"))
    #expect(all.output.contains("title: Library\n"))
    let some = try await workspace.gen(
      "bundle", "api.yaml", "--strip", "examples", "--strip", "extensions")
    #expect(some.output.contains("title:\n          description: C\n"))
    let wrong = try await workspace.gen("bundle", "api.yaml", "--strip", "example")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("--strip does not know 'example'; did you mean 'examples'?"))
  }

  @Test func commentsTellWhereThingsComeFrom() async throws {
    let workspace = try Workspace(
      Workspace.library.replacingOccurrences(
        of: "$ref: \"#/components/schemas/Kind\"", with: "$ref: \"schemas/Kind.yaml\""))
    try workspace.folder.write("\ntype: string\n", to: "schemas/Kind.yaml")
    let outcome = try await workspace.gen("bundle", "api.yaml")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.contains("    # from schemas/Kind.yaml:2\n"))
    let absolute = workspace.folder.url.appending(path: "api.yaml").path
    #expect(try await workspace.gen("bundle", absolute).output == outcome.output)
    let bare = try await workspace.gen("bundle", "api.yaml", "--no-comments")
    #expect(!bare.output.contains("# from"))
  }

  @Test func compactIsForJSON() async throws {
    let outcome = try await Workspace().gen("bundle", "api.yaml", "--compact")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--compact is for JSON"))
  }

  @Test func nothingButAFileIsWrittenTo() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("", to: "made/x")
    let outcome = try await workspace.gen("bundle", "api.yaml", "--output", "made")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("made is not a file"))
  }
}
