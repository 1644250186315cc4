import Generation

/// One of the two descriptions that are compared: a path, or `REVISION:path`.
struct DiffOperand {
  /// The revision; `nil` for a file on the disk.
  var revision: GitRevision?
  /// The path of the description.
  var path: String

  /// Reads an operand. What exists as a file is a path, whatever is in its name.
  init(_ text: String) throws(FileError) {
    path = text
    guard Files.kind(text) == .absent, let colon = text.firstIndex(of: ":"),
      colon > text.startIndex, !text[..<colon].contains("/") || !text.hasPrefix(".")
    else { return }
    let revision = try GitRevision(String(text[..<colon]))
    self.revision = revision
    path = try revision.pathFromRoot(String(text[text.index(after: colon)...]))
  }

  /// What stands before the names of its files in messages.
  var prefix: String { revision.map { "\($0.name):" } ?? "" }

  /// The files that lie beside the description.
  func companions() throws(FileError) -> Companions {
    guard let revision else { return Companions(of: path) }
    return try Companions(of: path, in: revision)
  }
}
