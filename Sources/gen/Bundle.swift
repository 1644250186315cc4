import ArgumentParser
import Diagnostics
import Extraction
import Generation
import YAMLTree

/// `gen bundle <spec>`: one document out of many, or a part of it.
struct Bundle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Make one document, or a part of it, out of a description and its overlays.",
    discussion: """
      With --operation, --tag, --path or --schema, only what one of them names is kept, and all \
      that this needs.
      """
  )

  @OptionGroup var input: InputOptions

  @Option(
    name: .customLong("operation"),
    help: ArgumentHelp(
      "Keep the operation with this operationId, or method and path as in 'GET /pets'; may repeat.",
      valueName: "id")
  )
  var operations: [String] = []

  @Option(
    name: .customLong("tag"),
    help: ArgumentHelp("Keep the operations with this tag; may repeat.", valueName: "name")
  )
  var tags: [String] = []

  @Option(
    name: .customLong("path"),
    help: ArgumentHelp(
      "Keep this path, or webhook; '*' stands for any text; may repeat.", valueName: "pattern")
  )
  var paths: [String] = []

  @Option(
    name: .customLong("schema"),
    help: ArgumentHelp("Keep the schema of this name; may repeat.", valueName: "name")
  )
  var schemas: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out examples, prose or extensions; several with commas between.", valueName: "kinds")
  )
  var strip: [String] = []

  @Option(help: "yaml or json. (default: as the output is called, else the description)")
  var format: DocumentFormat?

  @Flag(help: "Write JSON without line breaks.")
  var compact = false

  @Flag(help: "Leave out the YAML comments that say which file something comes from.")
  var noComments = false

  @Option(
    name: .shortAndLong,
    help: "The file to write; standard output unless given.",
    completion: .file()
  )
  var output: String?

  func validate() throws {
    _ = try omitted()
    if output?.isEmpty == true { throw ValidationError("--output takes a file.") }
    if compact, chosenFormat == .yaml {
      throw ValidationError("--compact is for JSON; add --format json.")
    }
  }

  func run() throws {
    let console = Console(verbosity: .normal)
    var pipeline = input.pipeline()
    let bundled = pipeline.overlaidTree()
    var diagnostics = pipeline.diagnostics
    let extraction = Extraction(selection: selection, omitting: try omitted())
    let tree = bundled.flatMap { extraction.apply(to: $0, diagnostics: &diagnostics) }
    console.report(diagnostics)
    guard let tree else { throw ExitCode.failure }
    let text = text(of: tree)
    guard let output else {
      writeText(text, to: 1)
      return
    }
    if Files.kind(output) != .absent, Files.kind(output) != .regular {
      console.report([
        .error("output-not-a-file", "\(output) is not a file", remedy: "Name another file.")
      ])
      throw ExitCode.failure
    }
    try console.reporting { () throws(FileError) in
      try Files.write(Array(text.utf8), to: output)
    }
  }

  private var selection: Selection {
    Selection(operations: operations, tags: tags, paths: paths, schemas: schemas)
  }

  private func omitted() throws -> Set<Extraction.Material> {
    let names = strip.flatMap { $0.split(separator: ",").map(String.init) }
    return Set(
      try names.map { name in
        if let material = Extraction.Material(rawValue: name) { return material }
        let known = Extraction.Material.allCases.map(\.rawValue)
        let advice =
          nearest(to: name, in: known).map { "did you mean '\($0)'?" }
          ?? "it takes \(known.joined(separator: ", "))."
        throw ValidationError("--strip does not know '\(name)'; \(advice)")
      })
  }

  private var chosenFormat: DocumentFormat {
    format ?? output.flatMap(DocumentFormat.init(path:)) ?? DocumentFormat(path: input.spec)
      ?? .yaml
  }

  private func text(of tree: YAMLTree) -> String {
    switch chosenFormat {
    case .json: (compact ? tree.root.json : tree.root.json(indentedBy: 2)) + "\n"
    case .yaml where noComments: tree.root.yaml
    case .yaml: tree.root.yaml(comment: Provenance(of: tree).comment)
    }
  }
}

/// How a document is written.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
  case yaml, json

  /// The format that a file's name promises, if any.
  init?(path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".json") {
      self = .json
    } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      self = .yaml
    } else {
      return nil
    }
  }
}
