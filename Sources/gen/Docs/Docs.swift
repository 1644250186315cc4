import ArgumentParser
import Diagnostics
import Generation
import OutputPlan
import ReferenceSite
import ReferenceTemplates
import SDKModel
import SwiftEmitter

/// `gen docs <spec>`: makes the API reference with its console.
struct Docs: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: "Make the API reference: pages with a console, and Swift that follows it.",
    discussion: """
      The pages need no server and load nothing from elsewhere: open index.html. Only files that gen \
      wrote itself are ever replaced or removed.
      """
  )

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: "The folder to write to. (default: Generated/<module>Reference)",
    completion: .directory
  )
  var output: String?

  @Option(
    help: "A folder with templates that take the place of the built-in ones of the same name.",
    completion: .directory
  )
  var templates: String?

  @Flag(help: "Write nothing; exit with 1 if any file would change.")
  var check = false

  @Flag(help: "Replace files of gen's that were changed by hand.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Also say notes, and how long each stage took.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if output?.isEmpty == true { throw ValidationError("--output takes a folder.") }
    if templates?.isEmpty == true { throw ValidationError("--templates takes a folder.") }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let console = Console(verbosity: quiet ? .quiet : verbose ? .verbose : .normal)
    var pipeline = input.pipeline(templates: templates)
    pipeline.isForReading = true
    let reading = await pipeline.read()
    let library = reading == nil ? nil : pipeline.readTemplates(ReferenceTemplates.pages)
    var diagnostics = pipeline.diagnostics
    guard let reading, let library else {
      console.report(diagnostics)
      throw ExitCode.failure
    }
    let begin = ContinuousClock.now
    let site = ReferenceSite(templates: library, assets: Self.assets)
    let made = await site.files(for: reading.model, stamp: pipeline.stamp)
    let pages = begin.duration(to: .now)
    diagnostics += made.diagnostics
    let path = output ?? "Generated/\(reading.model.name)Reference"
    var folder = OutputFolder(path: path, overwritesEdits: force)
    var plan = OutputPlan()
    do throws(FileError) {
      if !check {
        try folder.prepare { console.say("waiting for another run of gen that writes to \(path)") }
      }
      plan = await folder.plan(made.files, diagnostics: &diagnostics)
      console.report(diagnostics)
      if !check, !diagnostics.hasErrors { try await folder.carryOut(plan) }
    } catch {
      try console.reporting { () throws(FileError) in throw error }
    }
    if diagnostics.hasErrors { throw ExitCode.failure }
    for timing in pipeline.timings + [("pages", pages)] {
      console.say("\(timing.stage): \(milliseconds(timing.duration)) ms", from: .verbose)
    }
    console.say(
      summary(reading.model, [plan], writes: !check, milliseconds(start.duration(to: .now))))
    withExtendedLifetime((reading, plan)) {
      endProcess(check && !plan.isEmpty ? ExitCode.failure.rawValue : ExitCode.success.rawValue)
    }
  }

  private static var assets: [GeneratedFile] {
    ReferenceTemplates.assets.sorted { $0.key < $1.key }.map {
      GeneratedFile(path: "assets/\($0.key)", text: $0.value)
    }
  }
}
