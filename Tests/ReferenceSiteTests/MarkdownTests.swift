import Testing

@testable import ReferenceSite

/// Descriptions as HTML.
@Suite struct MarkdownTests {
  @Test(arguments: [
    ("One\nline", "<p>One\nline</p>"),
    ("One\n\nTwo", "<p>One</p><p>Two</p>"),
    ("# Title #", "<h3>Title</h3>"),
    ("#### Deep", "<h6>Deep</h6>"),
    ("#no title", "<p>#no title</p>"),
    (
      "`a < b` & *c* **d** _e_ ~~f~~",
      "<p><code>a &lt; b</code> &amp; <em>c</em> <strong>d</strong> <em>e</em> <del>f</del></p>"
    ),
    ("snake_case_name 2 * 3 * 4", "<p>snake_case_name 2 * 3 * 4</p>"),
    ("\\*no\\* \\<b>", "<p>*no* &lt;b&gt;</p>"),
    ("**bold *both***", "<p><strong>bold <em>both</em></strong></p>"),
    ("a  \nb", "<p>a<br>b</p>"),
    ("---", "<hr>"),
    ("> quoted\n> more", "<blockquote><p>quoted\nmore</p></blockquote>"),
    (
      "```json\n{\"a\": <b>}\n```",
      "<pre tabindex=\"0\"><code>{&quot;a&quot;: &lt;b&gt;}</code></pre>"
    ),
    ("```\nnever closed", "<pre tabindex=\"0\"><code>never closed</code></pre>"),
  ])
  func blocksAndInlines(_ text: String, _ html: String) {
    #expect(Markdown.html(text) == html)
  }

  @Test(arguments: [
    ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
    ("Text:\n* a\n  * b\n* c", "<p>Text:</p><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
    ("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>"),
    ("- a\n\n  more\n- b", "<ul><li>a<p>more</p></li><li>b</li></ul>"),
    ("- a\n\n- b", "<ul><li>a</li><li>b</li></ul>"),
    ("In 1990.\n1. a", "<p>In 1990.</p><ol><li>a</li></ol>"),
  ])
  func lists(_ text: String, _ html: String) {
    #expect(Markdown.html(text) == html)
  }

  @Test func tables() {
    let html = Markdown.html("| a | b |\n|---|:-:|\n| `x\\|y` | <i> |\n| 1 |")
    #expect(
      html == """
        <div class="table" tabindex="0"><table><thead><tr><th scope="col">a</th>\
        <th scope="col">b</th></tr></thead><tbody><tr><td><code>x|y</code></td><td>&lt;i&gt;</td></tr>\
        <tr><td>1</td><td></td></tr></tbody></table></div>
        """)
  }

  @Test(arguments: [
    ("[a](https://example.com/?q=1&r=\"2\")", "https://example.com/?q=1&amp;r=&quot;2&quot;"),
    ("<mailto:ada@example.com>", "mailto:ada@example.com"),
    ("See https://example.com/a_b.", "https://example.com/a_b"),
    ("[a](<http://example.com> 'title')", "http://example.com"),
  ])
  func linksThatLeadSomewhere(_ text: String, _ address: String) {
    #expect(Markdown.html(text).contains("<a href=\"\(address)\" rel="))
  }

  @Test(arguments: [
    "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](\tjavascript:alert(1))",
    "[a](data:text/html,x)", "[a](vbscript:x)", "<javascript:alert(1)>", "[a](//example.com)",
    "[a](https\u{0}://x)", "![a](https://example.com/a.png)\u{0}[b](file:///etc/passwd)",
  ])
  func linksThatCouldDoMore(_ text: String) {
    let html = Markdown.html(text)
    #expect(!html.contains("href=\"j") && !html.contains("href=\"J"))
    #expect(!html.contains("href=\"d") && !html.contains("href=\"v") && !html.contains("href=\"/"))
    #expect(!html.contains("href=\"f") && !html.contains("<img"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "`<script>`", "**<b onclick=x>**",
    "- <svg/onload=x>", "| <i> |\n|---|\n| <i> |", "# <script>", "```\n</code></pre><script>\n```",
    "[<script>](https://example.com)", "> <iframe>",
  ])
  func rawHTMLIsText(_ text: String) {
    let html = Markdown.html(text)
    for tag in ["<script", "<img", "<b ", "<svg", "<i>", "<iframe"] { #expect(!html.contains(tag)) }
  }

  @Test func hostileNestingEnds() {
    for text in [
      String(repeating: "> ", count: 5000) + "x", String(repeating: "[", count: 20_000),
      String(repeating: "*a ", count: 20_000), String(repeating: "`", count: 9999) + "a",
      (0..<500).map { String(repeating: " ", count: $0 * 2) + "- a" }.joined(separator: "\n"),
      String(repeating: "|", count: 20_000) + "\n|-|",
    ] {
      #expect(!Markdown.html(text).isEmpty)
    }
  }

  @Test func plainTextHasNoMarks() {
    #expect(
      Markdown.plain("Some **bold** `a < b` [link](https://x.example)\n\n- x")
        == "Some bold a < b link x")
  }
}
