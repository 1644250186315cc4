/// A place in a source file, as editors and compilers count it.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file's name, as the user gave it.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// The column in Unicode scalars, counted from 1.
  public var column: Int

  /// Makes a place from its parts.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place as `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}
