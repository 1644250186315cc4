/// Breaks single statements that are too long, as `swift format` would.
enum SwiftLayout {
  /// `head = tail`, in one line or two.
  static func assignment(_ head: String, _ tail: String, indentation: Int) -> [String] {
    let line = "\(head) = \(tail)"
    return fits(line, indentation) ? [line] : ["\(head) =", "  \(tail)"]
  }

  /// What a call gives, assigned in one line, two, or with the arguments on lines of their own.
  static func assignment(
    _ head: String, calling function: String, _ arguments: [String], indentation: Int
  ) -> [String] {
    let line = "\(head) = \(function)(\(arguments.joined(separator: ", ")))"
    if fits(line, indentation) { return [line] }
    let call = call(function, arguments, indentation: indentation + 2)
    return ["\(head) ="] + call.map { "  " + $0 }
  }

  /// A call, in one line or with its arguments filling the lines below it. `closing` is what
  /// stands behind its parenthesis.
  static func call(
    _ function: String, _ arguments: [String], indentation: Int, closing: String = ""
  ) -> [String] {
    let line = "\(function)(\(arguments.joined(separator: ", ")))\(closing)"
    if fits(line, indentation) { return [line] }
    var lines = filled(arguments, indentation: indentation + 2, closing: ")" + closing)
    lines = ["\(function)("] + lines.map { "  " + $0 }
    // A literal that fills its line leaves no room for what closes the call.
    let end = ")" + closing
    if let last = lines.last, fits(last + end, indentation) {
      lines[lines.count - 1] += end
    } else {
      lines.append(end)
    }
    return lines
  }

  /// Elements with commas between them, as many on a line as have room. The last line leaves room
  /// for `closing`.
  static func filled(_ elements: [String], indentation: Int, closing: String = "") -> [String] {
    var lines: [String] = []
    for (index, element) in elements.enumerated() {
      let isLast = index == elements.count - 1
      let text = element + (isLast ? "" : ",")
      if !fits(text, indentation), let parts = broken(text) {
        lines += parts
        continue
      }
      let needed = isLast ? text + closing : text
      if let line = lines.last, fits(line, indentation + 1 + needed.columns) {
        lines[lines.count - 1] += " " + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  /// What opens a type of some protocols, in one line or several.
  static func head(_ declaration: String, _ protocols: String, indentation: Int) -> [String] {
    let line = "\(declaration): \(protocols)"
    if fits(line + " {", indentation) { return [line + " {"] }
    return fits(line, indentation) ? [line, "{"] : [declaration + ":", "  " + protocols, "{"]
  }

  /// A declaration `head: type`, in one line or two.
  static func declaration(_ head: String, _ type: String, indentation: Int) -> [String] {
    let line = "\(head): \(type)"
    return fits(line, indentation) ? [line] : ["\(head):", "  \(type)"]
  }

  /// Whether a line has room at an indentation.
  static func fits(_ line: String, _ indentation: Int) -> Bool {
    // No text has more columns than bytes.
    indentation + line.utf8.count <= EmissionContext.width
      || indentation + line.columns <= EmissionContext.width
  }

  /// Parameters with commas between them, each on a line of its own, or on two where it is long.
  static func listed(_ parameters: [String], indentation: Int) -> [String] {
    parameters.enumerated().flatMap { index, parameter in
      let text = parameter + (index == parameters.count - 1 ? "" : ",")
      return fits(text, indentation) ? [text] : broken(text) ?? [text]
    }
  }

  /// A parameter or labelled argument in two lines; `nil` if it has no label.
  private static func broken(_ element: String) -> [String]? {
    let label = element.prefix { $0 != ":" && $0 != "\"" }
    let rest = element[label.endIndex...]
    return rest.hasPrefix(": ") ? ["\(label):", "  \(rest.dropFirst(2))"] : nil
  }
}
