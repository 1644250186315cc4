import Foundation
import PackagePlugin

/// The generation of the clients of one target.
struct ClientGeneration {
  /// The files of the target.
  var files: [URL]
  /// The target's module.
  var module: String
  /// The program `gen`.
  var generator: URL
  /// The folder that the plugin may write to.
  var folder: URL

  /// How many files a client is made of: enough for every core to have work.
  static let shards = 16

  /// One command for each configuration among the files.
  func commands() throws -> [Command] {
    let descriptions = try files.filter(\.isConfiguration).map(Description.init)
    let names = outputNames(of: descriptions)
    return try zip(descriptions, names).map(command)
  }

  private func command(for description: Description, named name: String) throws -> Command {
    let output = folder.appending(path: name)
    var arguments = [
      description.spec.path, "--config", description.configuration.path, "--output", output.path,
      "--module", module, "--shards", "\(Self.shards)", "--shard-name", name,
    ]
    for overlay in description.overlays { arguments += ["--overlay", overlay.path] }
    if let templates = description.templates { arguments += ["--templates", templates.path] }
    // A document of the target may be one that the description refers to in a way not seen here.
    let documents = files.filter { $0.isDocument && !$0.isConfiguration }
    let inputs = Set(description.inputs + documents).sorted { $0.path < $1.path }
    return .buildCommand(
      displayName: "Generating the client of \(description.spec.lastPathComponent)",
      executable: generator,
      arguments: arguments,
      inputFiles: inputs,
      outputFiles: (0..<Self.shards).map { output.appending(path: "\(name)-\($0).swift") }
    )
  }

  /// What the files of each client are called, as no two files of a module may have one name.
  private func outputNames(of descriptions: [Description]) -> [String] {
    var taken: Set<String> = []
    return descriptions.map { description in
      var name = description.configuration.baseName
      var folder = description.configuration.deletingLastPathComponent()
      while !taken.insert(name.lowercased()).inserted {
        name = folder.lastPathComponent + "-" + name
        folder = folder.deletingLastPathComponent()
      }
      return name
    }
  }
}
