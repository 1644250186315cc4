import Diagnostics
import SwiftEmitter

/// What has to be done so that a folder holds the new files.
///
/// Only files that `gen` wrote itself, and that nobody changed since, are ever replaced or removed.
public struct OutputPlan: Sendable {
  /// The files to write.
  public private(set) var writes: [GeneratedFile] = []
  /// The files to remove.
  public private(set) var removals: [String] = []
  /// Those of both that were changed by hand since `gen` wrote them.
  public private(set) var edited: [String] = []
  /// How many files are as they should be.
  public private(set) var unchanged = 0
  /// The manifest as it was.
  public private(set) var oldManifest = Manifest()
  /// The manifest as it will be.
  public private(set) var newManifest = Manifest()

  /// A file that is wanted, and what is there.
  public struct Wanted: Sendable {
    var file: GeneratedFile
    var digest: Manifest.Digest
    var state: FileState

    /// Puts them together; `digest` is that of the file's bytes.
    public init(_ file: GeneratedFile, digest: Manifest.Digest, state: FileState) {
      self.file = file
      self.digest = digest
      self.state = state
    }
  }

  /// A plan to do nothing.
  public init() {}

  /// Compares what is wanted with what is there.
  ///
  /// - Parameters:
  ///   - wanted: the new files.
  ///   - stale: what is at each of the ``Manifest``'s paths where no file is wanted any more.
  ///   - manifest: the list of what was written.
  ///   - folder: the folder, as messages name it.
  ///   - overwritesEdits: whether files that were edited by hand may be replaced.
  ///   - diagnostics: where what stands in the way is added.
  public init(
    _ wanted: [Wanted], stale: [(path: String, state: FileState)], manifest: Manifest,
    folder: String, overwritesEdits: Bool, diagnostics: inout [Diagnostic]
  ) {
    oldManifest = manifest
    for new in wanted {
      let path = new.file.path
      newManifest.digests[path] = [new.digest]
      let verdict = new.state.verdict(
        owned: manifest.digests[path], overwritesEdits: overwritesEdits)
      switch verdict {
      case .same: unchanged += 1
      case .absent, .owned: writes.append(new.file)
      case .edited:
        writes.append(new.file)
        edited.append(path)
      case .blocked(let reason, let remedy):
        diagnostics.append(.error("output-not-ours", "\(folder)/\(path) \(reason)", remedy: remedy))
      }
    }
    for old in stale {
      let verdict = old.state.verdict(
        owned: manifest.digests[old.path] ?? [], overwritesEdits: overwritesEdits)
      switch verdict {
      case .owned: removals.append(old.path)
      case .edited:
        removals.append(old.path)
        edited.append(old.path)
      case .absent, .same: break
      case .blocked(let reason, _):
        diagnostics.append(
          .warning(
            "output-left", "\(folder)/\(old.path) is no longer generated, but \(reason)",
            remedy: "It is left alone; remove it by hand."))
      }
    }
  }

  /// Whether there is anything to do.
  public var isEmpty: Bool { writes.isEmpty && removals.isEmpty && oldManifest == newManifest }

  /// Whether files that were written one by one were left in the middle by an earlier run.
  var followsInterruption: Bool { oldManifest.digests.contains { $0.value.count > 1 } }
}
