import Foundation
import TestSupport
import Testing

/// `gen docs`: the reference as files.
@Suite(.timeLimit(.minutes(5))) struct DocsTests {
  @Test func writesPagesThatAreItsOwn() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.gen("docs", "api.yaml", "--output", "out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("2 operations"))
    let files = try workspace.output()
    #expect(files.contains("index.html"))
    #expect(files.contains("assets/reference.css"))
    #expect(files.count { $0.hasPrefix("operations/") } == 2)

    let before = try workspace.snapshot()
    let check = try await workspace.gen("docs", "api.yaml", "--output", "out", "--check")
    #expect(check.status == 0, "\(check.errors)")
    let again = try await workspace.gen("docs", "api.yaml", "--output", "out")
    #expect(again.output.contains("0 files written"))
    #expect(try workspace.snapshot() == before)
  }

  @Test func replacesNoPageThatWasChanged() async throws {
    let workspace = try Workspace()
    try await workspace.gen("docs", "api.yaml", "--output", "out")
    try workspace.folder.write("mine", to: "out/index.html")
    let outcome = try await workspace.gen("docs", "api.yaml", "--output", "out")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("index.html was changed by hand"))
    #expect(try workspace.folder.read("out/index.html") == "mine")
  }

  @Test func templatesOfOnesOwn() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("<h1>{{siteTitle}}</h1>\n", to: "pages/index.mustache")
    try workspace.folder.write("", to: "pages/feild.mustache")
    let outcome = try await workspace.gen(
      "docs", "api.yaml", "--output", "out", "--templates", "pages")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("Did you mean 'field.mustache'?"))
    #expect(try workspace.folder.read("out/index.html").contains("<h1>Library</h1>"))
  }

  @Test func aBadDescriptionWritesNothing() async throws {
    let workspace = try Workspace("openapi: 3.0.3\npaths: [\n")
    let outcome = try await workspace.gen("docs", "api.yaml", "--output", "out")
    #expect(outcome.status == 1)
    #expect(!outcome.errors.isEmpty)
    #expect(try workspace.folder.files(in: "out") == [])
  }
}
