/// The syntax of media types and ranges of them (RFC 9110, section 12.5.1).
enum MediaRange {
  /// Whether a text is a type and a subtype, either perhaps `*`, perhaps with parameters.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    guard let range = parts.first.map(trimmed) else { return false }
    let names = range.split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 2, names.allSatisfy(isToken) else { return false }
    return names[0] != "*" || names[1] == "*"
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
