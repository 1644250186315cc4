/// A path or a URL with names in braces.
struct PathTemplate {
  /// The names in the order of the text.
  private(set) var names: [String] = []
  /// The text with each name left out, the same for all templates that match the same.
  private(set) var shape = ""
  /// Whether every brace has its partner, and holds a name.
  private(set) var isWellFormed = true

  init(_ text: String) {
    var name: String?
    for character in text {
      switch (character, name) {
      case ("{", nil):
        name = ""
      case ("}", let complete?):
        if complete.isEmpty { isWellFormed = false }
        names.append(complete)
        shape += "{}"
        name = nil
      case ("{", _?), ("}", nil):
        isWellFormed = false
      case (_, let begun?):
        name = begun + String(character)
      case (_, nil):
        shape.append(character)
      }
    }
    if name != nil { isWellFormed = false }
  }
}
