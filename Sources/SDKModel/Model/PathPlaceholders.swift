// What path templates have in braces.
extension String {
  /// A path template without the names in its braces: what two have in common that are the same.
  package var withoutPlaceholderNames: String {
    var result = ""
    var isName = false
    for character in self {
      if character == "}" { isName = false }
      if !isName { result.append(character) }
      if character == "{" { isName = true }
    }
    return result
  }

  /// The names in the braces of a path template, in order.
  package var placeholders: [String] {
    split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "}" }) }
  }
}
