/// A path template, to be compared with the paths of requests.
struct PathPattern: Sendable {
  /// A part of a segment: a text, or any text in its place.
  private enum Part: Sendable {
    case literal(String)
    /// Without a name where it stands for several side by side, which cannot be told apart.
    case parameter(name: String?)
  }

  private let segments: [[Part]]
  /// How many characters are given: the more, the closer the match.
  let literalCount: Int

  var count: Int { segments.count }

  /// - Parameter template: a path with placeholders in braces; a query behind it is not compared.
  init(_ template: String) {
    let path = template.prefix { $0 != "?" }
    segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map { Self.parts(of: $0) }
    literalCount = segments.joined().reduce(0) { sum, part in
      if case .literal(let text) = part { sum + text.utf8.count } else { sum }
    }
  }

  /// Whether the segments of a path, percent-encoded as they came, fit.
  func matches(_ path: [Substring]) -> Bool {
    guard path.count == segments.count else { return false }
    for (parts, text) in zip(segments, path) {
      switch parts.count == 1 ? parts[0] : nil {
      case .literal(let literal): if text != literal { return false }
      case .parameter: if text.isEmpty { return false }
      case nil:
        var found: [(name: String, text: Substring)] = []
        if !Self.matches(parts[...], text, &found) { return false }
      }
    }
    return true
  }

  /// What stands in the place of each placeholder, percent-encoded as it came; `nil` for a path that
  /// does not fit.
  func values(in path: [Substring]) -> [(name: String, text: Substring)]? {
    guard path.count == segments.count else { return nil }
    var found: [(name: String, text: Substring)] = []
    for (parts, text) in zip(segments, path) {
      guard Self.matches(parts[...], text, &found) else { return nil }
    }
    return found
  }

  private static func matches(
    _ parts: ArraySlice<Part>, _ text: Substring, _ found: inout [(name: String, text: Substring)]
  ) -> Bool {
    guard let part = parts.first else { return text.isEmpty }
    switch part {
    case .literal(let literal):
      return text.hasPrefix(literal)
        && matches(parts.dropFirst(), text.dropFirst(literal.count), &found)
    case .parameter(let name):
      guard !text.isEmpty else { return false }
      guard case .literal(let next) = parts.dropFirst().first else {
        if let name { found.append((name, text)) }
        return true
      }
      // The parameter ends where what follows it comes first and the rest fits.
      let count = found.count
      var rest = text.dropFirst()
      while !rest.isEmpty {
        if rest.hasPrefix(next) {
          if let name { found.append((name, text[..<rest.startIndex])) }
          if matches(parts.dropFirst(), rest, &found) { return true }
          found.removeSubrange(count...)
        }
        rest = rest.dropFirst()
      }
      return false
    }
  }

  private static func parts(of segment: Substring) -> [Part] {
    var parts: [Part] = []
    var rest = segment
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      // Two placeholders side by side are as good as one.
      if case .parameter = parts.last {
        parts[parts.count - 1] = .parameter(name: nil)
      } else {
        parts.append(.parameter(name: String(rest[rest.index(after: open)..<close])))
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    return parts
  }
}
