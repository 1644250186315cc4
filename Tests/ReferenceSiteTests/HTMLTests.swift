import Testing

@testable import ReferenceSite

/// Text that is not trusted.
@Suite struct HTMLTests {
  @Test func attributesCannotBeLeft() {
    #expect(HTML.escaped("\"'<>&\u{0}é") == "&quot;&#39;&lt;&gt;&amp;\u{FFFD}é")
    #expect(HTML.text("\"'<>&") == "\"'&lt;&gt;&amp;")
  }

  @Test func scriptsCannotBeLeft() {
    let json = HTML.script(json: "\"</script><!--\u{2028}\u{2029}&é\"")
    #expect(json == "\"\\u003C/script\\u003E\\u003C!--\\u2028\\u2029\\u0026é\"")
  }
}
