/// A JSON value that is written for other programs.
enum JSON {
  case string(String)
  case int(Int)
  case array([JSON])
  /// Fields in order.
  case object([(String, JSON)])

  /// The value as text, one field or element a line.
  var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .string(let string): JSON.write(string, to: &text)
    case .int(let int): text += "\(int)"
    case .array(let elements) where elements.isEmpty: text += "[]"
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        text += (index == 0 ? "[" : ",") + indent + "  "
        element.write(to: &text, indent: indent + "  ")
      }
      text += indent + "]"
    case .object(let fields) where fields.isEmpty: text += "{}"
    case .object(let fields):
      for (index, field) in fields.enumerated() {
        text += (index == 0 ? "{" : ",") + indent + "  "
        JSON.write(field.0, to: &text)
        text += ": "
        field.1.write(to: &text, indent: indent + "  ")
      }
      text += indent + "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
