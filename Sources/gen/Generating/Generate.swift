import ArgumentParser
import Generation

/// `gen <spec>`: makes the SDK.
struct Generate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make a Swift SDK out of an OpenAPI description.",
    discussion: """
      Beside SPEC, NAME.overlay.yaml is applied and NAME.gen.yaml is read by themselves. Only files \
      that gen wrote itself are ever replaced or removed, and a run that is cut off leaves the old \
      files or the new ones (docs/keeping-current.md).
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var options: OutputOptions

  @Flag(help: "Write nothing; exit with 1 and show the difference if any file would change.")
  var check = false

  @Flag(help: "Write nothing; list what would be written.")
  var dryRun = false

  @Flag(help: "Go on, and generate again whenever a file changes that the SDK is made of.")
  var watch = false

  func validate() throws {
    if watch, check || dryRun {
      throw ValidationError("--watch writes, which --check and --dry-run do not.")
    }
  }

  func run() async throws {
    if watch { return try await Watch(input: input, options: options).run() }
    var run = options.run(of: input, check ? .check : dryRun ? .dryRun : .write)
    guard var plan = try await run.plan() else { throw ExitCode.failure }
    try await run.carryOut(&plan)
    // Ending here saves the time of taking the document and the model apart, node by node.
    withExtendedLifetime(plan) {
      let isBehind = check && !plan.isEmpty
      endProcess(isBehind ? ExitCode.failure.rawValue : ExitCode.success.rawValue)
    }
  }
}
