/// A file of credentials: a line `NAME=value` for each; empty lines and those that begin with `#` mean
/// nothing.
public enum CredentialFile {
  /// What is wrong with a file.
  public struct Problem: Error, CustomStringConvertible {
    /// The line that cannot be read, the first being 1. Its text is not repeated: it may be a secret.
    public var line: Int

    /// What is wrong, and what to do.
    public var description: String { "line \(line) is not NAME=value" }
  }

  /// The values of a file by their names.
  public static func values(_ text: String) throws(Problem) -> [String: String] {
    var values: [String: String] = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = line.drop(while: \.isWhitespace)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let equals = line.firstIndex(of: "="), equals > line.startIndex else {
        throw Problem(line: index + 1)
      }
      var value = line[line.index(after: equals)...]
      if value.count > 1, let quote = value.first, quote == "\"" || quote == "'",
        value.last == quote
      {
        value = value.dropFirst().dropLast()
      }
      values[String(line[..<equals])] = String(value)
    }
    return values
  }
}
