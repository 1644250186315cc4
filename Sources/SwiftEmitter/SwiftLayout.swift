/// Breaks single statements that are too long, as `swift format` would.
enum SwiftLayout {
  /// `head = tail`, in one line or two.
  static func assignment(_ head: String, _ tail: String, indentation: Int) -> [String] {
    let line = "\(head) = \(tail)"
    return fits(line, indentation) ? [line] : ["\(head) =", "  \(tail)"]
  }

  /// A call, in one line or with a line for each argument.
  static func call(_ function: String, _ arguments: [String], indentation: Int) -> [String] {
    let line = "\(function)(\(arguments.joined(separator: ", ")))"
    return fits(line, indentation)
      ? [line] : ["\(function)("] + listed(arguments).map { "  " + $0 } + [")"]
  }

  /// A declaration `head: type`, in one line or two.
  static func declaration(_ head: String, _ type: String, indentation: Int) -> [String] {
    let line = "\(head): \(type)"
    return fits(line, indentation) ? [line] : ["\(head):", "  \(type)"]
  }

  /// Whether a line has room at an indentation.
  static func fits(_ line: String, _ indentation: Int) -> Bool {
    indentation + line.count <= EmissionContext.width
  }

  /// The elements with commas between them.
  static func listed(_ elements: [String]) -> [String] {
    elements.enumerated().map { $1 + ($0 == elements.count - 1 ? "" : ",") }
  }
}
