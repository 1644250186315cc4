import ArgumentParser
import Diagnostics
import Generation
import JSONSchema
import SDKModel
import SwiftEmitter

/// `gen verify <spec>`: whether the SDK of a description keeps the description's own examples.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compile the SDK of a description and put the description's examples through it.",
    discussion: """
      Each example is read into the type that it belongs to and written again. What the generated \
      code refuses or changes is an error; an example that does not match its own schema is told \
      apart from that, because only the author of the description can mend it.

      A warning of the compiler is an error, too. The first run also compiles SDKRuntime.
      """
  )

  /// How the report is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// Lines for people.
    case text
    /// One object with all counts and findings.
    case json
  }

  @OptionGroup var input: InputOptions

  @Option(
    help: "The folder of the package that SDKRuntime is in. (default: the one gen was built in)",
    completion: .directory
  )
  var runtime: String?

  @Option(
    help: "Where to write and build the package. (default: a folder for caches)",
    completion: .directory
  )
  var package: String?

  @Option(help: "How the report is written.")
  var format = Format.text

  @Flag(help: "Only check the types of the generated code, which takes far less time.")
  var typecheck = false

  @Flag(help: "Exit with 1 also where the description is at fault.")
  var strict = false

  @Flag(name: .shortAndLong, help: "List every finding.")
  var verbose = false

  func run() async throws {
    let console = Console(verbosity: .normal)
    let runtime = try runtimeFolder(console)
    var pipeline = input.pipeline()
    pipeline.isForVerification = true
    pipeline.module = "Verification"
    let start = ContinuousClock.now
    let made = await pipeline.run()
    let generation = start.duration(to: .now)
    guard let made else {
      console.report(pipeline.diagnostics)
      throw ExitCode.failure
    }
    var report = VerificationReport(
      spec: input.spec, made: made, generation: generation, diagnostics: pipeline.diagnostics)
    do {
      try await fill(&report, made, runtime: runtime)
    } catch {
      console.report(error.diagnostics)
      throw ExitCode.failure
    }
    switch format {
    case .text: console.say(report.text(verbose: verbose))
    case .json: writeText(report.json.text + "\n", to: 1)
    }
    if report.isFailure || strict && report.hasDocumentFaults { throw ExitCode.failure }
  }

  private func runtimeFolder(_ console: Console) throws -> String {
    guard let named = runtime ?? RuntimePackage.folder(),
      let folder = Files.resolved(named), Files.isFolder("\(folder)/Sources/SDKRuntime")
    else {
      console.report([
        .error(
          "runtime-not-found", "the package with SDKRuntime is not \(runtime ?? "found")",
          remedy: "Name its folder with --runtime.")
      ])
      throw ExitCode.failure
    }
    return folder
  }

  private func fill(
    _ report: inout VerificationReport,
    _ made: Pipeline.Output,
    runtime: String
  ) async throws(VerificationPackage.Failure) {
    let package = try VerificationPackage(
      folder: self.package ?? CacheFolder.verification(runtime: runtime))
    let input = VerificationInput(
      ExampleChecks(of: made.tree.root, model: made.model), model: made.model)
    let files = try self.files(made, types: input.types, runtime: runtime)
    try await package.write(files)
    try package.prepare()
    if typecheck {
      report.compilation = try package.typecheck(files)
      return
    }
    report.compilation = try package.build()
    var examples = input.examples
    var described = DescribedMembers(
      document: made.tree.root,
      dialect: SchemaDialect(openAPIVersion: made.tree.root["openapi"]?.text ?? ""))
    for (check, result) in zip(input.checks, try package.results(of: input.values)) {
      examples.add(check, result, &described)
    }
    report.examples = examples
  }

  /// The package: the SDK, and the program that puts values through it.
  private func files(
    _ made: Pipeline.Output,
    types: [TypeReference],
    runtime: String
  ) throws(VerificationPackage.Failure) -> [GeneratedFile] {
    var diagnostics: [Diagnostic] = []
    let program = VerificationProgram(templates: made.templates).files(
      types: types, of: made.model, runtime: runtime, diagnostics: &diagnostics)
    if diagnostics.hasErrors { throw .blocked(diagnostics) }
    return program
      + made.files.map { file in
        var file = file
        file.path = "\(VerificationProgram.sources)/\(file.path)"
        return file
      }
  }
}
