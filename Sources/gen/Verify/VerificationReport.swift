import Diagnostics
import Generation
import JSONSchema
import SDKModel
import YAMLTree

/// What verifying a document found.
struct VerificationReport {
  /// What became of an example that is not simply kept.
  enum Verdict: String, CaseIterable {
    /// The generated code refuses or changes it.
    case ours
    /// It does not match its own schema.
    case document
    /// It has members that its schema does not name, and that are therefore not kept.
    case undescribed
  }

  /// One example that is worth a word.
  struct Finding {
    /// What became of it.
    var verdict: Verdict
    /// Where the value stands.
    var place: SourceLocation
    /// Where the example is named.
    var title: String
    /// What is wrong.
    var message: String
  }

  /// What was put through the generated code.
  struct Examples {
    /// How many were.
    var checked = 0
    /// How many are the same after being read and written.
    var kept = 0
    /// How many operations and types of the SDK have an example of their own.
    var operations = 0
    var types = 0
    /// Why others were not checked, and how many for each reason, in the order of the reasons.
    var skipped: [(reason: String, count: Int)] = []
    /// Those that are not kept, in the order of the document.
    var findings: [Finding] = []

    /// The findings of one kind.
    func findings(_ verdict: Verdict) -> [Finding] {
      findings.filter { $0.verdict == verdict }
    }
  }

  /// The path of the document.
  var spec: String
  /// The API's title and version.
  var title: String
  var operations: Int
  var types: Int
  var files: Int
  var lines: Int
  var generation: Duration
  /// What generating found, by severity and name: how often.
  var diagnostics: [(severity: Diagnostic.Severity, id: String, count: Int)]
  /// How long compiling took, or checking the types where no more was asked for.
  var compilation = Duration.zero
  /// What became of the examples; `nil` where only types were checked.
  var examples: Examples?

  /// Begins with what generating tells.
  init(
    spec: String,
    made: Pipeline.Output,
    generation: Duration,
    diagnostics: [Diagnostic]
  ) {
    self.spec = spec
    title = "\(made.model.title) \(made.model.version)"
    operations = made.model.operationCount
    types = made.model.types.count
    files = made.files.count
    lines = made.files.reduce(0) { $0 + $1.text.utf8.count { $0 == 0x0A } }
    self.generation = generation
    self.diagnostics = Dictionary(grouping: diagnostics) { "\($0.severity) \($0.id)" }
      .sorted { $0.key < $1.key }
      .map { ($0.value[0].severity, $0.value[0].id, $0.value.count) }
  }

  /// Whether the SDK is at fault.
  var isFailure: Bool { examples?.findings(.ours).isEmpty == false }

  /// Whether the document is at fault.
  var hasDocumentFaults: Bool { examples?.findings(.document).isEmpty == false }
}

extension VerificationReport.Examples {
  /// Sorts an example by what became of it. A lost member that the schema describes is our fault.
  mutating func add(
    _ check: ExampleChecks.Check,
    _ result: VerificationPackage.Result,
    _ described: inout DescribedMembers
  ) {
    checked += 1
    if let fault = check.faults.first {
      return note(.document, check, fault.message, at: fault.location)
    }
    switch result {
    case .refused(let reason): note(.ours, check, reason)
    case .became(let json): add(check, became: json, &described)
    }
  }

  private mutating func add(
    _ check: ExampleChecks.Check,
    became json: String,
    _ described: inout DescribedMembers
  ) {
    var ignored: [Diagnostic] = []
    guard
      let after = YAMLTree.parse(Array(json.utf8), file: "value.json", diagnostics: &ignored)
    else { return note(.ours, check, "no JSON was written") }
    let comparison = RoundTripComparison(check.value, after.root)
    if let change = comparison.change {
      let place = change.pointer.isEmpty ? "" : "at \(change.pointer): "
      note(.ours, check, place + change.message)
    } else if !comparison.lost.isEmpty {
      let ours = comparison.lost.filter { described.include($0, of: check.schema) }
      if ours.isEmpty {
        note(.undescribed, check, "the schema does not name \(Self.listed(comparison.lost))")
      } else {
        note(.ours, check, "\(Self.listed(ours)) got lost")
      }
    } else {
      kept += 1
    }
  }

  private static func listed(_ paths: [[String]]) -> String {
    let shown = paths.prefix(3).map { path in path.map { "/" + $0 }.joined() }
    let more = paths.count > 3 ? " and \(paths.count - 3) more" : ""
    return shown.joined(separator: ", ") + more
  }

  private mutating func note(
    _ verdict: VerificationReport.Verdict,
    _ check: ExampleChecks.Check,
    _ message: String,
    at place: SourceLocation? = nil
  ) {
    findings.append(
      VerificationReport.Finding(
        verdict: verdict, place: place ?? check.location, title: check.title, message: message))
  }
}
