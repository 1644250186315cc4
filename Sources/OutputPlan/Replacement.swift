import SwiftEmitter

/// The steps that put a plan into effect.
public struct Replacement: Sendable {
  /// What is done one after the other.
  public private(set) var phases: [Phase] = []

  /// The most files that are not `gen`'s and are taken along to a new folder.
  static let mostForeign = 1000

  /// Puts a new folder together beside the old one and exchanges the two, so that at every moment
  /// the folder holds the old files or the new ones.
  ///
  /// - Returns: `nil` where that does not suit what is in the folder: hidden folders such as `.git`,
  ///   very many files of others, or what cannot have a second name.
  public init?(exchanging staging: Staging, contents: FolderContents, plan: OutputPlan) {
    let manifest = plan.oldManifest
    let foreign = contents.entries.filter { !manifest.owns($0.path) }
    guard foreign.count <= Self.mostForeign,
      !contents.entries.contains(where: { $0.kind == .other || $0.kind == .folder && $0.isHidden })
    else { return nil }
    let replaced = Set(plan.writes.map(\.path) + plan.removals + [Manifest.fileName])
    let kept = contents.entries.filter { !replaced.contains($0.path) }

    let folders = Self.folders(kept: kept, contents: contents, plan: plan)
    // Each of them before those in it, and the marker before anything else.
    phases = [[.makeFolder(staging.path, like: staging.folder)], [.write("", to: staging.marker)]]
    phases += folders.map {
      [.makeFolder(staging.path + "/" + $0, like: staging.folder + "/" + $0)]
    }
    var fill: Phase = plan.writes.map { .write($0.text, to: staging.path + "/" + $0.path) }
    fill.append(.write(plan.newManifest.text, to: staging.path + "/" + Manifest.fileName))
    for entry in kept {
      let (from, to) = (staging.folder + "/" + entry.path, staging.path + "/" + entry.path)
      switch entry.kind {
      case .file: fill.append(.link(from, to: to))
      case .link: fill.append(.copyLink(from, to: to))
      case .folder, .other: break
      }
    }
    phases.append(fill)
    phases.append([.exchange(staging.folder, staging.path)])
  }

  /// The folders of the new content: those that something is in, and those that nothing was in.
  private static func folders(
    kept: [FolderContents.Entry], contents: FolderContents, plan: OutputPlan
  ) -> [String] {
    var needed: Set<String> = []
    for path in kept.filter({ $0.kind != .folder }).map(\.path) + plan.writes.map(\.path) {
      needed.formUnion(path.foldersAbove)
    }
    let emptied = Set(plan.removals.flatMap(\.foldersAbove))
    for entry in kept where entry.kind == .folder && !emptied.contains(entry.path) {
      needed.insert(entry.path)
    }
    return needed.sorted()
  }

  /// Replaces one file after the other. The manifest knows both the old and the new state while it
  /// lasts, so that a run that is cut off leaves nothing behind that the next one takes for somebody
  /// else's.
  public init(inPlace folder: String, plan: OutputPlan) {
    var both = plan.oldManifest
    both.digests.merge(plan.newManifest.digests) { $0.union($1) }
    let manifest = folder + "/" + Manifest.fileName
    func next(_ path: String) -> String { folder + "/" + path.inProgress }

    if plan.followsInterruption {
      phases.append(both.digests.keys.sorted().map { .removeFile(next($0)) })
    }
    phases += Set(plan.writes.flatMap(\.path.foldersAbove)).sorted().map {
      [.makeFolder(folder + "/" + $0, like: folder + "/" + $0)]
    }
    if both != plan.oldManifest {
      phases += [
        [.write(both.text, to: next(Manifest.fileName))],
        [.rename(next(Manifest.fileName), to: manifest)],
      ]
    }
    // A full disk shows before the first file is replaced.
    phases.append(plan.writes.map { .write($0.text, to: next($0.path)) })
    phases.append(plan.writes.map { .rename(next($0.path), to: folder + "/" + $0.path) })
    phases.append(plan.removals.map { .removeFile(folder + "/" + $0) })
    phases += Set(plan.removals.flatMap(\.foldersAbove)).sorted().reversed().map {
      [.removeFolder(folder + "/" + $0)]
    }
    if both != plan.newManifest {
      phases += [
        [.write(plan.newManifest.text, to: next(Manifest.fileName))],
        [.rename(next(Manifest.fileName), to: manifest)],
      ]
    }
  }

  /// The steps that take away what the phases before the first replaced file have written.
  public static func undoing(inPlace folder: String, plan: OutputPlan) -> [Step] {
    let paths = plan.writes.map(\.path) + [Manifest.fileName]
    return paths.map { .removeFile(folder + "/" + $0.inProgress) }
  }
}

extension OutputPlan {
  /// Whether one file alone changes, so that replacing it in its place leaves no moment in between.
  public var isOneStep: Bool { writes.count + removals.count <= 1 && !followsInterruption }
}

extension String {
  /// The folders on the way to a relative path, from the top.
  fileprivate var foldersAbove: [String] {
    indices.filter { self[$0] == "/" }.map { String(self[..<$0]) }
  }

  /// What a file is called while it is being written; hidden, so that no build takes it for a
  /// source.
  fileprivate var inProgress: String {
    guard let slash = lastIndex(of: "/") else { return ".\(self).gen-next" }
    return self[...slash] + ".\(self[index(after: slash)...]).gen-next"
  }
}
