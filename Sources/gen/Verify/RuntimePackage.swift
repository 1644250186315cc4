import Generation
import OutputPlan

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
    return Files.resolved(path)
  }
}

/// Where programs keep what they can make again.
enum CacheFolder {
  /// The folder of the package that documents are verified with, one for each runtime.
  static func verification(runtime: String) -> String {
    "\(base)/gen/verify-\(Manifest.Digest(Array(runtime.utf8)).hexadecimal)"
  }

  private static var base: String {
    if let path = variable("XDG_CACHE_HOME") { return path }
    #if canImport(Darwin)
    let place = "Library/Caches"
    #else
    let place = ".cache"
    #endif
    return variable("HOME").map { "\($0)/\(place)" } ?? variable("TMPDIR") ?? "/tmp"
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
