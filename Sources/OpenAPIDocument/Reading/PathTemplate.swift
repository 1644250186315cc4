/// A path with its parameters in braces.
struct PathTemplate {
  /// The path, beginning with a slash if the API serves it. It has no fragment, and a brace that
  /// belongs to no parameter is percent-encoded.
  private(set) var text: String
  /// The names of the parameters, in order, each once.
  private(set) var names: [String] = []
  /// The names that occur more than once.
  private(set) var repeatedNames: [String] = []
  /// Whether a brace belongs to no parameter.
  private(set) var hasStrayBraces = false
  /// Whether the source has a fragment, which is no part of the path.
  private(set) var hasFragment = false
  /// Where the query begins, after its question mark.
  private(set) var query: String.Index?

  /// Reads the key of a path.
  init(_ key: String) {
    text = key.hasPrefix("/") ? "" : "/"
    var rest = key[...]
    while true {
      let plain = rest.utf8.prefix { !"{}?#".utf8.contains($0) }
      text += rest[..<plain.endIndex]
      rest = rest[plain.endIndex...]
      guard let next = rest.first, next != "#" else { break }
      if next == "{", let name = Self.parameter(at: rest) {
        add(name)
        rest = rest.dropFirst(name.count + 2)
        continue
      }
      switch next {
      case "{", "}":
        hasStrayBraces = true
        text += next == "{" ? "%7B" : "%7D"
      case "?" where query == nil:
        text.append(next)
        query = text.endIndex
      default: text.append(next)
      }
      rest.removeFirst()
    }
    hasFragment = !rest.isEmpty
  }

  /// The name of a webhook or the expression of a callback, as it is.
  init(unchecked text: String) {
    self.text = text
  }

  /// The name of the parameter that begins with this brace, if one does.
  private static func parameter(at text: Substring) -> Substring? {
    let inner = text.dropFirst()
    guard let end = inner.firstIndex(where: { $0 == "{" || $0 == "}" }), inner[end] == "}",
      end > inner.startIndex
    else { return nil }
    return inner[..<end]
  }

  private mutating func add(_ name: Substring) {
    text += "{\(name)}"
    let name = String(name)
    if !names.contains(name) {
      names.append(name)
    } else if !repeatedNames.contains(name) {
      repeatedNames.append(name)
    }
  }

  /// The path with segments such as `:name` read as parameters, and how many there were.
  ///
  /// Such a segment is a parameter if one of that name is declared. What follows a colon within a
  /// segment (`/users:search`) is left alone.
  func mended(declared: [String]) -> (template: PathTemplate, colons: Int) {
    guard text.utf8.contains(UInt8(ascii: ":")), text.contains("/:") else { return (self, 0) }
    var colons = 0
    let segments = text.split(separator: "/", omittingEmptySubsequences: false).map { segment in
      guard segment.hasPrefix(":"), declared.contains(String(segment.dropFirst())) else {
        return String(segment)
      }
      colons += 1
      return "{\(segment.dropFirst())}"
    }
    return (PathTemplate(segments.joined(separator: "/")), colons)
  }

  /// The path without the pairs of its query that only name a query parameter, as in `?page={page}`:
  /// that parameter is sent anyway.
  func withoutPairs(of queryParameters: [String]) -> PathTemplate {
    guard let query else { return self }
    let pairs = text[query...].split(separator: "&").filter { pair in
      !queryParameters.contains { pair.hasSuffix("={\($0)}") }
    }
    let path = text[..<query].dropLast()
    return PathTemplate(pairs.isEmpty ? String(path) : path + "?" + pairs.joined(separator: "&"))
  }
}
