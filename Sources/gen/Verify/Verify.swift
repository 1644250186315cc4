import ArgumentParser
import Diagnostics
import SDKModel
import SwiftEmitter

/// `gen verify <spec>`: whether the SDK of a description keeps the description's own examples.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compile the SDK of a description and put the description's examples through it.",
    discussion: """
      Each example is read into the type that it belongs to and written again. What the generated \
      code refuses or changes is an error; an example that does not match its own schema is told \
      apart from that, because only the author of the description can mend it.
      """
  )

  @OptionGroup var input: InputOptions

  @Option(
    help: "The folder of the package that SDKRuntime is in. (default: the one gen was built in)",
    completion: .directory
  )
  var runtime: String?

  @Option(
    help: "Where to write and build the package; kept afterwards. (default: a temporary folder)",
    completion: .directory
  )
  var package: String?

  @Flag(help: "Exit with 1 also where the description is at fault.")
  var strict = false

  @Flag(name: .shortAndLong, help: "List every finding.")
  var verbose = false

  func run() async throws {
    let console = Console(verbosity: .normal)
    guard let runtime = runtime ?? RuntimePackage.folder() else {
      console.report([
        .error(
          "runtime-not-found", "the package with SDKRuntime is not found",
          remedy: "Name its folder with --runtime.")
      ])
      throw ExitCode.failure
    }
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
    let checks = ExampleChecks(of: made.tree.root, model: made.model)
    var report = VerificationReport(
      spec: input.spec, title: "\(made.model.title) \(made.model.version)")
    report.operations = made.model.operationCount
    report.types = made.model.types.count
    report.files = made.files.count
    report.lines = made.files.reduce(0) { $0 + $1.text.utf8.count { $0 == 0x0A } }
    report.generation = generation

    let folder = try package ?? TemporaryFolder.make(console)
    defer { if package == nil { TemporaryFolder.remove(folder) } }
    let run = VerificationRun(folder: folder, progress: Progress(isShown: true))
    do {
      try fill(&report, checks, made, run, runtime: runtime)
    } catch {
      _ = run.progress.end()
      console.report([error.diagnostic(folder: package == nil ? nil : folder)])
      throw ExitCode.failure
    }
    console.say(report.text(verbose: verbose))
    if !report.ours.isEmpty || strict && !report.documents.isEmpty { throw ExitCode.failure }
  }

  private func fill(
    _ report: inout VerificationReport,
    _ checks: ExampleChecks,
    _ made: Pipeline.Output,
    _ run: VerificationRun,
    runtime: String
  ) throws(VerificationRun.Failure) {
    var numbers: [TypeReference: Int] = [:]
    var types: [TypeReference] = []
    var values: [(type: Int, json: String)] = []
    var checked: [ExampleChecks.Check] = []
    var skipped = checks.skipped
    for check in checks.checks {
      guard let type = check.type, type.isJSON(in: made.model) else {
        skipped["a schema that no type is made of", default: 0] += 1
        continue
      }
      let number = numbers[type] ?? types.count
      if number == types.count {
        numbers[type] = number
        types.append(type)
      }
      values.append((number, check.value.json))
      checked.append(check)
    }
    var diagnostics: [Diagnostic] = []
    let program = VerificationProgram(templates: made.templates).files(
      types: types, of: made.model, runtime: runtime, diagnostics: &diagnostics)
    let sdk = made.files.map { file in
      var file = file
      file.path = "\(VerificationProgram.sources)/\(file.path)"
      return file
    }
    try run.write(program + sdk)
    run.progress.begin("Compiling \(report.types) types")
    try run.build()
    report.compilation = run.progress.end()
    let results = try run.results(of: values)
    report.examples = results.count
    report.typesWithExamples = types.count
    report.skipped = skipped.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    for (check, result) in zip(checked, results) { report.add(check, result) }
  }
}

extension VerificationRun.Failure {
  fileprivate func diagnostic(folder: String?) -> Diagnostic {
    let place = folder.map { "The package is in \($0)." } ?? "Use --package to keep the package."
    return switch self {
    case .compilation(let output):
      .error(
        "verify-compilation", "the generated code does not compile:\n" + output.suffix(8000),
        remedy: place)
    case .program(let output):
      .error(
        "verify-program", "the program that reads the examples failed:\n" + output, remedy: place)
    case .file(let error):
      .error("file-unwritable", "\(error.path): \(error.reason)", remedy: error.remedy)
    }
  }
}
