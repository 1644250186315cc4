import Foundation
import TestSupport
import Testing

/// What the options do.
@Suite(.timeLimit(.minutes(5))) struct OptionTests {
  /// A description with one thing to warn of.
  static let warned = Workspace.library.replacingOccurrences(of: "tags: [books]", with: "tag: x")

  @Test func quietSaysNothingButErrors() async throws {
    let workspace = try Workspace(Self.warned)
    let outcome = try await workspace.generate("--quiet")
    #expect(outcome.status == 0)
    #expect(outcome.output == "" && outcome.errors == "")
    try workspace.folder.write("7", to: "api.yaml")
    #expect(try await workspace.generate("--quiet").errors.hasPrefix("api.yaml:1:1: error: "))
  }

  @Test func warningsShowByDefault() async throws {
    let outcome = try await Workspace(Self.warned).generate()
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("api.yaml:8:7: warning: 'tag' is not a field of an operation"))
    #expect(outcome.errors.contains("Did you mean 'tags'?"))
  }

  @Test func verboseTellsTheTimeOfEachStage() async throws {
    let outcome = try await Workspace().generate("--verbose")
    for stage in ["read", "document", "model", "emit"] {
      #expect(outcome.output.contains(try Regex("(?m)^\(stage): [0-9.]+ ms$")))
    }
  }

  @Test func quietAndVerboseExcludeEachOther() async throws {
    let outcome = try await Workspace().generate("--quiet", "--verbose")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--quiet and --verbose exclude each other"))
  }

  @Test func unknownOptionsAreNamed() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.generate("--outptu")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Unknown option '--outptu'"))
    #expect(try workspace.folder.files() == ["api.yaml"])
  }

  @Test func theDescriptionMustBeNamed() async throws {
    let outcome = try await Workspace().gen()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("<spec>"))
  }

  @Test func helpAndVersionSucceed() async throws {
    let workspace = try Workspace()
    let help = try await workspace.gen("--help")
    #expect(help.status == 0 && help.output.contains("OpenAPI"))
    let version = try await workspace.gen("--version")
    #expect(version.status == 0 && version.output.contains("."))
  }

  @Test func anEmptyOutputFolderIsRefused() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.generate("--output", "", "--dry-run")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--output takes a folder"))
  }

  @Test func theClosingLineSaysWhatWasOnlyPlanned() async throws {
    let outcome = try await Workspace().generate("--dry-run")
    #expect(outcome.output.contains("files to write, 0 unchanged"))
    #expect(!outcome.output.contains("written"))
  }
}
