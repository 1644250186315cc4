import Foundation
import TestSupport
import Testing

/// Articles beside the description, which become the documentation catalogue of the SDK.
@Suite(.timeLimit(.minutes(5))) struct ArticleTests {
  @Test func articlesBecomeTheCatalogueOfTheModule() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("# ``Library``\n\nBooks.\n", to: "api.docc/Library.md")
    #expect(try await workspace.generate().status == 0)
    #expect(try workspace.folder.read("out/Library.docc/Library.md") == "# ``Library``\n\nBooks.\n")
  }

  @Test func anArticleThatIsGoneIsRemoved() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("# Start\n", to: "api.docc/Start.md")
    try await workspace.generate()
    let article = workspace.folder.url.appending(path: "api.docc/Start.md")
    try FileManager.default.removeItem(at: article)
    #expect(try await workspace.generate().status == 0)
    #expect(try !workspace.output().contains("Library.docc/Start.md"))
  }

  @Test func whatIsNoArticleIsToldAndLeftOut() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("…", to: "api.docc/picture.svg")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning: api.docc/picture.svg"))
    #expect(try !workspace.output().contains { $0.contains(".docc") })
  }

  @Test func filesOfABuildHaveNoCatalogue() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("# Start\n", to: "api.docc/Start.md")
    #expect(try await workspace.generate("--shards", "2").status == 0)
    #expect(try !workspace.output().contains { $0.contains(".docc") })
  }
}
