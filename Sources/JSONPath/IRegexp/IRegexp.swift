/// An interoperable regular expression (RFC 9485).
///
/// As in the engines that RFC 9485 maps to, `^` and `$` outside brackets stand for the beginning
/// and the end of the text. Matching takes time linear in the text.
struct IRegexp: Sendable {
  private let program: [IRegexpInstruction]

  /// Reads an expression; `nil` where it is none, or too large.
  init?(_ text: String) {
    var parser = IRegexpParser(text)
    var compiler = IRegexpCompiler()
    guard let syntax = parser.expression(), let program = compiler.program(of: syntax) else {
      return nil
    }
    self.program = program
  }

  /// Whether the whole of a text fits.
  func matchesWhole(_ text: String) -> Bool {
    var matcher = IRegexpMatcher(program, text: text)
    return matcher.run(whole: true)
  }

  /// Whether some part of a text fits.
  func matchesPart(of text: String) -> Bool {
    var matcher = IRegexpMatcher(program, text: text)
    return matcher.run(whole: false)
  }
}
