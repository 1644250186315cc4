import Foundation

/// The test data that lies beside the package and is not part of it.
enum SharedData {
  /// The folder `shared`: named by the environment, or beside the package; `nil` where it is absent.
  static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["SHARED_DIR"] {
      return existing(URL(fileURLWithPath: path))
    }
    let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return existing(package.deletingLastPathComponent().appendingPathComponent("shared"))
  }()

  static func file(_ path: String) -> URL? {
    folder.flatMap { existing($0.appendingPathComponent(path)) }
  }

  private static func existing(_ url: URL) -> URL? {
    FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
