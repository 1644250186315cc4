#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Files, and what they were like when they were looked at.
struct WatchedFiles: Equatable {
  /// What a file is like; the same as long as nobody writes to it or puts another in its place.
  private struct Look: Equatable {
    var number: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  /// By path; `nil` where there is no file.
  private var looks: [String: Look?] = [:]

  /// Looks at files and folders.
  init(paths: [String]) {
    for path in paths { looks[path] = .some(Self.look(at: path)) }
  }

  /// How many of them are there.
  var count: Int { looks.values.count { $0 != nil } }

  /// These and others, which are looked at now.
  func adding(_ paths: [String]) -> WatchedFiles {
    var all = self
    for path in paths where all.looks[path] == nil { all.looks[path] = .some(Self.look(at: path)) }
    return all
  }

  /// The same files as they are now.
  var lookedAtAgain: WatchedFiles { WatchedFiles(paths: Array(looks.keys)) }

  /// The files that are not as they were.
  func changes(since old: WatchedFiles) -> [String] {
    looks.keys.filter { looks[$0] != old.looks[$0] }.sorted()
  }

  private static func look(at path: String) -> Look? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    return Look(
      number: UInt64(status.st_ino), size: Int64(status.st_size), seconds: Int(time.tv_sec),
      nanoseconds: Int(time.tv_nsec))
  }
}
