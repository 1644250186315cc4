import Diagnostics
import SwiftEmitter

/// The folder that an SDK is written to.
///
/// Only files that `gen` wrote itself, and that nobody changed since, are ever replaced or removed.
struct OutputFolder {
  let path: String
  /// Whether files that were edited by hand may be replaced.
  let overwritesEdits: Bool

  /// What has to be done so that the folder holds the new files.
  struct Plan {
    /// The files to write.
    var writes: [GeneratedFile] = []
    /// The files to remove.
    var removals: [String] = []
    /// How many files are as they should be.
    var unchanged = 0
    /// The manifest as it was and as it will be.
    var oldManifest = Manifest()
    var newManifest = Manifest()

    /// Whether there is anything to do.
    var isEmpty: Bool { writes.isEmpty && removals.isEmpty && oldManifest == newManifest }
  }

  /// Compares the folder with the new files. What stands in the way is an error in `diagnostics`.
  func plan(_ files: [GeneratedFile], diagnostics: inout [Diagnostic]) async -> Plan {
    var plan = Plan()
    if Files.kind(path) != .absent, !Files.isFolder(path) {
      diagnostics.append(
        .error(
          "output-not-a-folder",
          "the output \(path) is not a folder",
          remedy: "Choose another folder with --output."
        )
      )
      return plan
    }
    guard let manifest = readManifest(&diagnostics) else { return plan }
    plan.oldManifest = manifest
    let compared = await files.concurrentMap { file in
      let bytes = file.bytes
      let state = state(of: file.path, owned: manifest.digests[file.path], wanted: bytes)
      return (digest: Manifest.Digest(bytes), state: state)
    }
    for (file, new) in zip(files, compared) {
      plan.newManifest.digests[file.path] = [new.digest]
      switch new.state {
      case .same: plan.unchanged += 1
      case .absent, .owned: plan.writes.append(file)
      case .blocked(let reason, let remedy):
        diagnostics.append(
          .error("output-not-ours", "\(path)/\(file.path) \(reason)", remedy: remedy)
        )
      }
    }
    for old in manifest.digests.keys.sorted() where plan.newManifest.digests[old] == nil {
      switch state(of: old, owned: manifest.digests[old], wanted: nil) {
      case .owned: plan.removals.append(old)
      case .absent, .same: break
      case .blocked(let reason, _):
        diagnostics.append(
          .warning(
            "output-left",
            "\(path)/\(old) is no longer generated, but \(reason)",
            remedy: "It is left alone; remove it by hand."
          )
        )
      }
    }
    return plan
  }

  /// Carries out a plan. The manifest knows both the old and the new state while it lasts, so that
  /// a run that is cut off leaves nothing behind that the next one takes for somebody else's.
  func carryOut(_ plan: Plan) async throws(FileError) {
    guard !plan.isEmpty else { return }
    var both = plan.oldManifest
    both.digests.merge(plan.newManifest.digests) { $0.union($1) }
    try write(both)
    let failures = await plan.writes.concurrentMap { file in
      do throws(FileError) {
        try Files.write(file.bytes, to: path + "/" + file.path)
        return nil as FileError?
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
    for file in plan.removals {
      try Files.remove(path + "/" + file)
      if let slash = file.lastIndex(of: "/") {
        Files.removeFolderIfEmpty(path + "/" + file[..<slash])
      }
    }
    try write(plan.newManifest)
  }

  private func write(_ manifest: Manifest) throws(FileError) {
    try Files.write(Array(manifest.text.utf8), to: path + "/" + Manifest.fileName)
  }

  private func readManifest(_ diagnostics: inout [Diagnostic]) -> Manifest? {
    let file = path + "/" + Manifest.fileName
    switch Files.kind(file) {
    case .absent: return Manifest()
    case .regular:
      if let bytes = try? Files.read(file, limit: 1 << 24),
        let manifest = Manifest(String(decoding: bytes, as: UTF8.self))
      {
        return manifest
      }
    case .directory, .link, .other: break
    }
    diagnostics.append(
      .error(
        "output-bad-manifest",
        "\(file) is not a list that gen wrote",
        remedy: "Remove it and the files that gen wrote, then run gen again."
      )
    )
    return nil
  }

  private enum State {
    case absent, same, owned
    case blocked(reason: String, remedy: String)
  }

  private func state(of file: String, owned: Set<Manifest.Digest>?, wanted: [UInt8]?) -> State {
    let full = path + "/" + file
    if let obstacle = obstacle(above: file) { return obstacle }
    switch Files.kind(full) {
    case .absent: return .absent
    case .directory, .other:
      return .blocked(reason: "is not a file", remedy: "Move it out of the way.")
    case .link:
      return .blocked(reason: "is a link, not a file", remedy: "Remove the link.")
    case .regular: break
    }
    guard let bytes = try? Files.read(full, limit: 1 << 30) else {
      return .blocked(reason: "cannot be read", remedy: "Check its permissions.")
    }
    if bytes == wanted { return .same }
    guard let owned else {
      return .blocked(
        reason: "was not written by gen",
        remedy: "Move it away, or choose another folder with --output."
      )
    }
    if owned.contains(Manifest.Digest(bytes)) || overwritesEdits { return .owned }
    return .blocked(
      reason: "was changed by hand since gen wrote it",
      remedy: "Undo the change, or give it up with --force."
    )
  }

  /// What stands between the output folder and a file and is no folder, such as a link.
  private func obstacle(above file: String) -> State? {
    var folder = path
    for part in file.split(separator: "/").dropLast() {
      folder += "/" + part
      switch Files.kind(folder) {
      case .absent: return nil
      case .directory: continue
      case .link:
        return .blocked(reason: "lies behind the link \(folder)", remedy: "Remove the link.")
      case .regular, .other:
        return .blocked(
          reason: "lies behind \(folder), which is not a folder", remedy: "Move that away.")
      }
    }
    return nil
  }
}
