/// Writes the inside of a paragraph as HTML: code, emphasis, links, line breaks.
enum MarkdownInlines {
  /// A text as HTML.
  static func html(_ text: String) -> String {
    var writer = InlineWriter(Array(text), depth: 0)
    return writer.written()
  }

  /// The address as it may stand in a link; `nil` for one that could do more than lead somewhere.
  static func safe(_ address: String) -> String? {
    let text = address.filter { !$0.isWhitespace }
    guard text.count == address.count, text.unicodeScalars.allSatisfy({ $0.value > 0x20 }),
      !text.isEmpty
    else { return nil }
    let lower = text.lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: lower.hasPrefix) else { return nil }
    return text
  }
}

private struct InlineWriter {
  let text: [Character]
  /// How many links and emphases this is within.
  let depth: Int
  private var index = 0
  private var html = ""
  /// What is text and nothing else, not written yet.
  private var plain = ""
  /// Marks that have been looked for in vain: from here on, they are text.
  private var missing: Set<String> = []

  /// How many brackets turned out to begin no link.
  private var vainLinks = 0

  private static let deepest = 8
  /// A text with more brackets than this has them for another reason.
  private static let mostVainLinks = 500

  init(_ text: [Character], depth: Int) {
    self.text = text
    self.depth = depth
  }

  mutating func written() -> String {
    while index < text.count {
      if !step() {
        plain.append(text[index])
        index += 1
      }
    }
    flush()
    return html
  }

  private mutating func flush() {
    html += HTML.escaped(plain)
    plain = ""
  }

  private mutating func add(_ markup: String) {
    flush()
    html += markup
  }

  /// Writes what begins here, if that is more than text.
  private mutating func step() -> Bool {
    switch text[index] {
    case "\\": return escape()
    case "`": return code()
    case "*", "_": return emphasis(text[index])
    case "~": return isAt("~~") && span("~~", "del")
    case "[": return link()
    case "!": return image()
    case "<": return autolink()
    case "h": return bareLink()
    case "\n": return lineBreak()
    default: return false
    }
  }

  private mutating func escape() -> Bool {
    guard index + 1 < text.count else { return false }
    let next = text[index + 1]
    guard next.isASCII, next.isPunctuation || next.isSymbol else { return false }
    plain.append(next)
    index += 2
    return true
  }

  private mutating func lineBreak() -> Bool {
    guard plain.hasSuffix("  ") || plain.hasSuffix("\\") else { return false }
    while plain.last == " " || plain.last == "\\" { plain.removeLast() }
    add("<br>")
    index += 1
    return true
  }

  private mutating func code() -> Bool {
    let count = text[index...].prefix { $0 == "`" }.count
    let mark = String(repeating: "`", count: count)
    guard let end = find(mark, from: index + count) else {
      plain += mark
      index += count
      return true
    }
    var content = text[(index + count)..<end].map { $0 == "\n" ? " " : $0 }
    if content.count > 2, content.first == " ", content.last == " " {
      content = Array(content.dropFirst().dropLast())
    }
    add("<code>\(HTML.escaped(String(content)))</code>")
    index = end + count
    return true
  }

  private mutating func emphasis(_ mark: Character) -> Bool {
    // Within a word, `_` is a part of it.
    if mark == "_", index > 0, text[index - 1].isLetter || text[index - 1].isNumber { return false }
    let double = String([mark, mark])
    if isAt(double), span(double, "strong") { return true }
    return span(String(mark), "em")
  }

  private mutating func span(_ mark: String, _ tag: String) -> Bool {
    let start = index + mark.count
    guard depth < Self.deepest, start < text.count, !text[start].isWhitespace,
      let end = find(mark, from: start + 1),
      !text[end - 1].isWhitespace
    else { return false }
    if mark.hasPrefix("_"), end + mark.count < text.count {
      let next = text[end + mark.count]
      if next.isLetter || next.isNumber { return false }
    }
    var inner = InlineWriter(Array(text[start..<end]), depth: depth + 1)
    add("<\(tag)>\(inner.written())</\(tag)>")
    index = end + mark.count
    return true
  }

  private mutating func link() -> Bool {
    guard depth < Self.deepest, vainLinks < Self.mostVainLinks else { return false }
    guard let label = bracketed("[", "]", from: index),
      label.end + 1 < text.count, text[label.end + 1] == "(",
      let target = bracketed("(", ")", from: label.end + 1)
    else {
      vainLinks += 1
      return false
    }
    var address = String(text[target.content]).trimmingSpaces
    // A title behind the address is not shown.
    if let space = address.firstIndex(where: \.isWhitespace) {
      address = String(address[..<space])
    }
    if address.hasPrefix("<"), address.hasSuffix(">") {
      address = String(address.dropFirst().dropLast())
    }
    var inner = InlineWriter(Array(text[label.content]), depth: depth + 1)
    let shown = inner.written()
    if let address = MarkdownInlines.safe(address), !shown.contains("<a ") {
      add(Self.anchor(address, shown))
    } else {
      add(shown)
    }
    index = target.end + 1
    return true
  }

  /// No picture is loaded from anywhere: what it shows is told in its words.
  private mutating func image() -> Bool {
    guard index + 1 < text.count, text[index + 1] == "[" else { return false }
    index += 1
    if link() { return true }
    index -= 1
    return false
  }

  private mutating func autolink() -> Bool {
    guard let end = text[index...].prefix(400).firstIndex(of: ">") else { return false }
    let content = String(text[(index + 1)..<end])
    guard let address = MarkdownInlines.safe(content) else { return false }
    add(Self.anchor(address, HTML.escaped(address)))
    index = end + 1
    return true
  }

  private mutating func bareLink() -> Bool {
    guard depth == 0, isAt("http://") || isAt("https://"),
      index == 0 || !(text[index - 1].isLetter || text[index - 1].isNumber)
    else { return false }
    var end = index
    while end < text.count, !text[end].isWhitespace, !"<>\"`".contains(text[end]) { end += 1 }
    while end > index, ".,;:!?')*_".contains(text[end - 1]) { end -= 1 }
    guard end - index > 8, let address = MarkdownInlines.safe(String(text[index..<end])) else {
      return false
    }
    add(Self.anchor(address, HTML.escaped(address)))
    index = end
    return true
  }

  private static func anchor(_ address: String, _ html: String) -> String {
    "<a href=\"\(HTML.escaped(address))\" rel=\"noopener noreferrer nofollow\">\(html)</a>"
  }

  private func isAt(_ mark: String) -> Bool {
    text[index...].starts(with: mark)
  }

  /// Where a mark comes next: a run of its character that is as long, or that closes another mark
  /// besides.
  private mutating func find(_ mark: String, from start: Int) -> Int? {
    guard !missing.contains(mark), let first = mark.first else { return nil }
    var position = start
    while position < text.count {
      if text[position] == "\\", first != "`" {
        position += 2
        continue
      }
      guard text[position] == first else {
        position += 1
        continue
      }
      let run = text[position...].prefix { $0 == first }.count
      let rest = run - mark.count
      if rest == 0 || first != "`" && (mark.count == 2 ? rest > 0 : rest == 2) {
        return position + rest
      }
      position += run
    }
    missing.insert(mark)
    return nil
  }

  /// What is between two brackets, pairs of them inside included.
  private func bracketed(
    _ open: Character, _ close: Character, from start: Int
  ) -> (content: Range<Int>, end: Int)? {
    var nesting = 0
    var position = start
    // An address or a label of more characters is none.
    while position < min(text.count, start + 2000) {
      switch text[position] {
      case "\\": position += 1
      case open: nesting += 1
      case close:
        nesting -= 1
        if nesting == 0 { return ((start + 1)..<position, position) }
      default: break
      }
      position += 1
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
