import ArgumentParser
import Bundling
import Diagnostics
import DocumentUpdate
import Generation
import OutputPlan
import SDKDiff
import YAMLTree

/// `gen update SPEC`: takes a new version of a description, and all that follows from it.
struct Update: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Fetch the new version of a description, tell what changed, and generate again.",
    discussion: """
      The new version takes the place of SPEC, whose overlay and configuration stay as they are. \
      Where it is from is kept in NAME.source.yaml, so that the next time --from can be left out. \
      Nothing is written if the new version cannot be used. With --force, edits of SPEC itself are \
      given up as well. docs/keeping-current.md tells more.
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var options: OutputOptions

  @Option(help: "Where the new version is: an https URL, or a path. (default: as the last time)")
  var from: String?

  @Option(
    help: "A changelog in Markdown, to put an entry into on what changed.", completion: .file())
  var changelog: String?

  @Flag(help: "Write nothing; tell what changed and what would be written.")
  var dryRun = false

  func validate() throws {
    if from?.isEmpty == true { throw ValidationError("--from takes a URL or a path.") }
    if let changelog, ![".md", ".markdown"].contains(where: changelog.lowercased().hasSuffix) {
      throw ValidationError("--changelog takes a file in Markdown, such as CHANGELOG.md.")
    }
  }

  func run() async throws {
    let console = Console(verbosity: options.verbosity)
    let step: Step
    do throws(Refusal) {
      step = try fetched()
    } catch {
      console.report([error.diagnostic])
      throw ExitCode.failure
    }
    console.say(step.summary)
    guard let bytes = step.bytes else {
      try write([(Companions.sourceRecord(of: input.spec), step.record?.text)], console)
      return
    }
    // Read before the new version takes its place.
    let former = step.isFirst ? nil : await formerSide()
    var run = options.run(of: input, dryRun ? .dryRun : .write)
    run.pipeline.content = bytes
    guard var plan = try await run.plan() else {
      console.say("nothing was written")
      throw ExitCode.failure
    }
    var entry: String?
    if let former {
      let new = Snapshot(model: plan.made.model, tree: plan.made.tree)
      let diff = SDKDiff(from: former.snapshot, to: new)
      console.say(String(TextReport(diff, oldPrefix: "old ").text.dropLast()))
      let names = FormerNamesReport(from: former.snapshot, to: new)
      if !names.isEmpty {
        let file = run.pipeline.configuration ?? Companions.newConfiguration(of: input.spec)
        console.say("\nto keep the former names, say in \(file):\n" + names.text)
      }
      entry = diff.changes.isEmpty ? nil : MarkdownReport(diff).text
    } else if !step.isFirst {
      console.say("\(input.spec) as it was cannot be read, so that nothing can be compared with it")
    }
    tellUnmatched(run.pipeline.diagnostics, before: former?.diagnostics ?? [], console)
    let changelogText = try changelogText(with: entry, console)
    try await run.carryOut(&plan)
    // What tells that the update was made comes last, so that one that is cut off is made again.
    try write(
      [
        (changelog ?? "", changelogText),
        (input.spec, String(decoding: bytes, as: UTF8.self)),
        (Companions.sourceRecord(of: input.spec), step.record?.text),
      ], console)
  }

  /// Says which actions of the overlays lead nowhere now and did not before.
  private func tellUnmatched(
    _ diagnostics: [Diagnostic], before: [Diagnostic], _ console: Console
  ) {
    let old = Set(before.filter { $0.id == "overlay-no-match" }.map(\.location))
    let lost = diagnostics.filter { $0.id == "overlay-no-match" && !old.contains($0.location) }
    if lost.isEmpty { return }
    console.say(
      "\(counted(lost.count, "action")) of the overlay no longer "
        + "\(lost.count == 1 ? "fits" : "fit") the description:")
    for action in lost {
      console.say("  \(action.location.map { "\($0): " } ?? "")\(action.message)")
    }
  }

  /// The description as it is, to compare with; `nil` if it cannot be read.
  private func formerSide() async -> (snapshot: Snapshot, diagnostics: [Diagnostic])? {
    var pipeline = input.pipeline()
    guard let reading = await pipeline.read() else { return nil }
    return (Snapshot(model: reading.model, tree: reading.tree), pipeline.diagnostics)
  }

  private func changelogText(with entry: String?, _ console: Console) throws -> String? {
    guard let changelog, let entry else { return nil }
    var text = ""
    if Files.kindOfTarget(changelog) != .absent {
      do throws(FileError) {
        text = String(decoding: try Files.read(changelog, limit: 64 << 20), as: UTF8.self)
      } catch {
        try console.reporting { () throws(FileError) in throw error }
      }
    }
    var new = Changelog(text)
    new.add(entry)
    return new.text
  }

  /// Writes the files that have a text, one after the other.
  private func write(_ files: [(path: String, text: String?)], _ console: Console) throws {
    for (path, text) in files {
      guard let text else { continue }
      // Through a link, so that it stays one.
      let target = Files.resolved(path) ?? path
      if let old = try? Files.read(target, limit: 1 << 30), old == Array(text.utf8) { continue }
      if dryRun {
        console.say("would write \(path)")
        continue
      }
      try console.reporting { () throws(FileError) in
        try Files.write(Array(text.utf8), to: target)
      }
      console.say("wrote \(path)")
    }
  }
}
