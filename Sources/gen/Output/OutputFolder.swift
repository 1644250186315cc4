import Diagnostics
import Generation
import OutputPlan
import SwiftEmitter

/// The folder that an SDK is written to.
struct OutputFolder {
  let path: String
  /// Whether files that were edited by hand may be replaced.
  let overwritesEdits: Bool
  /// Keeps other runs out of the folder; `nil` before ``prepare(whileWaiting:)``.
  private var lock: FolderLock?

  init(path: String, overwritesEdits: Bool) {
    self.path = path
    self.overwritesEdits = overwritesEdits
  }

  /// Keeps other runs out of the folder until this value is gone, and finishes what one that was cut
  /// off has left. It is called before ``plan(_:diagnostics:)`` where the plan is to be carried out.
  mutating func prepare(whileWaiting: () -> Void) throws(FileError) {
    guard Files.isFolder(path) else { return }
    lock = try FolderLock(path, whileWaiting: whileWaiting)
    try FolderReplacement(of: path)?.recover()
  }

  /// Compares the folder with the new files. What stands in the way is an error in `diagnostics`.
  func plan(_ files: [GeneratedFile], diagnostics: inout [Diagnostic]) async -> OutputPlan {
    if Files.kind(path) != .absent, !Files.isFolder(path) {
      diagnostics.append(
        .error(
          "output-not-a-folder",
          "the output \(path) is not a folder",
          remedy: "Choose another folder with --output."
        )
      )
      return OutputPlan()
    }
    guard let manifest = readManifest(&diagnostics) else { return OutputPlan() }
    let wanted = await files.concurrentMap { file in
      let bytes = file.bytes
      return OutputPlan.Wanted(
        file, digest: Manifest.Digest(bytes), state: state(of: file.path, wanted: bytes))
    }
    let paths = Set(files.map(\.path))
    let stale = manifest.digests.keys.sorted().filter { !paths.contains($0) }.map { path in
      (path: path, state: state(of: path, wanted: nil))
    }
    return OutputPlan(
      wanted, stale: stale, manifest: manifest, folder: path, overwritesEdits: overwritesEdits,
      diagnostics: &diagnostics)
  }

  /// Carries out a plan.
  ///
  /// - Parameter fault: where the steps end before they are all done, for tests.
  mutating func carryOut(
    _ plan: OutputPlan, fault: StepRun.Fault? = nil
  ) async throws(FileError) {
    guard !plan.isEmpty else { return }
    if !Files.isFolder(path) {
      try Files.makeFolder(path)
      lock = try FolderLock(path, whileWaiting: {})
      guard Files.names(in: path).isEmpty else {
        throw FileError(
          path: path, reason: "another run wrote there meanwhile", remedy: "Run gen again.")
      }
    }
    try Files.checkWritable(path)
    var run = StepRun(fault: fault)
    if !plan.isOneStep, let replacement = FolderReplacement(of: path),
      try await replacement.carryOut(plan, run: &run)
    {
      return
    }
    try await carryOutInPlace(plan, run: &run)
  }

  private func carryOutInPlace(_ plan: OutputPlan, run: inout StepRun) async throws(FileError) {
    let replacement = Replacement(inPlace: path, plan: plan)
    do throws(FileError) {
      try await run.perform(replacement.phases)
    } catch {
      var error = error
      if !run.isCutOff {
        run.attempt(Replacement.undoing(inPlace: path, plan: plan))
        error.remedy += " Then run gen again, which finishes what this run began."
      }
      throw error
    }
  }

  /// The files that a plan replaces, as they are and as they will be.
  func replacedFiles(in plan: OutputPlan) -> [DriftReport.Replaced] {
    plan.writes.compactMap { file in
      let path = path + "/" + file.path
      guard let bytes = try? Files.read(path, limit: 1 << 30) else { return nil }
      return DriftReport.Replaced(
        path: path, old: String(decoding: bytes, as: UTF8.self), new: file.text)
    }
  }

  private func readManifest(_ diagnostics: inout [Diagnostic]) -> Manifest? {
    let file = path + "/" + Manifest.fileName
    var problem = "is not a list that gen wrote"
    switch Files.kind(file) {
    case .absent: return Manifest()
    case .regular:
      if let bytes = try? Files.read(file, limit: 1 << 24) {
        do throws(Manifest.SyntaxError) {
          return try Manifest(String(decoding: bytes, as: UTF8.self))
        } catch {
          let cause = error.isConflict ? "holds a merge conflict" : "is no entry of such a list"
          problem += ": line \(error.line) \(cause)"
        }
      }
    case .directory, .link, .other: break
    }
    diagnostics.append(
      .error(
        "output-bad-manifest",
        "\(file) \(problem)",
        remedy: """
          Bring it back from your version control, or remove it and run gen with --force, which \
          replaces only files that begin as gen's do.
          """
      )
    )
    return nil
  }

  private func state(of file: String, wanted: [UInt8]?) -> FileState {
    let full = path + "/" + file
    if let obstacle = obstacle(above: file) { return obstacle }
    switch Files.kind(full) {
    case .absent: return .absent
    case .directory, .other: return .notAFile
    case .link: return .link
    case .regular: break
    }
    guard let bytes = try? Files.read(full, limit: 1 << 30) else { return .unreadable }
    return .file(
      Manifest.Digest(bytes), isWanted: bytes == wanted,
      isGenerated: bytes.starts(with: FileState.generatedPrefix))
  }

  /// What stands between the output folder and a file and is no folder, such as a link.
  private func obstacle(above file: String) -> FileState? {
    var folder = path
    for part in file.split(separator: "/").dropLast() {
      folder += "/" + part
      switch Files.kind(folder) {
      case .absent: return nil
      case .directory: continue
      case .link: return .behindLink(folder)
      case .regular, .other: return .behindFile(folder)
      }
    }
    return nil
  }
}
