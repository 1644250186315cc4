import ArgumentParser
import Diagnostics
import Generation
import OpenAPIValidation

/// `gen validate <spec>`: whether a description is what the OpenAPI specification allows.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check a description against the OpenAPI specification.",
    discussion: """
      Versions 2.0, 3.0, 3.1 and 3.2. What the specification forbids is an error, what it advises \
      against a warning. Ends with 1 if there are errors.
      """
  )

  /// How the findings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// Lines for people, as compilers write them.
    case text
    /// An array of objects.
    case json
    /// SARIF 2.1.0, for code scanning.
    case sarif
  }

  @OptionGroup var input: InputOptions

  @Option(help: "How the findings are written.")
  var format = Format.text

  @Flag(help: "Count warnings as errors.")
  var strict = false

  func run() throws {
    let start = ContinuousClock.now
    var pipeline = input.pipeline()
    // Bundling takes out what schemas call themselves.
    var identifiers: [Finding] = []
    let tree = pipeline.overlaidTree { identifiers = OpenAPIValidator.identifierFindings(in: $0) }
    let report = tree.map { OpenAPIValidator.validate($0, besides: identifiers) }
    let outcome = ValidationOutcome(
      read: pipeline.diagnostics, report: report, isStrict: strict,
      duration: start.duration(to: .now))
    switch format {
    case .text:
      let console = Console(verbosity: .normal)
      console.report(outcome.diagnostics)
      console.say(outcome.summary)
    case .json:
      writeText(outcome.json.text + "\n", to: 1)
    case .sarif:
      writeText(outcome.sarif(folder: Files.currentFolder).text + "\n", to: 1)
    }
    if outcome.isFailure { throw ExitCode.failure }
  }
}
