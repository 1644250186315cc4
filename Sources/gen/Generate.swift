import ArgumentParser
import Diagnostics

/// `gen <spec>`: makes the SDK.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a Swift SDK out of an OpenAPI description.",
    discussion: """
      Beside SPEC, NAME.overlay.yaml is applied and NAME.gen.yaml is read by themselves. Only files \
      that gen wrote itself are ever replaced or removed.
      """)

  @Argument(help: "The OpenAPI description, YAML or JSON.", completion: .file())
  var spec: String

  @Option(help: "The folder to write to. (default: Generated/<module>)", completion: .directory)
  var output: String?

  @Option(
    help: "How the SDK is shaped. (default: NAME.gen.yaml beside the description)",
    completion: .file())
  var config: String?

  @Option(
    help: "An overlay to apply; repeat for several. (default: NAME.overlay.yaml beside it)",
    completion: .file())
  var overlay: [String] = []

  @Option(
    help: "A folder with templates that take the place of the built-in ones of the same name.",
    completion: .directory)
  var templates: String?

  @Flag(help: "Write nothing; exit with 1 and list the files if any would change.")
  var check = false

  @Flag(help: "Write nothing; list what would be written.")
  var dryRun = false

  @Flag(help: "Replace files of gen's that were changed by hand.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Also say notes, and how long each stage took.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }

  func run() throws {
    let start = ContinuousClock.now
    let console = Console(verbosity: quiet ? .quiet : verbose ? .verbose : .normal)
    let companions = Companions(of: spec)
    var pipeline = Pipeline(
      spec: spec,
      overlays: overlay.isEmpty ? companions.overlay.map { [$0] } ?? [] : overlay,
      configuration: config ?? companions.configuration,
      templates: templates)
    let made = pipeline.run()
    var diagnostics = pipeline.diagnostics
    guard let made else {
      console.report(diagnostics)
      throw ExitCode.failure
    }
    let folder = OutputFolder(
      path: output ?? "Generated/\(made.model.moduleName)", overwritesEdits: force)
    let plan = folder.plan(made.files, diagnostics: &diagnostics)
    console.report(diagnostics)
    if diagnostics.hasErrors { throw ExitCode.failure }

    if check || dryRun {
      for write in plan.writes { console.say("would write \(folder.path)/\(write.path)") }
      for removal in plan.removals { console.say("would remove \(folder.path)/\(removal)") }
    } else {
      do {
        try folder.carryOut(plan)
      } catch {
        console.report([
          .error("file-unwritable", "cannot write \(error.path): \(error.reason)", remedy: error.remedy)
        ])
        throw ExitCode.failure
      }
    }
    for timing in pipeline.timings {
      console.say("\(timing.stage): \(milliseconds(timing.duration)) ms", from: .verbose)
    }
    console.say(
      summary(made.model, plan, milliseconds(start.duration(to: .now))))
    if check && !plan.isEmpty { throw ExitCode.failure }
  }
}
