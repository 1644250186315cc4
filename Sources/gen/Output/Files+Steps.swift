import CExchange
import Generation
import OutputPlan

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension Files {
  /// Does one step.
  static func perform(_ step: Step) throws(FileError) {
    let remedy = "Check the space on the disk and the folder's permissions."
    switch step {
    case .makeFolder(let path, let model): try makeFolder(path, like: model)
    case .write(let text, let path): try writeDirectly(text, to: path)
    case .link(let path, let other):
      // A link that is left of a run that was cut off leads to the same file or is replaced.
      guard link(path, other) == 0 else { throw lastError(other, remedy) }
    case .copyLink(let path, let other): try copyLink(path, to: other)
    case .exchange(let path, let other):
      guard exchange_paths(path, other) == 0 else { throw lastError(path, remedy) }
    case .rename(let path, let other):
      guard rename(path, other) == 0 else { throw lastError(other, remedy) }
    case .removeFile(let path):
      guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else {
        throw lastError(path, remedy)
      }
    case .removeFolder(let path):
      guard rmdir(path) == 0 || [ENOENT, ENOTEMPTY, EEXIST].contains(errno) else {
        throw lastError(path, remedy)
      }
    }
  }

  /// Fails where the folder cannot be written to, be it only because it was marked so.
  static func checkWritable(_ path: String) throws(FileError) {
    guard access(path, W_OK) == 0 else {
      throw lastError(path, "Allow it to be written to, or choose another folder with --output.")
    }
  }

  /// What is in a folder, without what is in hidden folders; `nil` where it cannot be told, or where
  /// there is very much.
  static func contents(of folder: String) -> FolderContents? {
    var contents = FolderContents()
    return list(folder, prefix: "", in: &contents) ? contents : nil
  }

  private static let mostEntries = 50_000

  private static func list(_ folder: String, prefix: String, in contents: inout FolderContents)
    -> Bool
  {
    guard let handle = opendir(folder) else { return false }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0, contents.entries.count < mostEntries else {
        return false
      }
      let kind: FolderContents.Entry.Kind =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
      contents.entries.append(
        .init(
          path: prefix + name, kind: kind, number: UInt64(status.st_ino),
          changed: status.nanoseconds))
      if kind == .folder, !name.hasPrefix("."),
        !list(folder + "/" + name, prefix: prefix + name + "/", in: &contents)
      {
        return false
      }
    }
    return true
  }

  /// Makes a folder as another is, so that whoever could use that one can use this one.
  private static func makeFolder(_ path: String, like model: String) throws(FileError) {
    let remedy = "Check the permissions of the folder that it is in."
    guard mkdir(path, 0o755) == 0 else {
      if errno == EEXIST, kind(path) == .directory { return }
      throw lastError(path, remedy)
    }
    var (wanted, made) = (stat(), stat())
    guard stat(model, &wanted) == 0, stat(path, &made) == 0 else { return }
    if (wanted.st_uid, wanted.st_gid) != (made.st_uid, made.st_gid),
      chown(path, wanted.st_uid, wanted.st_gid) != 0
    {
      throw lastError(path, remedy)
    }
    if wanted.st_mode != made.st_mode, chmod(path, wanted.st_mode & 0o7777) != 0 {
      throw lastError(path, remedy)
    }
  }

  /// Writes a file that has a name only `gen` gives, in the place of one that a run left behind.
  private static func writeDirectly(_ text: String, to path: String) throws(FileError) {
    let remedy = "Check the space on the disk and the folder's permissions."
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else { throw lastError(path, remedy) }
    var failure: FileError?
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let count = writeSome(
          descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
        guard count > 0 else {
          failure = lastError(path, remedy)
          return
        }
        offset += count
      }
    }
    if close(descriptor) != 0, failure == nil { failure = lastError(path, remedy) }
    if let failure { throw failure }
  }

  private static func copyLink(_ path: String, to other: String) throws(FileError) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink(path, &target, Int(PATH_MAX))
    guard length > 0, symlink(target, other) == 0 else {
      throw lastError(other, "Check the folder's permissions.")
    }
  }
}

extension stat {
  /// When the file was last changed, in nanoseconds since 1970.
  fileprivate var nanoseconds: Int64 {
    #if canImport(Darwin)
    let time = st_mtimespec
    #else
    let time = st_mtim
    #endif
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
