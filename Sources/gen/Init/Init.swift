import ArgumentParser
import Generation
import SDKModel

/// `gen init SPEC`: proposes how the SDK of a description is shaped.
struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Look at a description, and write a configuration to begin with.",
    discussion: """
      NAME.gen.yaml is written beside SPEC, with comments: module, grouping, acronyms, credentials, \
      servers, paging. One that is there already is left alone.
      """
  )

  @OptionGroup var input: InputOptions

  @Flag(name: .customLong("print"), help: "Print it instead of writing it.")
  var prints = false

  @Flag(help: "Replace a configuration that is there.")
  var force = false

  func run() async throws {
    let console = Console()
    let path = input.config ?? Companions.newConfiguration(of: input.spec)
    let former = input.config ?? Companions(of: input.spec).configuration ?? path
    if !prints, !force, Files.kind(former) != .absent {
      console.report([
        .error(
          "init-exists", "\(former) is there already",
          remedy: "Look at a proposal with --print, or replace it with --force.")
      ])
      throw ExitCode.failure
    }
    let target = force ? former : path
    if !prints, target.hasSuffix(".json") {
      console.report([
        .error(
          "init-json", "a proposal has comments, which \(target) as JSON cannot have",
          remedy: "Remove that file, or name one in YAML with --config.")
      ])
      throw ExitCode.failure
    }
    var pipeline = input.pipeline()
    // What it says is to be proposed anew.
    pipeline.configuration = nil
    guard let reading = await pipeline.read() else {
      console.report(pipeline.diagnostics)
      throw ExitCode.failure
    }
    let file = input.spec.split(separator: "/").last.map(String.init) ?? input.spec
    let found = [
      Companions.newConfiguration(of: input.spec), Companions(of: input.spec).configuration,
    ]
    let text = ConfigurationProposal(
      reading.document, file: file, isFoundByName: found.contains(target)
    ).text
    if prints { return writeText(text, to: 1) }
    try console.reporting { () throws(FileError) in try Files.write(Array(text.utf8), to: target) }
    console.say("wrote \(target)")
  }
}
