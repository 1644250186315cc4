/// A template, parsed: what to do, in order.
struct Template: Sendable {
  /// One thing to do.
  enum Instruction: Sendable {
    /// Writes a text as it is.
    case text(String)
    /// Writes a value, with HTML's special characters escaped or as it is.
    case value(Key, isEscaped: Bool)
    /// Does the instructions up to the index `end` once for each element of a value.
    case section(Key, end: Int)
    /// Does the instructions up to the index `end` if a value is false or empty.
    case inverted(Key, end: Int)
    /// Does another template's instructions.
    case partial(Partial)
  }

  /// The name of a value, as it stands in a tag.
  struct Key: Sendable {
    /// The names to follow, the first from the innermost object that has it; none for `{{.}}`.
    var path: [String]
    /// Where the tag is in the source, in bytes.
    var offset: Int
  }

  /// Another template to be put in place of a tag.
  struct Partial: Sendable, Hashable {
    var name: String
    /// What each of its lines begins with.
    var indentation: String
    /// Where the tag is in the source, in bytes.
    var offset: Int
  }

  /// The file's name without its extension.
  var name: String
  var instructions: [Instruction] = []
}
