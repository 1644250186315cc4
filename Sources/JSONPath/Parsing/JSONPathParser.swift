import Diagnostics

/// Reads a query from its text: here segments and selectors, in other files filters and literals.
struct JSONPathParser {
  /// Conditions inside one another.
  static let maximumDepth = 64
  /// Segments of one query, and selectors of one segment.
  static let maximumLength = 1_000

  let scalars: [Unicode.Scalar]
  /// Where the parser stands.
  var offset = 0
  var depth = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// A whole query, and where each of its segments ends.
  mutating func query() throws(JSONPathSyntaxError) -> ([Segment], ends: [Int]) {
    guard take("$") else {
      throw error("a query begins with '$'", remedy: "Write '$' for the whole document.")
    }
    let result = try segments()
    guard next == nil else {
      throw unexpected("the query should end here or go on with '.' or '['")
    }
    return result
  }

  /// Segments as long as there are any. Blanks behind the last one are left.
  mutating func segments() throws(JSONPathSyntaxError) -> ([Segment], ends: [Int]) {
    var segments: [Segment] = []
    var ends: [Int] = []
    while true {
      let end = offset
      skipBlanks()
      guard let segment = try segment() else {
        offset = end
        return (segments, ends)
      }
      try checkLength(segments.count)
      segments.append(segment)
      ends.append(offset)
    }
  }

  private mutating func segment() throws(JSONPathSyntaxError) -> Segment? {
    if take("..") {
      return .descendants(next == "[" ? try bracketed() : [try dotted(after: "..")])
    }
    if take(".") { return .children([try dotted(after: ".")]) }
    return next == "[" ? .children(try bracketed()) : nil
  }

  /// What follows a dot: `*` or a name without quotes.
  private mutating func dotted(after dots: String) throws(JSONPathSyntaxError) -> Selector {
    if take("*") { return .wildcard }
    guard let first = next, first.beginsName else {
      throw unexpected(
        "a name or '*' should follow '\(dots)'",
        remedy: "Write a name that is no plain word in brackets and quotes: ['a-b']."
      )
    }
    let start = offset
    while let scalar = next, scalar.continuesName { offset += 1 }
    if let scalar = next, "-/:;@$#%{}~+^\\".unicodeScalars.contains(scalar) {
      throw error(
        "'\(scalar)' cannot stand in a name after '\(dots)'",
        remedy: "Write the name in brackets and quotes: ['\(text(from: start))\(scalar)…']."
      )
    }
    return .name(text(from: start))
  }

  private mutating func bracketed() throws(JSONPathSyntaxError) -> [Selector] {
    offset += 1
    var selectors: [Selector] = []
    repeat {
      try checkLength(selectors.count)
      skipBlanks()
      selectors.append(try selector())
      skipBlanks()
    } while take(",")
    guard take("]") else {
      throw unexpected("',' or ']' should follow a selector", remedy: "Close the bracket with ']'.")
    }
    return selectors
  }

  private mutating func selector() throws(JSONPathSyntaxError) -> Selector {
    switch next {
    case "'", "\"": return .name(try string())
    case "*":
      offset += 1
      return .wildcard
    case "?":
      offset += 1
      skipBlanks()
      return .filter(try logicalExpression())
    case .some(let scalar) where scalar == ":" || scalar == "-" || scalar.isDigit:
      return try indexOrSlice()
    case .some(let scalar) where scalar.beginsName:
      throw unexpected(
        "a name in brackets needs quotes",
        remedy: "Write ['name'], or .name without brackets."
      )
    default:
      throw unexpected(
        "a selector should stand in the brackets",
        remedy: "Write a name in quotes, an index, a slice, '*' or a filter ('?')."
      )
    }
  }

  private mutating func indexOrSlice() throws(JSONPathSyntaxError) -> Selector {
    let first = try optionalInteger()
    skipBlanks()
    guard take(":") else {
      guard let first else { throw unexpected("an index should stand here", remedy: "Write one.") }
      return .index(first)
    }
    skipBlanks()
    var slice = Slice(start: first, end: try optionalInteger())
    skipBlanks()
    if take(":") {
      skipBlanks()
      slice.step = try optionalInteger()
    }
    return .slice(slice)
  }

  private func checkLength(_ count: Int) throws(JSONPathSyntaxError) {
    guard count < Self.maximumLength else {
      throw error("the query is too long", remedy: "Write \(Self.maximumLength) parts at most.")
    }
  }
}

// MARK: - Scanning

extension JSONPathParser {
  /// The scalar that comes next; `nil` at the end.
  var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  /// Goes past `text` if it comes next.
  mutating func take(_ text: String) -> Bool {
    guard scalars[offset...].starts(with: text.unicodeScalars) else { return false }
    offset += text.unicodeScalars.count
    return true
  }

  mutating func skipBlanks() {
    while let scalar = next, " \t\n\r".unicodeScalars.contains(scalar) { offset += 1 }
  }

  /// The text from a place up to the present one.
  func text(from start: Int) -> String {
    String(String.UnicodeScalarView(scalars[start..<offset]))
  }

  func error(_ message: String, at place: Int? = nil, remedy: String) -> JSONPathSyntaxError {
    JSONPathSyntaxError(offset: place ?? offset, message: message, remedy: remedy)
  }

  func unexpected(
    _ expectation: String,
    remedy: String = "Take away what follows, or mend it."
  ) -> JSONPathSyntaxError {
    let found = next.map { "'\($0)'" } ?? "the end"
    return error("\(expectation), not \(found)", remedy: remedy)
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { "0"..."9" ~= self }
  var beginsName: Bool {
    "a"..."z" ~= self || "A"..."Z" ~= self || self == "_" || self >= "\u{80}"
  }
  var continuesName: Bool { beginsName || isDigit }
}
