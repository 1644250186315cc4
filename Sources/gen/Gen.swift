import ArgumentParser
import Generation

/// The command-line tool.
@main
struct Gen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gen",
    abstract: "Makes a Swift SDK out of an OpenAPI description.",
    version: GeneratorVersion.current,
    subcommands: [
      Generate.self, Docs.self, Bundle.self, Verify.self, Validate.self, Diff.self,
      Update.self, Init.self,
    ],
    defaultSubcommand: Generate.self
  )
}
