import Foundation
import PackagePlugin

/// Generates a target's client while the target is built.
///
/// A target takes part by holding an OpenAPI description and, beside it, its `NAME.gen.yaml`. A
/// build command has to tell its outputs beforehand, so the client comes as a fixed number of files
/// of about the same size, whose names do not depend on the description.
@main
struct GenerateSDK: BuildToolPlugin {
  /// How many files a client is made of: enough for every core to have work.
  static let shards = 16

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let files = target.sourceFiles.map(\.url)
    let generator = try context.tool(named: "gen").url
    return try files.filter(\.isConfiguration).map { configuration in
      let base = configuration.baseName
      let companions = files.filter { $0.baseName == base && !$0.isConfiguration }
      guard let spec = companions.first(where: { !$0.isOverlay && $0.isDocument }) else {
        throw MissingDescription(configuration: configuration)
      }
      let overlays = companions.filter(\.isOverlay)
      let output = context.pluginWorkDirectoryURL.appending(path: base)
      let arguments =
        [spec.path, "--config", configuration.path, "--output", output.path]
        + overlays.flatMap { ["--overlay", $0.path] }
        + ["--module", target.moduleName, "--shards", "\(Self.shards)", "--shard-name", base]
      return .buildCommand(
        displayName: "Generating the client of \(spec.lastPathComponent)",
        executable: generator,
        arguments: arguments,
        inputFiles: [spec, configuration] + overlays,
        outputFiles: (0..<Self.shards).map { output.appending(path: "\(base)-\($0).swift") }
      )
    }
  }
}

/// A configuration without the description that it configures.
struct MissingDescription: Error, CustomStringConvertible {
  var configuration: URL

  var description: String {
    """
    \(configuration.path): there is no description beside it; put \
    \(configuration.baseName).yaml, .yml or .json into the same target
    """
  }
}

extension URL {
  private var isYAMLOrJSON: Bool { ["yaml", "yml", "json"].contains(pathExtension) }
  private var stem: String { deletingPathExtension().lastPathComponent }

  /// Whether this is a `NAME.gen.yaml`.
  var isConfiguration: Bool { isYAMLOrJSON && stem.hasSuffix(".gen") }
  /// Whether this is a `NAME.overlay.yaml`.
  var isOverlay: Bool { isYAMLOrJSON && stem.hasSuffix(".overlay") }
  /// Whether this can be a description.
  var isDocument: Bool { isYAMLOrJSON }
  /// The name that a description has in common with its companions.
  var baseName: String {
    for suffix in [".gen", ".overlay"] where stem.hasSuffix(suffix) {
      return String(stem.dropLast(suffix.count))
    }
    return stem
  }
}
