import SwiftEmitter

/// One act on the disk, which is done wholly or not at all but for ``write(_:to:)``.
public enum Step: Sendable, Hashable {
  /// Makes a folder, where there is none, with the permissions of another if that is there.
  case makeFolder(String, like: String)
  /// Writes a file that nobody looks at yet.
  case write(String, to: String)
  /// Gives a file a second name.
  case link(String, to: String)
  /// Makes a symbolic link that leads where another does.
  case copyLink(String, to: String)
  /// Gives two folders each other's content.
  case exchange(String, String)
  /// Gives a file another name, in the place of whatever has that name.
  case rename(String, to: String)
  /// Removes a file, if it is there.
  case removeFile(String)
  /// Removes a folder, if it is there and nothing is in it.
  case removeFolder(String)
}

/// Steps that can be done in any order, even at once.
public typealias Phase = [Step]
