import Foundation

/// A folder of its own for one test, removed when nothing refers to it any more.
public final class TemporaryFolder: Sendable {
  /// Where it is, links resolved.
  public let url: URL

  /// Makes an empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "gen-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, making the folders that lead to it.
  @discardableResult
  public func write(_ contents: some DataProtocol, to path: String) throws -> URL {
    let file = url.appending(path: path)
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(contents).write(to: file)
    return file
  }

  /// Writes a file of text.
  @discardableResult
  public func write(_ text: String, to path: String) throws -> URL {
    try write(Array(text.utf8), to: path)
  }

  /// The text of a file.
  public func read(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  /// The paths of all files below `folder`, hidden ones included, sorted.
  public func files(in folder: String = "") throws -> [String] {
    try FileManager.default.files(below: url.appending(path: folder))
  }
}

extension FileManager {
  /// The paths of all files below a folder, relative to it, sorted; none if there is no folder.
  public func files(below folder: URL) throws -> [String] {
    guard fileExists(atPath: folder.path) else { return [] }
    return try subpathsOfDirectory(atPath: folder.path).filter { path in
      let kind = try? attributesOfItem(atPath: folder.appending(path: path).path)[.type]
      return kind as? FileAttributeType != .typeDirectory
    }.sorted()
  }
}
