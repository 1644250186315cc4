/// The folder beside an output folder in which its next content is put together.
public struct Staging: Sendable, Hashable {
  /// The output folder, from the root of the disk, links resolved.
  public let folder: String

  /// What a folder holds that was put together here: it tells a new folder from an old one.
  public static let markerName = ".gen-incoming"

  /// The folder beside an output folder.
  ///
  /// - Parameter folder: its path from the root of the disk; `nil` comes of the root itself.
  public init?(of folder: String) {
    guard folder.hasPrefix("/"), folder.count > 1, !folder.hasSuffix("/") else { return nil }
    self.folder = folder
  }

  /// The folder that holds both.
  public var parent: String {
    let slash = folder.lastIndex(of: "/") ?? folder.startIndex
    return slash == folder.startIndex ? "/" : String(folder[..<slash])
  }

  /// Where the next content is put together; hidden, so that no build takes it for sources.
  public var path: String {
    let name = folder.split(separator: "/").last ?? ""
    return (parent == "/" ? "" : parent) + "/.\(name).gen-next"
  }

  /// The marker within the folder that is put together.
  public var marker: String { path + "/" + Self.markerName }
  /// The marker where the folder that was put together has taken its place.
  public var placedMarker: String { folder + "/" + Self.markerName }

  /// What an earlier run left behind.
  public enum Leftover: Sendable, Equatable {
    /// Nothing.
    case none
    /// A folder that never took its place: the output folder is as it was before.
    case unplaced
    /// The old folder, or a part of it: the new one has taken its place.
    case replaced
    /// Something that `gen` did not make.
    case foreign
  }

  /// Tells what an earlier run left behind.
  ///
  /// - Parameters:
  ///   - contents: what is at ``path``; `nil` if that is no folder or does not exist.
  ///   - isPresent: whether anything is at ``path``.
  ///   - isMarked: whether there is something at ``placedMarker``.
  public static func leftover(
    contents: FolderContents?, isPresent: Bool, isMarked: Bool
  ) -> Leftover {
    guard let contents else { return isPresent ? .foreign : isMarked ? .replaced : .none }
    if contents.entries.contains(where: { $0.path == markerName }) { return .unplaced }
    return isMarked ? .replaced : contents.entries.isEmpty ? .unplaced : .foreign
  }

  /// Removes a folder that never took its place. All that is in it is new, or a second name of what
  /// is in the output folder.
  public func discarding(_ contents: FolderContents) -> [Step] {
    let files = contents.entries.filter { $0.kind != .folder && $0.path != Self.markerName }
    return files.map { .removeFile(path + "/" + $0.path) } + folders(of: contents)
      + [.removeFile(marker), .removeFolder(path)]
  }

  /// Removes the old folder, whose place the new one has taken; what is not `gen`'s and came or
  /// changed meanwhile moves to the new one.
  public func settling(
    old: FolderContents, oldManifest: Manifest, new: FolderContents, newManifest: Manifest
  ) -> [Step] {
    let placed = Dictionary(
      new.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var steps: [Step] = []
    for entry in old.entries where entry.path != Manifest.fileName {
      let (here, there) = (path + "/" + entry.path, folder + "/" + entry.path)
      if entry.kind == .folder {
        if placed[entry.path] == nil { steps += missingFolder(entry, old, oldManifest) }
        continue
      }
      let isGone = placed[entry.path] == nil
      if newManifest.owns(entry.path) || isGone && oldManifest.owns(entry.path) {
        steps.append(.removeFile(here))
      } else if let now = placed[entry.path], !isGone,
        now.number == entry.number || now.changed >= entry.changed
      {
        steps.append(.removeFile(here))
      } else {
        steps.append(.rename(here, to: there))
      }
    }
    steps += folders(of: old)
    steps += [.removeFile(path + "/" + Manifest.fileName), .removeFolder(path)]
    return steps + [.removeFile(placedMarker)]
  }

  /// Makes a folder that came meanwhile; one that only held files of `gen`'s is gone for good.
  private func missingFolder(
    _ folder: FolderContents.Entry, _ old: FolderContents, _ manifest: Manifest
  ) -> [Step] {
    let inside = old.entries.filter { $0.path.hasPrefix(folder.path + "/") && $0.kind != .folder }
    if inside.allSatisfy({ manifest.owns($0.path) }) { return [] }
    return [
      .makeFolder(self.folder + "/" + folder.path, like: path + "/" + folder.path)
    ]
  }

  private func folders(of contents: FolderContents) -> [Step] {
    contents.entries.filter { $0.kind == .folder }.reversed().map {
      .removeFolder(path + "/" + $0.path)
    }
  }
}
