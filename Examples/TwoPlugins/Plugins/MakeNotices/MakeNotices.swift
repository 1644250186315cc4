import Foundation
import PackagePlugin

/// Stands for any other plugin: makes a constant of each text file of a target.
@main
struct MakeNotices: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let tool = try context.tool(named: "make-notice").url
    return target.sourceFiles(withSuffix: "txt").map { file in
      let name = file.url.deletingPathExtension().lastPathComponent
      let output = context.pluginWorkDirectoryURL.appending(path: "\(name).swift")
      return .buildCommand(
        displayName: "Making \(name).swift", executable: tool,
        arguments: [name, file.url.path, output.path], inputFiles: [file.url],
        outputFiles: [output])
    }
  }
}
