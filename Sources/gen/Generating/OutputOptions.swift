import ArgumentParser
import OutputPlan
import SwiftEmitter

/// What every command takes that writes an SDK.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "The folder to write to. (default: Generated/<module>)",
    completion: .directory
  )
  var output: String?

  @Option(
    help: """
      A folder with templates that take the place of the built-in ones of the same name. (default: \
      NAME.templates beside SPEC)
      """,
    completion: .directory
  )
  var templates: String?

  @Option(help: "The module that the code becomes part of. (default: as the SDK is called)")
  var module: String?

  @Option(help: "Write this many files of about the same size, whatever is in the description.")
  var shards: Int?

  @Option(help: "What the files of --shards are called.")
  var shardName = "Client"

  @Flag(help: "Replace files of gen's that were changed by hand.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Also say notes, and how long each stage took.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if let shards, !(1...256).contains(shards) {
      throw ValidationError("--shards takes a number from 1 to 256.")
    }
    if output?.isEmpty == true { throw ValidationError("--output takes a folder.") }
    if templates?.isEmpty == true { throw ValidationError("--templates takes a folder.") }
    if let module, !module.isIdentifier {
      throw ValidationError("--module takes the name of a Swift module.")
    }
    if !Manifest.isInside(shardName[...]) || shardName.contains("/") {
      throw ValidationError("--shard-name takes the beginning of a file name.")
    }
  }

  /// How much is said.
  var verbosity: Verbosity { quiet ? .quiet : verbose ? .verbose : .normal }

  /// The run that makes the SDK of a description.
  func run(of input: InputOptions, _ mode: GenerationRun.Mode) -> GenerationRun {
    var pipeline = input.pipeline(templates: templates)
    pipeline.module = module
    pipeline.sharding = shards.map { Sharding(count: $0, name: shardName) }
    return GenerationRun(
      pipeline: pipeline, output: output, overwritesEdits: force, mode: mode,
      console: Console(verbosity: verbosity))
  }
}

extension String {
  /// Whether this can name a Swift module: ASCII letters, digits and underscores.
  fileprivate var isIdentifier: Bool {
    guard let first = utf8.first, !(0x30...0x39).contains(first) else { return false }
    return utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x5F
    }
  }
}
