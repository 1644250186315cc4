#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Why a file could not be read or written.
package struct FileError: Error {
  /// The file.
  package var path: String
  /// What went wrong, in words.
  package var reason: String
  /// What can be done about it.
  package var remedy: String
  /// The system's number for what went wrong; 0 where the system did not say so.
  package var code: Int32 = 0

  /// Makes an error of its parts.
  package init(path: String, reason: String, remedy: String, code: Int32 = 0) {
    self.path = path
    self.reason = reason
    self.remedy = remedy
    self.code = code
  }

  /// Whether there is no room left on the disk.
  package var isFullDisk: Bool { code == ENOSPC || code == EDQUOT }
}

/// What a path leads to, a link not being followed.
package enum FileKind {
  case absent, regular, directory, link, other
}

/// Plain access to the disk, without Foundation, whose loading alone would take longer than a run.
package enum Files {
  /// The whole content of a regular file of at most `limit` bytes.
  package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw lastError(path, "Check the path and its permissions.") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw lastError(path, "Check the file.") }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError(
        path: path,
        reason: "it is a folder",
        remedy: "Name the file in it that is meant."
      )
    }
    guard Int(status.st_size) <= limit else {
      throw FileError(
        path: path,
        reason: "it has \(status.st_size) bytes, over the limit of \(limit)",
        remedy: "Split the document or take out what is not needed."
      )
    }
    var bytes: [UInt8] = []
    var capacity = max(Int(status.st_size) + 1, 4096)
    while true {
      var count = 0
      var failed = false
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
        while count < capacity {
          let got = readSome(
            descriptor,
            buffer.baseAddress?.advanced(by: count),
            capacity - count
          )
          failed = got < 0
          guard got > 0 else { break }
          count += got
        }
        initialized = count
      }
      if failed { throw lastError(path, "Try again; check the disk.") }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else {
        throw FileError(
          path: path,
          reason: "it is over the limit of \(limit) bytes",
          remedy: "Split the document or take out what is not needed."
        )
      }
      if count < capacity { return bytes }
      capacity = bytes.count
    }
  }

  /// Writes a file by way of a temporary one beside it, so that a reader sees the old content or
  /// the new and nothing else. Folders are made as needed.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    let temporary = path + ".gen-\(getpid())"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(temporary, flags, 0o644)
    guard descriptor >= 0 else {
      throw lastError(path, "Check that the folder can be written to.")
    }
    var offset = 0
    var failed = false
    bytes.withUnsafeBytes { buffer in
      while offset < buffer.count {
        let count = writeSome(
          descriptor,
          buffer.baseAddress?.advanced(by: offset),
          buffer.count - offset
        )
        guard count > 0 else {
          failed = true
          return
        }
        offset += count
      }
    }
    if failed || close(descriptor) != 0 || rename(temporary, path) != 0 {
      let error = lastError(path, "Check the space on the disk and the folder's permissions.")
      if failed { close(descriptor) }
      unlink(temporary)
      throw error
    }
  }

  /// Removes a file.
  package static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw lastError(path, "Check the folder's permissions.") }
  }

  /// Removes a folder if nothing is in it.
  package static func removeFolderIfEmpty(_ path: String) {
    rmdir(path)
  }

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) throws(FileError) {
    if path.isEmpty || kind(path) == .directory || mkdir(path, 0o755) == 0 { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/") {
      try makeFolder(String(path[..<slash]))
      if mkdir(path, 0o755) == 0 { return }
    }
    if errno == EEXIST, isFolder(path) { return }
    throw lastError(path, "Choose another output folder, or make this one by hand.")
  }

  /// The names of what is in a folder, in order; none if it cannot be read.
  package static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What a path leads to, a link not being followed.
  package static func kind(_ path: String) -> FileKind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .absent }
    return kind(of: status)
  }

  private static func kind(of status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .regular
    case S_IFDIR: .directory
    case S_IFLNK: .link
    default: .other
    }
  }

  /// What a path leads to, links being followed.
  package static func kindOfTarget(_ path: String) -> FileKind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .absent }
    return kind(of: status)
  }

  /// The path without links, `.` and `..`, from the root of the disk; `nil` if it leads nowhere.
  package static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether a path leads to a folder, links being followed.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What the system said last about a path.
  package static func lastError(_ path: String, _ remedy: String) -> FileError {
    error(path, errno, remedy)
  }

  /// What a number of the system's says about a path.
  package static func error(_ path: String, _ code: Int32, _ remedy: String) -> FileError {
    FileError(path: path, reason: String(cString: strerror(code)), remedy: remedy, code: code)
  }
}

/// Reads what is there, going on after a signal.
package func readSome(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  while true {
    let result = read(file, buffer, count)
    if result >= 0 || errno != EINTR { return result }
  }
}

/// Writes what fits, going on after a signal.
package func writeSome(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  while true {
    let result = write(file, buffer, count)
    if result >= 0 || errno != EINTR { return result }
  }
}

/// Writes text to an open file, such as standard output; what cannot be written is lost.
package func writeText(_ text: String, to file: Int32) {
  var text = text
  text.withUTF8 { bytes in
    var offset = 0
    while offset < bytes.count {
      let count = writeSome(file, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
      guard count > 0 else { return }
      offset += count
    }
  }
}

/// Ends the process at once.
package func endProcess(_ status: Int32) {
  exit(status)
}
