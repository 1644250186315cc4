#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The package that this program was built in, which `SDKRuntime` is a part of.
enum RuntimePackage {
  /// Its folder: the first above the program that has the runtime's sources.
  static func folder() -> String? {
    guard var path = programPath else { return nil }
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
      if Files.isFolder("\(path)/Sources/SDKRuntime") { return path }
    }
    return nil
  }

  private static var programPath: String? {
    #if os(Linux)
    let path = "/proc/self/exe"
    #else
    let path = CommandLine.arguments[0]
    #endif
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// A folder of its own for one run.
enum TemporaryFolder {
  /// Makes one, in the place that the system has for such.
  static func make(_ console: Console) throws -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(base)/gen-verify-XXXXXX".utf8CString)
    guard mkdtemp(&path) != nil else {
      try console.reporting { () throws(FileError) in
        throw FileError(
          path: base, reason: String(cString: strerror(errno)),
          remedy: "Name another folder with --package.")
      }
      return base
    }
    return String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes one and all that is in it.
  static func remove(_ path: String) {
    for name in Files.names(in: path) {
      let inner = "\(path)/\(name)"
      if Files.kind(inner) == .directory { remove(inner) } else { try? Files.remove(inner) }
    }
    Files.removeFolderIfEmpty(path)
  }
}
