import Foundation

/// The folder that the running build put its products into.
public enum BuildFolder {
  /// The folder with the compiled modules.
  /// - Throws: ``MissingProduct`` where the build made none.
  public static func modules() throws -> URL {
    try product("Modules/SDKRuntime.swiftmodule").deletingLastPathComponent()
  }

  /// An executable of the build.
  /// - Throws: ``MissingProduct`` where the build made none of that name.
  public static func executable(_ name: String) throws -> URL {
    try product(name)
  }

  /// Looks beside the test program and in the folders above it.
  private static func product(_ path: String) throws -> URL {
    let starts = ([Bundle.main.executablePath].compactMap { $0 } + CommandLine.arguments)
      .filter { $0.hasPrefix("/") }
    for start in starts {
      var folder = URL(filePath: start)
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let candidate = folder.appending(path: path)
        if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      }
    }
    throw MissingProduct(path: path)
  }
}

/// Something that the build should have made.
public struct MissingProduct: Error, CustomStringConvertible {
  /// The product's path within the build folder.
  public var path: String

  /// What is missing, and what to do.
  public var description: String {
    "the build made no \(path); build the whole package, for example with 'swift build'"
  }
}
