/// Text of a description in the forms in which it may stand in Swift source. A description is not
/// trusted: nothing in it may end a literal or a comment.
enum SwiftText {
  /// A string literal.
  static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.isHidden {
          result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// One line of a comment: line breaks become spaces, hidden characters go.
  static func line(_ text: String) -> String {
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

  /// The lines of a comment, wrapped at `width` characters; each begins with the space after the
  /// slashes, unless it is empty. `hanging` is put before every line but the first of a paragraph.
  static func comment(_ text: String, width: Int, lead: String = "", hanging: String = "")
    -> [String]
  {
    var lines: [String] = []
    for paragraph in split(text) {
      let indentation = paragraph.prefix { $0 == " " }
      let words = paragraph.split(separator: " ")
      if words.isEmpty {
        if lines.last != "" { lines.append("") }
        continue
      }
      var line = " " + (lines.isEmpty ? lead : hanging + indentation)
      var length = line.count
      var isFirst = true
      for word in words {
        let size = word.count
        if !isFirst, length + 1 + size > width {
          lines.append(line)
          line = " " + hanging + indentation
          length = line.count
          isFirst = true
        }
        if !isFirst {
          line += " "
          length += 1
        }
        line += word
        length += size
        isFirst = false
      }
      lines.append(line)
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The lines of a text, by any of Unicode's line ends, without hidden characters.
  private static func split(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar.endsLine {
        if !(scalar == "\n" && previous == "\r") {
          lines.append(String(line))
          line = .init()
        }
      } else if scalar == "\t" {
        line.append(" ")
      } else if !scalar.isHidden {
        line.append(scalar)
      }
      previous = scalar
    }
    lines.append(String(line))
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
