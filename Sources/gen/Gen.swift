import ArgumentParser
import Generation

/// The command-line tool.
///
/// Each command states its name: finding it out from the type takes a fifth of the time of starting.
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
