/// What is in a folder and in the folders below it.
public struct FolderContents: Sendable {
  /// Something in a folder.
  public struct Entry: Sendable {
    /// What it is.
    public enum Kind: Sendable {
      /// A file.
      case file
      /// A folder.
      case folder
      /// A symbolic link.
      case link
      /// Something else, such as a socket.
      case other
    }

    /// The path below the folder.
    public var path: String
    /// What it is.
    public var kind: Kind
    /// The number that the disk knows it by: the same for two names of one file.
    public var number: UInt64
    /// When it was last changed, in nanoseconds since 1970.
    public var changed: Int64

    /// Makes an entry of its parts.
    public init(path: String, kind: Kind, number: UInt64, changed: Int64) {
      self.path = path
      self.kind = kind
      self.number = number
      self.changed = changed
    }

    var isHidden: Bool { path.split(separator: "/").last?.hasPrefix(".") ?? false }
  }

  /// What is there, each folder before what is in it.
  public var entries: [Entry]

  /// Makes a list of its entries, each folder before what is in it.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }
}
