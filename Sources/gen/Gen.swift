import ArgumentParser
import CHeap
import Generation

/// Where the process begins.
@main
enum Program {
  /// Prepares the process while it has but one thread, and runs the command.
  @MainActor
  static func main() async {
    heap_prepare()
    await Gen.main()
  }
}

/// The command-line tool.
///
/// Each command states its name: finding it out from the type takes a fifth of the time of starting.
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
