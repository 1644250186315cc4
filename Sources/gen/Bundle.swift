import ArgumentParser
import Diagnostics
import YAMLTree

/// `gen bundle <spec>`: the description as the generator sees it.
struct Bundle: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a description with its overlays applied, as JSON."
  )

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: "The file to write; standard output unless given.",
    completion: .file()
  )
  var output: String?

  func run() throws {
    let console = Console(verbosity: .normal)
    var pipeline = input.pipeline()
    let tree = pipeline.overlaidTree()
    console.report(pipeline.diagnostics)
    guard let tree else { throw ExitCode.failure }
    let json = tree.root.json
    guard let output else {
      writeText(json + "\n", to: 1)
      return
    }
    if Files.kind(output) != .absent, Files.kind(output) != .regular {
      console.report([
        .error("output-not-a-file", "\(output) is not a file", remedy: "Name another file.")
      ])
      throw ExitCode.failure
    }
    try console.reporting { () throws(FileError) in
      try Files.write(Array((json + "\n").utf8), to: output)
    }
  }
}
