import LineDiff

/// How a folder differs from what would be generated, for those who read what CI says.
public struct DriftReport: Sendable {
  /// A file that would be replaced.
  public struct Replaced: Sendable {
    var path: String
    var old: String
    var new: String

    /// A file with its texts, and its path as messages name it.
    public init(path: String, old: String, new: String) {
      self.path = path
      self.old = old
      self.new = new
    }
  }

  private let replaced: [Replaced]
  private let mostLines: Int

  /// Prepares a report of at most so many lines of difference.
  public init(_ replaced: [Replaced], mostLines: Int = 200) {
    self.replaced = replaced
    self.mostLines = mostLines
  }

  /// The unified diff, and how much of it was left out.
  public var lines: [String] {
    var lines: [String] = []
    var (linesLeft, filesLeft) = (0, 0)
    for file in replaced {
      let diff = LineDiff(from: file.old, to: file.new)
        .unified(oldName: file.path, newName: "\(file.path) (generated)")
      let shown = diff.prefix(max(0, mostLines - lines.count))
      lines += shown
      if shown.count < diff.count {
        linesLeft += diff.count - shown.count
        filesLeft += 1
      }
    }
    if linesLeft > 0 {
      lines.append(
        "… and \(linesLeft) more \(linesLeft == 1 ? "line" : "lines") of difference in "
          + "\(filesLeft) \(filesLeft == 1 ? "file" : "files")")
    }
    return lines
  }
}

/// A command as it is typed into a shell.
public struct ShellCommand: Sendable, CustomStringConvertible {
  private let words: [String]

  /// A command of its program and arguments.
  public init(_ words: [String]) {
    self.words = words
  }

  /// The words, in quotes where a shell would take them for something else.
  public var description: String { words.map(Self.quoted).joined(separator: " ") }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_./:=@%+,".utf8.contains(byte)
    }
    if isPlain, !word.isEmpty { return word }
    return "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
