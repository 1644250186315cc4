/// A path template, to be compared with the paths of requests.
struct PathPattern: Sendable {
  /// A part of a segment: a text, or any text in its place.
  private enum Part: Sendable, Equatable {
    case literal(String)
    case parameter
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
    return zip(segments, path).allSatisfy { Self.matches($0[...], $1) }
  }

  private static func matches(_ parts: ArraySlice<Part>, _ text: Substring) -> Bool {
    guard let part = parts.first else { return text.isEmpty }
    switch part {
    case .literal(let literal):
      return text.hasPrefix(literal) && matches(parts.dropFirst(), text.dropFirst(literal.count))
    case .parameter:
      guard !text.isEmpty else { return false }
      guard case .literal(let next) = parts.dropFirst().first else { return true }
      // The parameter ends where what follows it comes first and the rest fits.
      var rest = text.dropFirst()
      while !rest.isEmpty {
        if rest.hasPrefix(next), matches(parts.dropFirst(), rest) { return true }
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
      if parts.last != .parameter { parts.append(.parameter) }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    return parts
  }
}
