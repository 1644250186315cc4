/// Text of a description in the forms in which it may stand in Swift source. A description is not
/// trusted: nothing in it may end a literal or a comment.
enum SwiftText {
  /// A string literal.
  static func literal(_ text: String) -> String {
    let quote = UInt8(ascii: "\"")
    if text.isPlain, !text.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: "\\") }) {
      return "\"" + text + "\""
    }
    return "\"" + text.unicodeScalars.reduce(into: "") { $0 += escaped($1) } + "\""
  }

  /// The lines of a string literal of several lines, between its delimiters, for a text that has no
  /// room on one: all but the last end with a backslash, by which they are one.
  ///
  /// - Parameter width: the columns of a line.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    // Where the line can be broken: behind its last space, which a line may not end with.
    var lastSpace: (bytes: Int, columns: Int)?
    for scalar in text.unicodeScalars {
      let piece = escaped(scalar)
      if columns + piece.columns + 1 > width {
        if let (bytes, before) = lastSpace, before > width / 2 {
          let index = line.utf8.index(line.startIndex, offsetBy: bytes)
          lines.append(line[..<index] + "\\")
          line = String(line[index...])
          columns -= before
        } else {
          lines.append(line + "\\")
          (line, columns) = ("", 0)
        }
        lastSpace = nil
      }
      line += piece
      columns += piece.columns
      if scalar == " " { lastSpace = (line.utf8.count, columns) }
    }
    // A space at the end of the whole text must be seen.
    if line.hasSuffix(" ") { line = line.dropLast() + "\\u{20}" }
    return lines + [line]
  }

  /// A character as it may stand in a string literal.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": "\\\\"
    case "\"": "\\\""
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default:
      scalar.isHidden
        ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
  }

  /// An integer literal; `nil` if the text is no integer, in YAML's decimal, octal or hexadecimal
  /// form, or none that Swift can hold.
  static func integer(_ text: String) -> String? {
    let radix = text.hasPrefix("0x") ? 16 : text.hasPrefix("0o") ? 8 : 10
    return Int(radix == 10 ? text[...] : text.dropFirst(2), radix: radix).map { String($0) }
  }

  /// One line of a comment: line breaks become spaces, hidden characters go.
  static func line(_ text: String) -> String {
    if text.isPlain { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.endsLine || scalar == "\t" {
        if result.last != " " { result.append(" ") }
      } else if !scalar.isHidden {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A text between backticks in a comment.
  static func code(_ text: String) -> String {
    let line = line(text)
    return "`" + (line.utf8.contains(UInt8(ascii: "`")) ? line.replacing("`", with: "'") : line)
      + "`"
  }

  /// The lines of a comment, wrapped at `width` characters; each begins with the space after the
  /// slashes, unless it is empty. `lead` is put before the first line, `hanging` before the others.
  static func comment(
    _ text: String, width: Int, lead: String = "", hanging: String = ""
  ) -> [String] {
    // Most comments are one short line.
    if text.utf8.count + lead.utf8.count < width, text.isPlain, !text.isEmpty,
      text.utf8.first != UInt8(ascii: " "), text.utf8.last != UInt8(ascii: " ")
    {
      return [" " + lead + text]
    }
    var lines: [String] = []
    for paragraph in split(text) { wrap(paragraph, width, lead, hanging, &lines) }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Adds the lines of a paragraph to those of a comment.
  private static func wrap(
    _ paragraph: ArraySlice<UInt8>, _ width: Int, _ lead: String, _ hanging: String,
    _ lines: inout [String]
  ) {
    // Bytes, because a search for spaces need not know where characters end.
    let space = UInt8(ascii: " ")
    let isPlain = paragraph.allSatisfy { $0 < 0x7F }
    let indentation = String(repeating: " ", count: paragraph.prefix { $0 == space }.count)
    var line: [UInt8] = []
    var length = 0
    var start = paragraph.startIndex
    while start < paragraph.endIndex {
      let end = paragraph[start...].firstIndex(of: space) ?? paragraph.endIndex
      let word = paragraph[start..<end]
      start = end + 1
      if word.isEmpty { continue }
      let columns = isPlain ? word.count : String(decoding: word, as: UTF8.self).count
      if !line.isEmpty, length + 1 + columns <= width {
        line.append(space)
        length += 1
      } else {
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
        let front = " " + (lines.isEmpty ? lead : hanging + indentation)
        line.removeAll(keepingCapacity: true)
        line += front.utf8
        length = front.columns
      }
      line += word
      length += columns
    }
    if !line.isEmpty {
      lines.append(String(decoding: line, as: UTF8.self))
    } else if let last = lines.last, !last.isEmpty {
      lines.append("")
    }
  }

  /// The lines of a text, by any of Unicode's line ends, without hidden characters.
  private static func split(_ text: String) -> [ArraySlice<UInt8>] {
    let newline = UInt8(ascii: "\n")
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == newline }) {
      return bytes.split(separator: newline, omittingEmptySubsequences: false)
    }
    var lines: [ArraySlice<UInt8>] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar.endsLine {
        if !(scalar == "\n" && previous == "\r") {
          lines.append(Array(String(line).utf8)[...])
          line = .init()
        }
      } else if scalar == "\t" {
        line.append(" ")
      } else if !scalar.isHidden {
        line.append(scalar)
      }
      previous = scalar
    }
    lines.append(Array(String(line).utf8)[...])
    return lines
  }
}

extension Unicode.Scalar {
  /// Whether an editor or compiler might take this for the end of a line.
  var endsLine: Bool {
    switch value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether this shows nothing of itself, or changes how its neighbours show: control characters,
  /// line and paragraph separators, marks of direction. What joins emoji is not hidden.
  var isHidden: Bool {
    if value < 0x7F { return value < 0x20 }
    if value == 0x200C || value == 0x200D { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: true
    default: false
    }
  }
}

extension StringProtocol {
  /// Whether the text is nothing but printable ASCII, which needs no second look.
  var isPlain: Bool {
    utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// The number of columns the text takes in an editor.
  var columns: Int {
    isPlain ? utf8.count : count
  }
}
