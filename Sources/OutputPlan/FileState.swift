/// What is at a path of an output folder.
public enum FileState: Sendable, Equatable {
  /// Nothing.
  case absent
  /// A file. `isWanted` if it holds what is to be written there, `isGenerated` if it begins as
  /// files of `gen` do.
  case file(Manifest.Digest, isWanted: Bool, isGenerated: Bool)
  /// A symbolic link.
  case link
  /// A folder, or something that is no file.
  case notAFile
  /// A file that cannot be read.
  case unreadable
  /// Something that lies behind a symbolic link in the place of a folder.
  case behindLink(String)
  /// Something that lies behind what should be a folder and is none.
  case behindFile(String)

  /// How the files begin that `gen` writes.
  public static let generatedPrefix = Array("// Made by gen ".utf8)

  /// What is to be done about it, `owned` being the digests that the manifest has for the path.
  func verdict(owned: Set<Manifest.Digest>?, overwritesEdits: Bool) -> Verdict {
    switch self {
    case .absent: return .absent
    case .notAFile:
      return .blocked(reason: "is not a file", remedy: "Move it out of the way.")
    case .link:
      return .blocked(reason: "is a link, not a file", remedy: "Remove the link.")
    case .unreadable:
      return .blocked(reason: "cannot be read", remedy: "Check its permissions.")
    case .behindLink(let folder):
      return .blocked(reason: "lies behind the link \(folder)", remedy: "Remove the link.")
    case .behindFile(let folder):
      return .blocked(
        reason: "lies behind \(folder), which is not a folder", remedy: "Move that away.")
    case .file(let digest, let isWanted, let isGenerated):
      if isWanted { return .same }
      guard let owned else {
        if isGenerated {
          return overwritesEdits
            ? .edited
            : .blocked(
              reason: "is in no list of what gen wrote here, though it begins as its files do",
              remedy: "Give it up with --force, or choose another folder with --output.")
        }
        return .blocked(
          reason: "was not written by gen",
          remedy: "Move it away, or choose another folder with --output.")
      }
      if owned.contains(digest) { return .owned }
      if overwritesEdits { return .edited }
      return .blocked(
        reason: "was changed by hand since gen wrote it",
        remedy: "Undo the change, or give it up with --force.")
    }
  }

  /// What is to be done about what is at a path.
  enum Verdict {
    /// There is nothing.
    case absent
    /// It is as it should be.
    case same
    /// It may be replaced or removed.
    case owned
    /// It was changed by hand, and may be replaced or removed all the same.
    case edited
    /// It has to stay.
    case blocked(reason: String, remedy: String)
  }
}
