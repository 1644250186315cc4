import Foundation
import PackagePlugin

/// `swift package gen`: writes SDKs into the package.
///
/// With a description or a command of `gen`, it does the same as `gen` itself. Without one, it
/// generates the SDK of every `NAME.gen.yaml` of the package that is in no target; those within
/// targets are for the build plugin.
@main
struct GenerateSDKCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let generator = try context.tool(named: "gen").url
    let root = context.package.directoryURL
    if let first = arguments.first, !first.hasPrefix("-") || ["-h", "--help"].contains(first) {
      return try run(generator, arguments, in: root)
    }
    let configurations = configurations(below: root, besides: context.package.targets)
    if configurations.isEmpty {
      Diagnostics.error(
        """
        there is no description with a NAME.gen.yaml in this package outside of its targets; name \
        one: swift package gen path/to/api.yaml
        """)
    }
    for configuration in configurations {
      let spec = try Description(configuration: configuration).spec
      try run(generator, [spec.path(from: root)] + arguments, in: root)
    }
  }

  /// The configurations of a package: not those of its targets, hidden folders and other packages.
  private func configurations(below root: URL, besides targets: [any Target]) -> [URL] {
    let sources = Set(targets.map { $0.directoryURL.standardizedFileURL.path })
    var found: [URL] = []
    func look(_ folder: URL) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      for name in names.sorted() where !name.hasPrefix(".") {
        let url = folder.appending(path: name).standardizedFileURL
        if url.isConfiguration { found.append(url) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
          isFolder.boolValue, !url.isLink, !sources.contains(url.path),
          !url.appending(path: "Package.swift").exists
        else { continue }
        look(url)
      }
    }
    look(root)
    return found
  }

  private func run(_ generator: URL, _ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = generator
    process.arguments = arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      // What was wrong, gen has said itself.
      Diagnostics.error("gen \(arguments.joined(separator: " ")) failed")
      return
    }
  }
}

extension URL {
  /// Whether this is a symbolic link.
  fileprivate var isLink: Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// The path from a folder that this is below.
  fileprivate func path(from folder: URL) -> String {
    let base = folder.standardizedFileURL.path
    let own = standardizedFileURL.path
    let prefix = base.hasSuffix("/") ? base : base + "/"
    return own.hasPrefix(prefix) ? String(own.dropFirst(prefix.count)) : own
  }
}
