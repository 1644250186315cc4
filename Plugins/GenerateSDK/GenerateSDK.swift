import Foundation
import PackagePlugin

/// Generates a target's client while the target is built.
///
/// A target takes part by holding an OpenAPI description and, beside it, its `NAME.gen.yaml`. A
/// build command has to tell its outputs beforehand, so the client comes as a fixed number of files
/// of about the same size, whose names do not depend on the description.
@main
struct GenerateSDK: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    return try ClientGeneration(
      files: target.sourceFiles.map(\.url), module: target.moduleName,
      generator: context.tool(named: "gen").url, folder: context.pluginWorkDirectoryURL
    ).commands()
  }
}

#if canImport(XcodeProjectPlugin)
import XcodeProjectPlugin

extension GenerateSDK: XcodeBuildToolPlugin {
  func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
    try ClientGeneration(
      files: target.inputFiles.map(\.url),
      module: (target.product?.name ?? target.displayName).asModule,
      generator: context.tool(named: "gen").url, folder: context.pluginWorkDirectoryURL
    ).commands()
  }
}

extension String {
  /// What Xcode calls the module of a product of this name.
  fileprivate var asModule: String {
    String(map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
#endif
