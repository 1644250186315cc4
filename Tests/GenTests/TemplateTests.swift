import Foundation
import TestSupport
import Testing

/// `--templates`: a user's own templates take the place of the built-in ones of the same name.
@Suite(.timeLimit(.minutes(5))) struct TemplateTests {
  @Test func aTemplateOfTheSameNameIsUsed() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("// My own file of {{{module}}}.\n", to: "mine/file.mustache")
    let outcome = try await workspace.generate("--templates", "mine")
    #expect(outcome.status == 0)
    let texts = try workspace.output().map { try workspace.folder.read("out/\($0)") }
    #expect(!texts.isEmpty)
    #expect(texts.allSatisfy { $0 == "// My own file of Library.\n" })
  }

  @Test(arguments: [
    ("{{#sections}}", "mine/file.mustache:1:1: error: "),
    ("\n  {{{modul}}}", "mine/file.mustache:2:3: error: "),
    ("{{> docmentation}}", "mine/file.mustache:1:1: error: "),
    ("{{{module", "mine/file.mustache:1:1: error: "),
  ])
  func aBadTemplateIsRefusedWithItsPlace(_ template: String, _ error: String) async throws {
    let workspace = try Workspace()
    try workspace.folder.write(template, to: "mine/file.mustache")
    let outcome = try await workspace.generate("--templates", "mine")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix(error))
    #expect(try workspace.output().isEmpty)
  }

  @Test func aMisspeltKeyNamesTheNearest() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("{{{modul}}}", to: "mine/file.mustache")
    #expect(try await workspace.generate("--templates", "mine").errors.contains("'module'"))
  }

  @Test func aMissingFolderIsRefused() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.generate("--templates", "none")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: none is not a folder; Name a folder"))
    #expect(try workspace.output().isEmpty)
  }
}
