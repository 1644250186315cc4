import Foundation

/// What this process holds of its machine at a moment.
struct ProcessResources {
  /// The count of open file descriptors.
  let openFiles: Int
  /// The bytes of memory that were asked for and not given back; nil where the system does not tell.
  ///
  /// What the process has of the system is no measure: it grows and stays as it happens.
  let memory: Int?

  /// Reads what is held now.
  ///
  /// - Throws: A file's error.
  init() throws {
    openFiles = try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count
    #if canImport(Darwin)
    memory = mstats().bytes_used
    #else
    memory = Self.allocatedBytes()
    #endif
  }

  /// The bytes that it has more than an earlier one had; 0 where the system does not tell.
  func memoryGrowth(since earlier: ProcessResources) -> Int {
    guard let memory, let before = earlier.memory else { return 0 }
    return memory - before
  }
}

#if !canImport(Darwin)
extension ProcessResources {
  /// What glibc tells of itself, in the sums at the end of its report.
  private static func allocatedBytes() -> Int? {
    guard let report = allocatorReport()?.components(separatedBy: "</heap>").last
    else { return nil }
    func size(_ element: String) -> Int? {
      report.components(separatedBy: "<\(element)\"").dropFirst().first?
        .components(separatedBy: "size=\"").dropFirst().first
        .flatMap { Int($0.prefix(while: \.isNumber)) }
    }
    guard let taken = size("system type=\"current"), let fast = size("total type=\"fast"),
      let rest = size("total type=\"rest"), let mapped = size("total type=\"mmap")
    else { return nil }
    return taken - fast - rest + mapped
  }

  /// The report of `malloc_info`, which Swift's Glibc module does not declare.
  private static func allocatorReport() -> String? {
    typealias MallocInfo = @convention(c) (Int32, UnsafeMutablePointer<FILE>) -> Int32
    guard let symbol = dlsym(nil, "malloc_info"), let file = tmpfile() else { return nil }
    defer { fclose(file) }
    guard unsafeBitCast(symbol, to: MallocInfo.self)(0, file) == 0 else { return nil }
    rewind(file)
    var text = Data()
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      text += buffer.prefix(count)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
#endif
