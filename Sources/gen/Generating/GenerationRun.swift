import ArgumentParser
import Diagnostics
import Generation
import OutputPlan
import SDKModel

/// One run from a description to the files of its SDK.
struct GenerationRun {
  /// What is done with the files.
  enum Mode {
    /// They are written.
    case write
    /// They are compared with what is there, and the difference is shown.
    case check
    /// What would be written is listed.
    case dryRun
  }

  var pipeline: Pipeline
  /// The folder to write to; `nil` for the one named after the SDK.
  var output: String?
  /// Whether files that were edited by hand may be replaced.
  var overwritesEdits: Bool
  var mode: Mode
  let console: Console

  /// What is to be written, and where.
  struct Plan {
    /// What the pipeline made.
    var made: Pipeline.Output
    /// The folder of the SDK, and that of the snippets if there are any.
    var folders: [(folder: OutputFolder, plan: OutputPlan)]
    private let start: ContinuousClock.Instant

    fileprivate init(
      made: Pipeline.Output, folders: [(folder: OutputFolder, plan: OutputPlan)],
      start: ContinuousClock.Instant
    ) {
      self.made = made
      self.folders = folders
      self.start = start
    }

    /// The plans of all folders.
    var plans: [OutputPlan] { folders.map(\.plan) }
    /// Whether nothing is to be done.
    var isEmpty: Bool { plans.allSatisfy(\.isEmpty) }
    /// How long the run has taken so far.
    fileprivate var duration: Duration { start.duration(to: .now) }
  }

  /// Makes the SDK, and says what was found; `nil` where there is nothing to write because of that.
  mutating func plan() async throws -> Plan? {
    let start = ContinuousClock.now
    let made = await pipeline.run()
    var diagnostics = pipeline.diagnostics
    guard let made else {
      console.report(diagnostics)
      return nil
    }
    var folders: [(folder: OutputFolder, plan: OutputPlan)] = []
    do throws(FileError) {
      folders = try await self.folders(for: made, diagnostics: &diagnostics)
    } catch {
      try console.reporting { () throws(FileError) in throw error }
    }
    console.report(diagnostics)
    if diagnostics.hasErrors { return nil }
    return Plan(made: made, folders: folders, start: start)
  }

  /// Does what is to be done, and says so. Where a file cannot be written, the run ends.
  func carryOut(_ plan: inout Plan) async throws {
    if mode == .write {
      do throws(FileError) {
        for index in plan.folders.indices {
          try await plan.folders[index].folder.carryOut(plan.folders[index].plan)
        }
      } catch {
        try console.reporting { () throws(FileError) in throw error }
      }
    } else {
      for (folder, plan) in plan.folders { report(plan, for: folder) }
    }
    for timing in pipeline.timings {
      console.say("\(timing.stage): \(milliseconds(timing.duration)) ms", from: .verbose)
    }
    console.say(
      summary(
        plan.made.model, plan.plans, writes: mode == .write, milliseconds(plan.duration)))
    if mode == .check, !plan.isEmpty {
      console.say("to bring it up to date: \(mendingCommand(plan.plans))")
    }
  }

  private func folders(
    for made: Pipeline.Output, diagnostics: inout [Diagnostic]
  ) async throws(FileError) -> [(folder: OutputFolder, plan: OutputPlan)] {
    let path = output ?? "Generated/\(made.model.name)"
    let folder = try folder(path)
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
    let snippets = try self.folder(snippetPath)
    return [
      (folder, plan), (snippets, await snippets.plan(made.snippets, diagnostics: &diagnostics)),
    ]
  }

  /// A folder to write to, kept from other runs if this one writes.
  private func folder(_ path: String) throws(FileError) -> OutputFolder {
    // A check shows what would become of an edited file, too.
    var folder = OutputFolder(path: path, overwritesEdits: overwritesEdits || mode == .check)
    if mode == .write {
      try folder.prepare { console.say("waiting for another run of gen that writes to \(path)") }
    }
    return folder
  }

  private func report(_ plan: OutputPlan, for folder: OutputFolder) {
    for write in plan.writes { console.say("would write \(folder.path)/\(write.path)") }
    for removal in plan.removals { console.say("would remove \(folder.path)/\(removal)") }
    if plan.writes.isEmpty, plan.removals.isEmpty, !plan.isEmpty {
      console.say("would write \(folder.path)/\(Manifest.fileName)")
    }
    guard mode == .check, !plan.isEmpty else { return }
    for line in DriftReport(folder.replacedFiles(in: plan)).lines { console.say(line) }
    for path in plan.edited {
      console.say("\(folder.path)/\(path) was changed by hand since gen wrote it")
    }
  }

  /// The command that brings the folders up to date.
  private func mendingCommand(_ plans: [OutputPlan]) -> ShellCommand {
    var words = CommandLine.arguments.dropFirst().filter {
      !["--check", "--dry-run", "--force"].contains($0)
    }
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
}
