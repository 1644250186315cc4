/// Turns text into names, remembering those it has seen: a document repeats its names a lot.
struct NameTable {
  let vocabulary: Vocabulary
  private var seen: [String: Name] = [:]

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The name that `text` spells; of `fallback` if it holds no letter or digit.
  mutating func name(_ text: String, fallback: String = "value") -> Name {
    let name: Name
    if let known = seen[text] {
      name = known
    } else {
      name = vocabulary.name(text)
      seen[text] = name
    }
    return name.words.isEmpty ? Name(words: [fallback]) : name
  }
}
