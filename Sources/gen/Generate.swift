import ArgumentParser
import Diagnostics
import OutputPlan
import SDKModel
import SwiftEmitter

/// `gen <spec>`: makes the SDK.
struct Generate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a Swift SDK out of an OpenAPI description.",
    discussion: """
      Beside SPEC, NAME.overlay.yaml is applied and NAME.gen.yaml is read by themselves. Only files \
      that gen wrote itself are ever replaced or removed.
      """
  )

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: "The folder to write to. (default: Generated/<module>)",
    completion: .directory
  )
  var output: String?

  @Option(
    help: "A folder with templates that take the place of the built-in ones of the same name.",
    completion: .directory
  )
  var templates: String?

  @Option(help: "The module that the code becomes part of. (default: as the SDK is called)")
  var module: String?

  @Option(help: "Write this many files of about the same size, whatever is in the description.")
  var shards: Int?

  @Option(help: "What the files of --shards are called.")
  var shardName = "Client"

  @Flag(help: "Write nothing; exit with 1 and show the difference if any file would change.")
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
    if let shards, !(1...256).contains(shards) {
      throw ValidationError("--shards takes a number from 1 to 256.")
    }
    if output?.isEmpty == true { throw ValidationError("--output takes a folder.") }
    if templates?.isEmpty == true { throw ValidationError("--templates takes a folder.") }
    if let module, !module.isIdentifier {
      throw ValidationError("--module takes the name of a Swift module.")
    }
    if !Manifest.isInside(shardName[...]) || shardName.contains("/") {
      throw ValidationError("--shard-name takes the beginning of a file name.")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let console = Console(verbosity: quiet ? .quiet : verbose ? .verbose : .normal)
    var pipeline = input.pipeline(templates: templates)
    pipeline.module = module
    pipeline.sharding = shards.map { Sharding(count: $0, name: shardName) }
    let made = await pipeline.run()
    var diagnostics = pipeline.diagnostics
    guard let made else {
      console.report(diagnostics)
      throw ExitCode.failure
    }
    var plans: [(folder: OutputFolder, plan: OutputPlan)] = []
    do throws(FileError) {
      plans = try await self.plans(for: made, on: console, diagnostics: &diagnostics)
      console.report(diagnostics)
      if !diagnostics.hasErrors, writes {
        for index in plans.indices { try await plans[index].folder.carryOut(plans[index].plan) }
      }
    } catch {
      try console.reporting { () throws(FileError) in throw error }
    }
    if diagnostics.hasErrors { throw ExitCode.failure }
    if !writes { for (folder, plan) in plans { report(plan, for: folder, on: console) } }
    for timing in pipeline.timings {
      console.say("\(timing.stage): \(milliseconds(timing.duration)) ms", from: .verbose)
    }
    console.say(
      summary(
        made.model, plans.map(\.plan), writes: writes,
        milliseconds(start.duration(to: .now))))
    let isUpToDate = plans.allSatisfy(\.plan.isEmpty)
    if check, !isUpToDate {
      console.say("to bring it up to date: \(mendingCommand(plans.map(\.plan)))")
    }
    // Ending here saves the time of taking the document and the model apart, node by node.
    withExtendedLifetime((made, plans)) {
      endProcess(check && !isUpToDate ? ExitCode.failure.rawValue : ExitCode.success.rawValue)
    }
  }

  /// What is to be done in the folder of the SDK, and in that of the snippets if there are any.
  private func plans(
    for made: Pipeline.Output,
    on console: Console,
    diagnostics: inout [Diagnostic]
  ) async throws(FileError) -> [(folder: OutputFolder, plan: OutputPlan)] {
    let path = output ?? "Generated/\(made.model.name)"
    let folder = try folder(path, on: console)
    let plan = await folder.plan(made.files, diagnostics: &diagnostics)
    guard let relative = made.model.snippets?.folder, !made.snippets.isEmpty else {
      return [(folder, plan)]
    }
    let snippetPath = "\(path)/\(relative)".withoutParentSteps
    guard snippetPath != path.withoutParentSteps else {
      diagnostics.append(
        .error(
          "output-shared", "the snippets cannot be in the folder of the SDK itself",
          remedy: "Name another folder in 'snippets', such as '../Snippets'."))
      return []
    }
    let snippets = try self.folder(snippetPath, on: console)
    return [
      (folder, plan), (snippets, await snippets.plan(made.snippets, diagnostics: &diagnostics)),
    ]
  }

  /// A folder to write to, kept from other runs if this one writes.
  private func folder(_ path: String, on console: Console) throws(FileError) -> OutputFolder {
    // A check shows what would become of an edited file, too.
    var folder = OutputFolder(path: path, overwritesEdits: force || check)
    if writes {
      try folder.prepare { console.say("waiting for another run of gen that writes to \(path)") }
    }
    return folder
  }

  /// Whether the run writes anything.
  private var writes: Bool { !check && !dryRun }

  private func report(_ plan: OutputPlan, for folder: OutputFolder, on console: Console) {
    for write in plan.writes { console.say("would write \(folder.path)/\(write.path)") }
    for removal in plan.removals { console.say("would remove \(folder.path)/\(removal)") }
    if plan.writes.isEmpty, plan.removals.isEmpty, !plan.isEmpty {
      console.say("would write \(folder.path)/\(Manifest.fileName)")
    }
    guard check, !plan.isEmpty else { return }
    for line in DriftReport(folder.replacedFiles(in: plan)).lines { console.say(line) }
    for path in plan.edited {
      console.say("\(folder.path)/\(path) was changed by hand since gen wrote it")
    }
  }

  /// The command that brings the folders up to date.
  private func mendingCommand(_ plans: [OutputPlan]) -> ShellCommand {
    var words = CommandLine.arguments.dropFirst().filter { $0 != "--check" && $0 != "--force" }
    if plans.contains(where: { !$0.edited.isEmpty }) { words.append("--force") }
    return ShellCommand(["gen"] + words)
  }
}

extension String {
  /// The path without `.`, and without `..` behind the name of a folder.
  fileprivate var withoutParentSteps: String {
    var parts: [Substring] = []
    for part in split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether this can name a Swift module: ASCII letters, digits and underscores.
  fileprivate var isIdentifier: Bool {
    guard let first = utf8.first, !(0x30...0x39).contains(first) else { return false }
    return utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x5F
    }
  }
}
