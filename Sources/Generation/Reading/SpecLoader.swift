import Bundling
import Diagnostics

/// Gives the documents that a description refers to, as far as they may be read.
package final class SpecLoader {
  /// What may be read.
  package struct Access {
    /// Files outside of the description's folder.
    package var allowsOutside = false
    /// Documents from the network.
    package var allowsNetwork = false

    /// Allows what is said.
    package init(allowsOutside: Bool = false, allowsNetwork: Bool = false) {
      self.allowsOutside = allowsOutside
      self.allowsNetwork = allowsNetwork
    }
  }

  /// The files that were read or asked for in vain, in that order; without what came from the
  /// network.
  package private(set) var files: [String] = []

  private let access: Access
  private let limit: Int
  /// The revision that files are read from; `nil` for the disk.
  private let revision: GitRevision?
  /// The description's folder with links resolved; `nil` if it cannot be read.
  private let root: String?
  /// Folders, by the names under which they were asked for, with links resolved.
  private var folders: [String: String] = [:]
  /// How many more missing files are compared with those that are there.
  private var comparisonsLeft = 20

  /// Makes a loader for what a description refers to.
  /// - Parameter limit: the most bytes that each document may have.
  /// - Parameter revision: the revision that files are read from; `nil` for the disk.
  package init(spec: String, access: Access, limit: Int, revision: GitRevision? = nil) {
    self.access = access
    self.limit = limit
    self.revision = revision
    root = Files.resolved(Self.split(DocumentAddress(path: spec).description).folder)
  }

  /// The content of a document.
  package func bytes(of address: DocumentAddress) throws(LoadFailure) -> [UInt8] {
    if address.isPath {
      // Before it is read: one that is missing may come.
      files.append(address.description)
      return try read(address.description)
    }
    let download = Download(url: address.description, limit: limit)
    try download.check()
    guard access.allowsNetwork else {
      throw LoadFailure(
        id: "reference-network", reason: "is on the network, which is not used",
        remedy: "Allow it with --allow-network, or keep a copy beside the description.")
    }
    return try download.run()
  }

  private func read(_ path: String) throws(LoadFailure) -> [UInt8] {
    if let revision { return try read(path, in: revision) }
    // In C the text would end there, and name another file.
    guard !path.utf8.contains(0) else { throw missing(path) }
    var kind = Files.kind(path)
    if !access.allowsOutside { try checkInside(path, isLink: kind == .link) }
    if kind == .link { kind = Files.kindOfTarget(path) }
    switch kind {
    case .absent: throw missing(path)
    case .regular, .directory, .link: break
    case .other:
      throw LoadFailure(
        id: "reference-unreadable-file", reason: "is no ordinary file", remedy: "Name a file.")
    }
    do {
      return try Files.read(path, limit: limit)
    } catch {
      throw LoadFailure(
        id: "reference-unreadable-file", reason: "cannot be read: \(error.reason)",
        remedy: error.remedy)
    }
  }

  private func read(
    _ path: String, in revision: GitRevision
  ) throws(LoadFailure) -> [UInt8] {
    do {
      return try revision.read(path, limit: limit)
    } catch {
      throw LoadFailure(
        id: "reference-missing-file", reason: error.reason, remedy: error.remedy)
    }
  }

  /// A file is inside of the description's folder if it is so with all links resolved.
  private func checkInside(_ path: String, isLink: Bool) throws(LoadFailure) {
    let (folder, name) = Self.split(path)
    var real = folders[folder] ?? Files.resolved(folder)
    folders[folder] = real
    real = real.map { $0 == "/" ? "/" + name : $0 + "/" + name }
    if isLink { real = Files.resolved(path) }
    // What is nowhere is missing, wherever that would be; but nothing outside is looked for.
    guard let real, let root else {
      if path.hasPrefix("/") || path.hasPrefix("../") { throw outside }
      return
    }
    let prefix = root.hasSuffix("/") ? root : root + "/"
    guard real.hasPrefix(prefix) else { throw outside }
  }

  private var outside: LoadFailure {
    LoadFailure(
      id: "reference-outside", reason: "is outside of the description's folder",
      remedy: "Allow it with --allow-outside, or move the file.")
  }

  private func missing(_ path: String) -> LoadFailure {
    let (folder, name) = Self.split(path)
    var remedy = "Add it, or correct the reference."
    if !Files.isFolder(folder) {
      remedy = "There is no folder '\(folder)' either; correct the reference."
    } else if comparisonsLeft > 0 {
      comparisonsLeft -= 1
      if let meant = nearest(to: name, in: Files.names(in: folder)) {
        remedy = "Did you mean '\(meant)'?"
      }
    }
    return LoadFailure(id: "reference-missing-file", reason: "does not exist", remedy: remedy)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
