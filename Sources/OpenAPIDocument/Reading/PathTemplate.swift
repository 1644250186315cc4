/// A path with its parameters in braces.
struct PathTemplate {
  /// The path, beginning with a slash if the API serves it.
  let text: String

  init(_ text: String) {
    self.text = text.hasPrefix("/") ? text : "/" + text
  }

  /// The name of a webhook or the expression of a callback, as it is.
  init(unchecked text: String) {
    self.text = text
  }

  /// The names of the parameters, in order, each once.
  var names: [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      if !names.contains(name) { names.append(name) }
      rest = rest[rest.index(after: close)...]
    }
    return names
  }

  /// The path with segments such as `:name` read as parameters, and how many there were.
  ///
  /// Such a segment is a parameter if one of that name is declared. What follows a colon within a
  /// segment (`/users:search`) is left alone.
  func mended(declared: [String]) -> (template: PathTemplate, colons: Int) {
    guard text.contains("/:") else { return (self, 0) }
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
}
