/// A state of a repository that files are read from, by the program `git`, run without a shell.
package struct GitRevision {
  /// The commit, in full, so that nothing of what the user wrote can be an option.
  package let commit: String
  /// What the user called it.
  package let name: String

  /// Finds out which commit is meant.
  package init(_ name: String) throws(FileError) {
    self.name = name
    let output = try GitRevision.git([
      "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}",
    ])
    let commit = output.map { String(decoding: $0, as: UTF8.self).filter { !$0.isNewline } }
    guard let commit, !commit.isEmpty, commit.utf8.allSatisfy(\.isHexadecimal) else {
      throw FileError(
        path: name, reason: "git knows no such revision here",
        remedy: "Name a commit, branch or tag, and run gen inside of the repository.")
    }
    self.commit = commit
  }

  /// A path from the root of the repository; one that begins with `./` or `../` starts from the
  /// current folder.
  package func pathFromRoot(_ path: String) throws(FileError) -> String {
    guard path.hasPrefix("./") || path.hasPrefix("../") else { return path }
    let prefix = try GitRevision.git(["rev-parse", "--show-prefix"]) ?? []
    let base = String(decoding: prefix, as: UTF8.self).filter { !$0.isNewline }
    var parts: [Substring] = []
    for part in (base + path).split(separator: "/") where part != "." {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// The content of a file of at most `limit` bytes, its path from the root of the repository.
  package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let bytes = try GitRevision.git(["cat-file", "blob", "\(commit):\(path)"], limit: limit + 1)
    guard let bytes else {
      throw FileError(
        path: "\(name):\(path)", reason: "there is no such file in this revision",
        remedy: "The path starts from the root of the repository; from here it is './…'.")
    }
    guard bytes.count <= limit else {
      throw FileError(
        path: "\(name):\(path)", reason: "it is over the limit of \(limit) bytes",
        remedy: "Split the document or take out what is not needed.")
    }
    return bytes
  }

  /// The names of the files in the folder of a path.
  package func names(besides path: String) throws(FileError) -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    // Of a tree, `cat-file -p` lists what is in it.
    let listing = try GitRevision.git(["cat-file", "-p", "\(commit):\(folder)"]) ?? []
    return String(decoding: listing, as: UTF8.self).split(separator: "\n").compactMap { line in
      line.split(separator: "\t", maxSplits: 1).dropFirst().first.map(String.init)
    }
  }

  /// What git writes; `nil` where it fails.
  private static func git(
    _ arguments: [String], limit: Int = 16 << 20
  ) throws(FileError) -> [UInt8]? {
    var process = ChildProcess(program: "git", arguments: arguments)
    process.keepsErrors = false
    process.outputLimit = limit
    let outcome = try process.run()
    return outcome.status == 0 ? outcome.output : nil
  }
}

extension GitRevision? {
  /// The content of a file of at most `limit` bytes, of the revision or else of the disk.
  package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    guard let self else { return try Files.read(path, limit: limit) }
    return try self.read(path, limit: limit)
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (0x30...0x39).contains(self) || (0x61...0x66).contains(self)
  }
}
