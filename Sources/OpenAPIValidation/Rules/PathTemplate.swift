/// A path or a URL with names in braces.
struct PathTemplate {
  /// The names in the order of the text.
  private(set) var names: [String] = []
  /// The text with each name left out, the same for all templates that match the same.
  private(set) var shape = ""
  /// Whether every brace has its partner, and holds a name.
  private(set) var isWellFormed = true

  init(_ text: String) {
    var name = ""
    var isInName = false
    for character in text {
      switch character {
      case "{":
        if isInName { isWellFormed = false }
        isInName = true
        name = ""
      case "}":
        if !isInName || name.isEmpty { isWellFormed = false }
        if isInName { names.append(name) }
        shape += "{}"
        isInName = false
      default:
        if isInName { name.append(character) } else { shape.append(character) }
      }
    }
    if isInName { isWellFormed = false }
  }
}
