import SDKModel

/// A path template in its segments.
struct PathParts: Sendable {
  /// The template without a query and without a slash at its end.
  let text: String
  /// What is between the slashes.
  let segments: [Substring]
  /// The segments without placeholders.
  let literals: [Substring]
  /// The names of the placeholders, in order.
  let placeholders: [String]
  /// The template without the names of its placeholders: what two have in common that are the same.
  let blank: String

  init(_ template: String) {
    var path = template.prefix { $0 != "?" }
    while path.last == "/" { path.removeLast() }
    text = String(path)
    segments = text.split(separator: "/", omittingEmptySubsequences: false)
    blank = text.withoutPlaceholderNames
    literals = segments.dropFirst().filter { !$0.contains("{") }
    placeholders = text.placeholders
  }

  /// The path before a placeholder at the end, and the placeholder's name: `/pets` and `pet_id` for
  /// `/pets/{pet_id}`, and `/pets.json` for `/pets/{pet_id}.json`. `nil` for a path that ends otherwise.
  var item: (path: PathParts, placeholder: String)? {
    guard let last = segments.last, last.first == "{", let close = last.firstIndex(of: "}") else {
      return nil
    }
    let name = last[last.index(after: last.startIndex)..<close]
    let suffix = last[last.index(after: close)...]
    let before = segments.dropLast().joined(separator: "/")
    guard !before.isEmpty, !suffix.contains("{"), suffix.isEmpty || before.last != "}" else {
      return nil
    }
    return (PathParts(before + suffix), String(name))
  }
}
