import Foundation

/// What this process holds of its machine at a moment.
struct ProcessResources {
  /// The count of open file descriptors.
  let openFiles: Int
  /// The bytes of memory in use; nil where the system does not tell them in a file.
  let memory: Int?

  /// Reads what is held now.
  ///
  /// - Throws: A file's error.
  init() throws {
    openFiles = try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count
    let pages = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      .split(separator: " ").dropFirst().first.flatMap { Int($0) }
    memory = pages.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
  }
}
