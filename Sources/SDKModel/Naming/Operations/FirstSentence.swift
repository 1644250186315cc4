/// The first sentence of a text in Markdown.
enum FirstSentence {
  /// The first sentence of the first paragraph that is no heading, on one line; `nil` if there is
  /// none.
  static func of(_ markdown: String) -> String? {
    var words: [Substring] = []
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = line.split(whereSeparator: \.isWhitespace)
      let isBlock = ["#", "<", "|", "```", ">"].contains { parts.first?.hasPrefix($0) == true }
      if parts.isEmpty || isBlock {
        if words.isEmpty { continue }
        break
      }
      words += parts
    }
    guard !words.isEmpty else { return nil }
    let end = words.indices.first { index in
      endsSentence(words[index], next: index + 1 < words.count ? words[index + 1] : nil)
    }
    return words[...(end ?? words.count - 1)].joined(separator: " ")
  }

  /// Whether a word is the last of a sentence: not `e.g.`, and a capital behind it.
  private static func endsSentence(_ word: Substring, next: Substring?) -> Bool {
    guard let last = word.last, ".!?".contains(last) else { return false }
    guard let next, let first = next.first(where: \.isLetter) else { return true }
    return first.isUppercase && !word.dropLast().contains(".")
  }
}
