import Generation
import OutputPlan

/// The exchange of a folder for one that was put together beside it.
struct FolderReplacement {
  private let staging: Staging

  /// - Returns: `nil` where the folder cannot be exchanged: it is that of this process or above it,
  ///   so that a shell would be left in a folder that is no more.
  init?(of folder: String) {
    guard let real = Files.resolved(folder), let staging = Staging(of: real),
      let current = Files.resolved("."), current != real, !current.hasPrefix(real + "/")
    else { return nil }
    self.staging = staging
  }

  /// Carries out a plan; `false` if the system does not allow it here, and then nothing was changed.
  func carryOut(_ plan: OutputPlan, run: inout StepRun) async throws(FileError) -> Bool {
    guard let contents = Files.contents(of: staging.folder),
      let replacement = Replacement(exchanging: staging, contents: contents, plan: plan)
    else { return false }
    var lock: FolderLock?
    do throws(FileError) {
      try await run.perform(Array(replacement.phases.dropLast()))
      // From the exchange on this is the folder that others must stay out of.
      lock = try FolderLock(staging.path, whileWaiting: {})
      try await run.perform(Array(replacement.phases.suffix(1)))
    } catch {
      if run.isCutOff { throw error }
      if let begun = Files.contents(of: staging.path) { run.attempt(staging.discarding(begun)) }
      guard error.isFullDisk else { return false }
      var error = error
      error.path = staging.folder
      error.remedy = "Free some space; nothing in the folder was changed."
      throw error
    }
    try settle(&run)
    withExtendedLifetime(lock) {}
    return true
  }

  /// Finishes what an earlier run has left when it was cut off.
  func recover() throws(FileError) {
    let contents = Files.kind(staging.path) == .directory ? Files.contents(of: staging.path) : nil
    let leftover = Staging.leftover(
      contents: contents, isPresent: Files.kind(staging.path) != .absent,
      isMarked: Files.kind(staging.placedMarker) != .absent)
    switch leftover {
    case .none: return
    case .unplaced: StepRun().attempt(staging.discarding(contents ?? FolderContents()))
    case .replaced:
      var run = StepRun()
      try settle(&run)
    case .foreign:
      throw FileError(
        path: staging.folder, reason: "\(staging.path) is in the way, and gen did not make it",
        remedy: "Move it away.")
    }
  }

  /// Removes the old folder. Where that fails the new one is in its place all the same, and the next
  /// run tries again.
  private func settle(_ run: inout StepRun) throws(FileError) {
    let steps = staging.settling(
      old: Files.contents(of: staging.path) ?? FolderContents(),
      oldManifest: manifest(in: staging.path),
      new: Files.contents(of: staging.folder) ?? FolderContents(),
      newManifest: manifest(in: staging.folder))
    do throws(FileError) {
      try run.perform(steps)
    } catch {
      if run.isCutOff { throw error }
    }
  }

  private func manifest(in folder: String) -> Manifest {
    let bytes = try? Files.read(folder + "/" + Manifest.fileName, limit: 1 << 24)
    return bytes.flatMap { try? Manifest(String(decoding: $0, as: UTF8.self)) } ?? Manifest()
  }
}
