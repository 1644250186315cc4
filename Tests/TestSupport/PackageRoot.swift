import Foundation

/// The folder of the package whose tests run, links resolved.
public let packageRoot = URL(filePath: #filePath).resolvingSymlinksInPath()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Whether golden files are to be rewritten instead of compared: `UPDATE_GOLDEN=1`.
public let updatesGoldenFiles = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
