/// A template, parsed.
struct Template: Sendable {
  /// One step of showing a template.
  enum Step: Sendable {
    case text(String)
    case variable(Key, isEscaped: Bool)
    /// A section goes on to, and not including, the step `end`.
    case section(Key, isInverted: Bool, end: Int)
    /// A partial, by the name of its variant with the indentation it has here.
    case partial(String)
  }

  /// A key, dotted parts apart, and its place for messages.
  struct Key: Sendable {
    var parts: [String]
    var place: Place
  }

  /// A place in a template's source, counted from 1.
  struct Place: Sendable, Hashable {
    var template: String
    var line: Int
    var column: Int
  }

  var steps: [Step]
}
