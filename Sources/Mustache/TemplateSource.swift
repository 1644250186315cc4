import Diagnostics

/// The text of a template, before it is parsed.
public struct TemplateSource: Sendable {
  /// What other templates call it.
  public var name: String
  /// Where it comes from, for messages.
  public var file: String
  /// The text, in the Mustache language.
  public var text: String

  /// A template's text from a file.
  public init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }

  /// The place of a byte of the text.
  func location(of offset: Int) -> SourceLocation {
    var line = 1
    var column = 1
    for scalar in String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars {
      column = scalar == "\n" ? 1 : column + 1
      if scalar == "\n" { line += 1 }
    }
    return SourceLocation(file: file, line: line, column: column)
  }
}
