/// A part of a text that stands by itself.
enum MarkdownBlock {
  case paragraph(String)
  case heading(level: Int, String)
  case code(String)
  case quote([MarkdownBlock])
  /// Items with a mark, or with numbers from `start`.
  case list(start: Int?, items: [[MarkdownBlock]])
  case table(head: [String], rows: [[String]])
  case rule
}

/// Takes a text apart into blocks.
enum MarkdownBlocks {
  /// Blocks within blocks beyond this depth are paragraphs.
  private static let deepest = 12

  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  static func blocks(of lines: [Substring], depth: Int = 0) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var paragraph: [Substring] = []
    var index = 0
    func endParagraph() {
      guard !paragraph.isEmpty else { return }
      blocks.append(.paragraph(paragraph.joined(separator: "\n")))
      paragraph = []
    }
    while index < lines.count {
      let line = lines[index]
      let text = line.drop { $0 == " " || $0 == "\t" }
      if text.isEmpty {
        endParagraph()
        index += 1
      } else if let fence = fence(text) {
        endParagraph()
        let indentation = line.count - text.count
        let end = lines[(index + 1)...].firstIndex { self.fence($0.trimmed, closing: fence) }
        let content = lines[(index + 1)..<(end ?? lines.count)]
        blocks.append(
          .code(content.map { $0.unindented(by: indentation) }.joined(separator: "\n")))
        index = (end ?? lines.count) + 1
      } else if let heading = heading(text) {
        endParagraph()
        blocks.append(heading)
        index += 1
      } else if isRule(text) {
        endParagraph()
        blocks.append(.rule)
        index += 1
      } else if depth < deepest, text.hasPrefix(">") {
        endParagraph()
        let end = lines[index...].firstIndex { !$0.trimmed.hasPrefix(">") } ?? lines.count
        let inner = lines[index..<end].map { line in
          let rest = line.trimmed.dropFirst()
          return rest.hasPrefix(" ") ? rest.dropFirst() : rest
        }
        blocks.append(.quote(self.blocks(of: inner, depth: depth + 1)))
        index = end
      } else if depth < deepest, let marker = ListMarker(line),
        paragraph.isEmpty || marker.canInterrupt
      {
        endParagraph()
        blocks.append(list(marker, lines, &index, depth: depth))
      } else if paragraph.isEmpty, let table = table(lines, at: &index) {
        blocks.append(table)
      } else {
        paragraph.append(text)
        index += 1
      }
    }
    endParagraph()
    return blocks
  }

  /// The character and the number of those that open a block of code.
  private static func fence(_ text: Substring) -> (Character, Int)? {
    guard let first = text.first, first == "`" || first == "~" else { return nil }
    let count = text.prefix { $0 == first }.count
    let rest = text.dropFirst(count)
    return count >= 3 && !(first == "`" && rest.contains("`")) ? (first, count) : nil
  }

  private static func fence(_ text: Substring, closing open: (Character, Int)) -> Bool {
    text.count >= open.1 && text.allSatisfy { $0 == open.0 }
  }

  private static func heading(_ text: Substring) -> MarkdownBlock? {
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    guard (1...6).contains(level), rest.isEmpty || rest.first == " " else { return nil }
    var title = rest.trimmed
    while title.last == "#" { title = title.dropLast() }
    return .heading(level: level, String(title.trimmed))
  }

  private static func isRule(_ text: Substring) -> Bool {
    guard let first = text.first, "-*_".contains(first) else { return false }
    let marks = text.filter { !$0.isWhitespace }
    guard marks.count >= 3 else { return false }
    return marks.allSatisfy { $0 == first }
  }

  /// The items of a list with all that is indented below them.
  private static func list(
    _ marker: ListMarker, _ lines: [Substring], _ index: inout Int, depth: Int
  ) -> MarkdownBlock {
    var items: [[MarkdownBlock]] = []
    while index < lines.count, let next = ListMarker(lines[index]), next.isSame(as: marker) {
      var inner = [next.rest]
      index += 1
      while index < lines.count {
        let line = lines[index]
        if line.trimmed.isEmpty {
          // A blank line belongs to the item if something indented follows.
          guard index + 1 < lines.count, lines[index + 1].indentation >= next.width,
            !lines[index + 1].trimmed.isEmpty
          else { break }
          inner.append("")
        } else if line.indentation >= next.width {
          inner.append(line.unindented(by: next.width))
        } else if ListMarker(line) == nil, heading(line.trimmed) == nil, fence(line.trimmed) == nil,
          inner.last?.isEmpty == false
        {
          inner.append(line.trimmed)
        } else {
          break
        }
        index += 1
      }
      items.append(blocks(of: inner, depth: depth + 1))
      // Blank lines between items.
      var next = index
      while next < lines.count, lines[next].trimmed.isEmpty { next += 1 }
      if next < lines.count, ListMarker(lines[next])?.isSame(as: marker) == true { index = next }
    }
    return .list(start: marker.number, items: items)
  }

  private static func table(_ lines: [Substring], at index: inout Int) -> MarkdownBlock? {
    guard lines[index].contains("|"), index + 1 < lines.count else { return nil }
    let marks = cells(lines[index + 1])
    let isRuled =
      !marks.isEmpty
      && marks.allSatisfy { cell in
        cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" }
      }
    let head = cells(lines[index])
    guard isRuled, lines[index + 1].contains("|"), marks.count == head.count else { return nil }
    index += 2
    var rows: [[String]] = []
    while index < lines.count, lines[index].contains("|") {
      let row = Array(cells(lines[index]).prefix(head.count))
      rows.append(row + Array(repeating: "", count: head.count - row.count))
      index += 1
    }
    return .table(head: head, rows: rows)
  }

  private static func cells(_ line: Substring) -> [String] {
    var text = line.trimmed
    if text.hasPrefix("|") { text = text.dropFirst() }
    if text.hasSuffix("|"), !text.hasSuffix("\\|") { text = text.dropLast() }
    var cells = [""]
    var isEscaped = false
    for character in text {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        if character == "|" { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells.map { String(Substring($0).trimmed) }
  }
}

/// What begins an item of a list.
private struct ListMarker {
  /// The number, in a list with numbers.
  var number: Int?
  /// The mark, or what stands behind the number.
  var mark: Character
  /// The columns that the item's own lines are indented by.
  var width: Int
  var rest: Substring

  /// Whether it may begin right below a paragraph.
  var canInterrupt: Bool { !rest.isEmpty && (number ?? 1) == 1 }

  init?(_ line: Substring) {
    let text = line.drop { $0 == " " || $0 == "\t" }
    let indentation = line.indentation
    guard let first = text.first else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let behind: Substring
    if "-*+".contains(first) {
      mark = first
      behind = text.dropFirst()
    } else if !digits.isEmpty, digits.count < 9, let end = text.dropFirst(digits.count).first,
      end == "." || end == ")"
    {
      number = Int(digits)
      mark = end
      behind = text.dropFirst(digits.count + 1)
    } else {
      return nil
    }
    guard behind.isEmpty || behind.first == " " || behind.first == "\t" else { return nil }
    rest = behind.trimmed
    let spaces = behind.prefix { $0 == " " }.count
    width =
      indentation + (text.count - behind.count) + (spaces > 4 || rest.isEmpty ? 1 : max(1, spaces))
  }

  func isSame(as other: ListMarker) -> Bool {
    mark == other.mark && (number == nil) == (other.number == nil)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }

  /// The columns before the first character that shows.
  fileprivate var indentation: Int {
    prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
  }

  fileprivate func unindented(by columns: Int) -> Substring {
    var rest = self
    var left = columns
    while left > 0, let first = rest.first, first == " " || first == "\t" {
      left -= first == "\t" ? 4 : 1
      rest = rest.dropFirst()
    }
    return rest
  }
}
