import Foundation

/// The test data that lies beside the package and is no part of it.
public enum SharedFolder {
  /// Where it is: as the environment says in `SHARED_DIR`, or beside the package; `nil` where it is
  /// absent.
  public static let url: URL? = {
    let named = ProcessInfo.processInfo.environment["SHARED_DIR"].map { URL(filePath: $0) }
    return existing(named ?? packageRoot.deletingLastPathComponent().appending(path: "shared"))
  }()

  /// A file in it; `nil` where it is absent.
  public static func file(_ path: String) -> URL? {
    url.flatMap { existing($0.appending(path: path)) }
  }

  private static func existing(_ url: URL) -> URL? {
    FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
