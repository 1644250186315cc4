import ArgumentParser
import Diagnostics
import Generation
import SDKDiff

/// `gen diff OLD NEW`: what changed between two descriptions, as the users of the SDK feel it.
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed between two descriptions, and what that breaks.",
    discussion: """
      OLD and NEW are paths, or REVISION:PATH as git has them. The overlay and the configuration \
      beside NEW hold for both, so that only the descriptions are compared; a description of a \
      revision has those of its revision. docs/diff.md tells what is rated how.
      """
  )

  /// How the changes are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// Lines for people.
    case text
    /// An entry of a changelog.
    case markdown
    /// For programs.
    case json
  }

  /// Which changes make the command fail.
  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    /// What breaks code or running programs.
    case breaking
    /// What breaks code.
    case source
    /// What breaks running programs.
    case wire
    /// Any change at all.
    case any
  }

  @Argument(help: "The description as it was: a path, or REVISION:PATH.", completion: .file())
  var old: String

  @Argument(help: "The description as it is: a path, or REVISION:PATH.", completion: .file())
  var new: String

  @Option(help: "text, markdown (the entry of a changelog) or json.")
  var format = Format.text

  @Option(help: "End with 1 if something changed that is breaking, source, wire, or any.")
  var failOn: Threshold?

  @Option(
    help: "An overlay to apply to both; repeat for several. (default: see above)",
    completion: .file())
  var overlay: [String] = []

  @Option(help: "How the SDK is shaped, on both sides. (default: see above)", completion: .file())
  var config: String?

  @Flag(
    help: """
      Write, in the place of the comparison, what a configuration says to keep the names that calls \
      and types had in Swift.
      """)
  var formerNames = false

  @Flag(help: "Compare the descriptions as they are, without the overlays beside them.")
  var noOverlay = false

  @Flag(help: "Read files that a description refers to also outside of its folder.")
  var allowOutside = false

  @Flag(help: "Fetch documents that a description refers to by https.")
  var allowNetwork = false

  func validate() throws {
    if noOverlay, !overlay.isEmpty {
      throw ValidationError("--overlay and --no-overlay exclude each other.")
    }
    if formerNames, format != .text {
      throw ValidationError("--former-names writes YAML, and takes no --format.")
    }
  }

  func run() async throws {
    let console = Console(verbosity: .normal)
    let sides: (old: Side, new: Side)
    do throws(FileError) {
      sides = try self.sides()
    } catch {
      console.report([
        .error(
          "diff-operand", "cannot read \(error.path): \(error.reason)", remedy: error.remedy)
      ])
      throw ExitCode.failure
    }
    async let left = sides.old.read()
    async let right = sides.new.read()
    let (before, after) = await (left, right)
    console.report(before.diagnostics + after.diagnostics)
    guard let first = before.snapshot, let second = after.snapshot else { throw ExitCode.failure }
    let diff = SDKDiff(from: first, to: second)
    let report =
      formerNames
      ? FormerNamesReport(from: first, to: second).text
      : text(of: diff, oldPrefix: sides.old.prefix)
    writeText(report, to: 1)
    withExtendedLifetime((first, second)) {
      endProcess(isBeyondThreshold(diff) ? ExitCode.failure.rawValue : ExitCode.success.rawValue)
    }
  }

  private func sides() throws(FileError) -> (old: Side, new: Side) {
    let operands = (old: try DiffOperand(old), new: try DiffOperand(new))
    // What lies beside a description of today is that of today, whatever the old one is called.
    let former = operands.old.revision == nil ? operands.new : operands.old
    return (try side(operands.old, besides: former), try side(operands.new, besides: operands.new))
  }

  /// A description with the overlay and configuration that lie beside another, or the same.
  private func side(
    _ operand: DiffOperand, besides other: DiffOperand
  ) throws(FileError) -> Side {
    let found = try other.companions()
    let overlays = overlay.isEmpty && !noOverlay ? found.overlay.map { [$0] } ?? [] : overlay
    var pipeline = Pipeline(
      spec: operand.path, overlays: overlays, configuration: config ?? found.configuration,
      templates: nil)
    pipeline.revision = operand.revision
    pipeline.overlayRevision = overlay.isEmpty ? other.revision : nil
    pipeline.configurationRevision = config == nil ? other.revision : nil
    pipeline.access = SpecLoader.Access(
      allowsOutside: allowOutside, allowsNetwork: allowNetwork)
    return Side(pipeline: pipeline, prefix: operand.prefix)
  }

  private func text(of diff: SDKDiff, oldPrefix: String) -> String {
    switch format {
    case .text: TextReport(diff, oldPrefix: oldPrefix).text
    case .markdown: MarkdownReport(diff).text
    case .json: diff.json(oldPrefix: oldPrefix).text + "\n"
    }
  }

  private func isBeyondThreshold(_ diff: SDKDiff) -> Bool {
    switch failOn {
    case nil: false
    case .any: !diff.changes.isEmpty
    case .breaking: diff.count(breaking: [.source, .wire]) > 0
    case .source: diff.count(breaking: .source) > 0
    case .wire: diff.count(breaking: .wire) > 0
    }
  }

  /// A description that is to be read.
  private struct Side {
    var pipeline: Pipeline
    /// What stands before the names of its files in messages.
    var prefix: String

    /// Reads it; errors alone are told, as warnings are for those who generate.
    func read() async -> (snapshot: Snapshot?, diagnostics: [Diagnostic]) {
      var pipeline = pipeline
      let snapshot = await pipeline.read().map { Snapshot(model: $0.model, tree: $0.tree) }
      let errors = pipeline.diagnostics.filter { $0.severity == .error }.map { diagnostic in
        var diagnostic = diagnostic
        if let file = diagnostic.location?.file { diagnostic.location?.file = prefix + file }
        return diagnostic
      }
      return (snapshot, errors)
    }
  }
}
