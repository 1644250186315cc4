import Foundation
import TestSupport
import Testing

/// A bad description gives a diagnostic with a place and a remedy; where it cannot be read at all,
/// nothing is written.
@Suite(.timeLimit(.minutes(5))) struct BadInputTests {
  @Test(arguments: BadInput.refused)
  func isRefused(_ input: BadInput) async throws {
    let workspace = try Workspace()
    try workspace.folder.write(input.bytes, to: "api.yaml")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 1)
    let first = try #require(outcome.errors.split(separator: "\n").first)
    #expect(first.hasPrefix("api.yaml:\(input.place): error: "))
    #expect(first.contains(input.message))
    #expect(first.contains(input.remedy))
    #expect(try workspace.folder.files() == ["api.yaml"])
  }

  @Test func aMissingFileIsRefused() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.gen("none.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: cannot read none.yaml: No such file"))
    #expect(outcome.errors.contains("; Check the path"))
  }

  @Test func aFolderIsRefused() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("", to: "specs/README.md")
    let outcome = try await workspace.gen("specs")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: cannot read specs: it is a folder; Name the file"))
  }

  @Test(arguments: BadInput.mended)
  func isMended(_ input: BadInput) async throws {
    let workspace = try Workspace()
    try workspace.folder.write(input.bytes, to: "api.yaml")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0)
    let finding = try #require(
      outcome.errors.split(separator: "\n").first {
        $0.hasPrefix("api.yaml:\(input.place): warning: ")
      },
      "\(outcome.errors)"
    )
    #expect(finding.contains(input.message))
    #expect(finding.contains(input.remedy))
    #expect(try !workspace.output().isEmpty)
  }

  @Test func severalFindingsShowAtOnce() async throws {
    let workspace = try Workspace(
      BadInput.head + "paths:\n  /a: 1\n  /b: { get: { responses: 2, parameters: 3 } }\n"
    )
    let outcome = try await workspace.generate()
    let findings = outcome.errors.split(separator: "\n").filter { $0.contains("but here is") }
    #expect(findings.count == 3)
  }

  @Test func repeatedKeysAreAWarning() async throws {
    let workspace = try Workspace(Workspace.library + "paths: {}\n")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning: the key 'paths' repeats the one at api.yaml:4:1"))
  }

  @Test func controlCharactersOfADocumentDoNotReachTheTerminal() async throws {
    let workspace = try Workspace(BadInput.head + "\"\\e]0;evil\\a\": 1\npaths: {}\n")
    let outcome = try await workspace.generate()
    #expect(outcome.errors.contains("]0;evil"))
    #expect(!outcome.errors.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }
}
