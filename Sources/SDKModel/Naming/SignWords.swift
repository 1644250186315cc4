/// Words for the signs of values that are little else, as those of `+1`, `-1` and `<=`.
enum SignWords {
  /// A text with words for a sign at its front, or for all of it where it is nothing but signs.
  static func wording(_ text: String) -> String {
    guard let first = text.first, let word = words[first] else { return text }
    if let known = whole[text] { return known }
    let rest = text.dropFirst()
    let all = text.compactMap { words[$0] }
    if all.count == text.count { return all.joined(separator: " ") }
    guard first == "+" || first == "-", let next = rest.first, next.isLetter || next.isNumber
    else { return text }
    return "\(word) \(rest)"
  }

  private static let whole = [
    "<=": "less than or equal", ">=": "greater than or equal", "==": "equal", "!=": "not equal",
    "<>": "not equal",
  ]

  private static let words: [Character: String] = [
    "<": "less than", ">": "greater than", "=": "equal", "!": "not", "+": "plus", "-": "minus",
    "*": "asterisk", "/": "slash", "%": "percent", "&": "and", "|": "or", "~": "tilde",
    "^": "caret", "$": "dollar", "#": "hash", "@": "at", "?": "question", ".": "dot",
    ",": "comma", ":": "colon", ";": "semicolon",
  ]
}
