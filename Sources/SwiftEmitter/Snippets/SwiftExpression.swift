/// An expression that may be broken into lines, as `swift format` would accept it.
indirect enum SwiftExpression: Sendable {
  /// What is never broken.
  case text(String)
  /// A call with its arguments.
  case call(String, [Argument])
  case list([SwiftExpression])
  /// Keys, as literals, with their values.
  case dictionary([(key: String, value: SwiftExpression)])

  /// One argument of a call.
  struct Argument: Sendable {
    /// The label; `nil` for none.
    var label: String?
    var value: SwiftExpression

    fileprivate var head: String { label.map { $0 + ": " } ?? "" }
  }

  /// The expression in a single line.
  var line: String {
    switch self {
    case .text(let text): text
    case .call(let function, let arguments):
      "\(function)(\(arguments.map { $0.head + $0.value.line }.joined(separator: ", ")))"
    case .list(let elements): "[\(elements.map(\.line).joined(separator: ", "))]"
    case .dictionary(let entries):
      entries.isEmpty
        ? "[:]" : "[\(entries.map { "\($0.key): \($0.value.line)" }.joined(separator: ", "))]"
    }
  }

  /// The lines of the expression at an indentation, which they do not contain.
  ///
  /// - Parameters:
  ///   - head: what stands before it in its first line.
  ///   - tail: what stands behind it in its last line.
  func lines(indentation: Int, head: String = "", tail: String = "") -> [String] {
    let line = head + line + tail
    if SwiftLayout.fits(line, indentation) { return [line] }
    switch self {
    case .text(let text):
      guard head.hasSuffix(": "), !head.hasPrefix("\"") else { return [line] }
      return [String(head.dropLast()), "  " + text + tail]
    case .call(_, let arguments) where arguments.isEmpty: return [line]
    case .call(let function, let arguments):
      let inner = Self.lines(arguments, indentation: indentation + 2, tail: ")" + tail)
      return [head + function + "("] + inner.map { "  " + $0 }
    case .list(let elements):
      return Self.bracketed(
        elements.map { ("", $0) }, indentation: indentation, head: head, tail: tail)
    case .dictionary(let entries):
      return Self.bracketed(
        entries.map { ($0.key + ": ", $0.value) }, indentation: indentation, head: head,
        tail: tail)
    }
  }

  /// Arguments that fill their lines, or each on lines of its own where one of them needs several.
  private static func lines(
    _ arguments: [Argument],
    indentation: Int,
    tail: String
  ) -> [String] {
    let whole = arguments.map { $0.head + $0.value.line }
    let last = arguments.count - 1
    let fit = whole.enumerated().allSatisfy { index, text in
      SwiftLayout.fits(text + (index == last ? tail : ","), indentation)
    }
    if fit {
      var lines = SwiftLayout.filled(whole, indentation: indentation, closing: tail)
      lines[lines.count - 1] += tail
      return lines
    }
    return arguments.enumerated().flatMap { index, argument in
      argument.value.lines(
        indentation: indentation, head: argument.head, tail: index == last ? tail : ",")
    }
  }

  private static func bracketed(
    _ elements: [(head: String, value: SwiftExpression)],
    indentation: Int,
    head: String,
    tail: String
  ) -> [String] {
    guard !elements.isEmpty else { return [head + "[]" + tail] }
    let comma = elements.count > 1 ? "," : ""
    let inner = elements.flatMap {
      $0.value.lines(indentation: indentation + 2, head: $0.head, tail: comma)
    }
    return [head + "["] + inner.map { "  " + $0 } + ["]" + tail]
  }
}
