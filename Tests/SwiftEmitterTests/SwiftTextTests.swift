import Testing

@testable import SwiftEmitter

/// Text in the forms in which it may stand in Swift source.
@Suite struct SwiftTextTests {
  @Test(arguments: [
    ("plain", #""plain""#),
    ("a\"b", #""a\"b""#),
    (#"\(exit(1))"#, #""\\(exit(1))""#),
    ("\"\"\"", #""\"\"\"""#),
    ("\"#", ##""\"#""##),
    ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("\u{0}\u{7}\u{7F}", #""\u{0}\u{7}\u{7F}""#),
    ("\u{85}\u{2028}\u{2029}", #""\u{85}\u{2028}\u{2029}""#),
    ("\u{202E}\u{2066}\u{200B}\u{FEFF}", #""\u{202E}\u{2066}\u{200B}\u{FEFF}""#),
    ("🦊👩‍🚀é", "\"🦊👩‍🚀é\""),
  ])
  func literals(_ text: String, _ literal: String) {
    #expect(SwiftText.literal(text) == literal)
  }

  @Test(arguments: [
    ("7", "7"), ("-7", "-7"), ("+7", "7"), ("007", "7"), ("0x1F", "31"), ("0o17", "15"),
    ("9223372036854775807", "9223372036854775807"), ("9223372036854775808", nil),
    ("1)\nfatalError()", nil), ("", nil), ("0x", nil), ("1.0", nil),
  ])
  func integers(_ text: String, _ literal: String?) {
    #expect(SwiftText.integer(text) == literal)
  }

  @Test(arguments: [
    "a\nb", "a\r\nb", "a\rb", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "a\u{B}b", "a\u{C}b",
  ])
  func lineEnds(_ text: String) {
    #expect(SwiftText.comment(text, width: 50) == [" a", " b"])
    #expect(SwiftText.line(text) == "a b")
  }

  @Test func commentsLoseWhatIsHidden() {
    #expect(SwiftText.comment("a\u{202E}b\u{0}c\u{200B}d", width: 50) == [" abcd"])
  }

  @Test func commentsKeepParagraphsAndLists() {
    let text = "\n\nOne.\n\n\nTwo:\n- three\n  four\n\n"
    #expect(
      SwiftText.comment(text, width: 50) == [" One.", "", " Two:", " - three", "   four"])
  }

  @Test func commentsAreWrapped() {
    #expect(SwiftText.comment("aaa bbb ccc", width: 8) == [" aaa bbb", " ccc"])
    #expect(SwiftText.comment("aaaaaaaaaaaa b", width: 8) == [" aaaaaaaaaaaa", " b"])
    #expect(
      SwiftText.comment("id: one two", width: 12, lead: "  - ", hanging: "    ")
        == ["   - id: one", "     two"])
  }

  @Test(arguments: ["", " ", " \n\t\u{202E}\n"])
  func commentsOfNothing(_ text: String) {
    #expect(SwiftText.comment(text, width: 50) == [])
  }

  @Test func commentsHaveNoBlanksAtTheirEnds() {
    #expect(SwiftText.comment("  a  ", width: 50) == [" a"])
  }

  /// What the lines say together is the text, and none is too wide.
  @Test(arguments: [
    "one two three four five six", String(repeating: "x", count: 50), "ends with a blank ",
    "\"\"\" \\(code) \\ \n two lines", "\u{202E}\u{0}", "a", "名前名前名前名前名前名前",
    String(repeating: "\\", count: 33), "     blanks     in    rows      ",
  ])
  func linesOfALiteral(_ text: String) {
    let lines = SwiftText.lines(of: text, width: 12)
    // A blank at the very end is an escape, which no line has room for.
    #expect(lines.allSatisfy { $0.replacing("\\u{20}", with: " ").columns <= 12 })
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\\") })
    #expect(lines.last?.hasSuffix(" ") == false)
    let joined = lines.dropLast().map { String($0.dropLast()) }.joined() + (lines.last ?? "")
    #expect("\"\(joined.replacing("\\u{20}", with: " "))\"" == SwiftText.literal(text))
  }
}
