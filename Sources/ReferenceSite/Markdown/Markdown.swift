/// Renders the part of Markdown that descriptions use as HTML that nothing can run in: raw HTML is
/// shown as text, and links lead to `http`, `https` and `mailto` alone.
enum Markdown {
  /// A text as HTML blocks.
  ///
  /// - Parameter heading: the level that a heading of the first level becomes.
  static func html(_ text: String?, heading: Int = 3) -> String {
    guard let text, !text.isEmpty else { return "" }
    if isPlain(text) { return "<p>\(HTML.escaped(text))</p>" }
    var writer = MarkdownWriter(heading: heading)
    writer.write(MarkdownBlocks.blocks(of: MarkdownBlocks.lines(of: text)))
    return writer.html
  }

  /// Whether a text is one paragraph without any mark, as most are.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first,
      (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first)
    else { return false }
    return text.utf8.last != UInt8(ascii: " ")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
          UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "\\"), UInt8(ascii: "|"),
          UInt8(ascii: "/"):
          false
        default: (0x20..<0x7F).contains(byte)
        }
      }
  }

  /// A text without its marks, on one line, for places that take no HTML.
  static func plain(_ text: String?) -> String {
    guard let text else { return "" }
    let tags = html(text).replacing("><", with: "> <").split(
      separator: "<", omittingEmptySubsequences: false)
    // What is between `<` and `>` is a tag, because the text's own are escaped.
    let words = tags.enumerated().map { index, part in
      index == 0 ? part : part.firstIndex(of: ">").map { part[part.index(after: $0)...] } ?? ""
    }
    return words.joined(separator: "").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

/// Writes blocks as HTML.
private struct MarkdownWriter {
  let heading: Int
  var html = ""

  mutating func write(_ blocks: [MarkdownBlock]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: MarkdownBlock) {
    switch block {
    case .paragraph(let text): html += "<p>\(MarkdownInlines.html(text))</p>"
    case .heading(let level, let text):
      let level = min(6, heading + level - 1)
      html += "<h\(level)>\(MarkdownInlines.html(text))</h\(level)>"
    case .code(let text):
      html += "<pre tabindex=\"0\"><code>\(HTML.escaped(text))</code></pre>"
    case .rule: html += "<hr>"
    case .quote(let blocks):
      html += "<blockquote>"
      write(blocks)
      html += "</blockquote>"
    case .list(let start, let items):
      let tag = start == nil ? "ul" : "ol"
      html += start.map { $0 == 1 ? "<ol>" : "<ol start=\"\($0)\">" } ?? "<ul>"
      for item in items {
        html += "<li>"
        // A single paragraph stands in the item without a frame of its own.
        if case .paragraph(let text) = item.first {
          html += MarkdownInlines.html(text)
          write(Array(item.dropFirst()))
        } else {
          write(item)
        }
        html += "</li>"
      }
      html += "</\(tag)>"
    case .table(let head, let rows):
      html += "<div class=\"table\" tabindex=\"0\"><table><thead><tr>"
      for cell in head { html += "<th scope=\"col\">\(MarkdownInlines.html(cell))</th>" }
      html += "</tr></thead><tbody>"
      for row in rows {
        html += "<tr>" + row.map { "<td>\(MarkdownInlines.html($0))</td>" }.joined() + "</tr>"
      }
      html += "</tbody></table></div>"
    }
  }
}
