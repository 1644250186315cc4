extension SwiftLayout {
  /// An argument of a call.
  enum Argument {
    case text(String)
    /// The label with its colon and space, or nothing, and the elements of a list.
    case list(String, [String])

    /// The argument in one line.
    var line: String {
      switch self {
      case .text(let text): text
      case .list(let label, let elements): "\(label)[\(elements.joined(separator: ", "))]"
      }
    }

    /// The columns that the formatter wants besides: it leaves room for a comma at the end of a list
    /// of several elements.
    fileprivate var comma: Int {
      if case .list(_, let elements) = self, elements.count > 1 { 1 } else { 0 }
    }
  }

  /// A call some of whose arguments are lists, in one line, or with its arguments filling the lines
  /// below it and the elements of a list that is too long on lines of their own.
  static func call(_ function: String, _ arguments: [Argument], indentation: Int) -> [String] {
    let line = "\(function)(\(arguments.map(\.line).joined(separator: ", ")))"
    let commas = arguments.reduce(0) { $0 + $1.comma }
    if fits(line, indentation + commas) { return [line] }
    let inner = indentation + 2
    var lines: [String] = []
    var lineCommas = 0
    for (index, argument) in arguments.enumerated() {
      let closing = index == arguments.count - 1 ? ")" : ","
      let text = argument.line + closing
      if let last = lines.last, fits("\(last) \(text)", inner + lineCommas + argument.comma) {
        lines[lines.count - 1] = "\(last) \(text)"
        lineCommas += argument.comma
      } else if case .list(let label, let elements) = argument,
        !fits(text, inner + argument.comma)
      {
        let comma = argument.comma == 1 ? "," : ""
        var block = filled(elements, indentation: inner + 2, closing: comma)
        if let last = block.popLast() { block.append(last + comma) }
        lines += [label + "["] + block.map { "  " + $0 } + ["]" + closing]
        lineCommas = 0
      } else {
        lines.append(text)
        lineCommas = argument.comma
      }
    }
    return [function + "("] + lines.map { "  " + $0 }
  }
}
