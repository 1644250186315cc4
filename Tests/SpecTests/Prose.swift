import YAMLTree

/// The sentences that a description says to people.
struct Prose {
  /// The texts, as lists of their sentences' words in lower case.
  private(set) var texts: [[[Substring]]] = []

  init(_ tree: YAMLTree) {
    add(tree.root)
  }

  private mutating func add(_ node: YAMLNode) {
    for (key, value) in node.entries {
      let isProse = ["description", "summary", "title"].contains(key.text)
      if isProse, let text = value.string { add(text) } else { add(value) }
    }
    for element in node.elements { add(element) }
  }

  private mutating func add(_ text: String) {
    var sentences: [[Substring]] = [[]]
    for piece in text.lowercased().split(whereSeparator: \.isWhitespace) {
      let word = piece.trimming { !$0.isLetter && !$0.isNumber && $0 != "_" }
      if !word.isEmpty { sentences[sentences.count - 1].append(word) }
      if let last = piece.last, ".!?".contains(last) { sentences.append([]) }
    }
    texts.append(sentences)
  }
}

extension Substring {
  /// The text between its first and last character that is not of a kind.
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    var rest = drop(while: isLeftOut)
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return rest
  }
}

/// Finds sentences anywhere in a text, by the words alone.
struct SentenceIndex {
  private var numbers: [Substring: Int] = [:]
  /// The text's words as numbers, its parts divided by a number of no word.
  private var words: [Int] = []
  /// Where runs of four words begin.
  private var starts: [SIMD4<Int>: [Int]] = [:]

  init(_ prose: Prose) {
    for text in prose.texts {
      for word in text.joined() {
        words.append(numbers[word, default: numbers.count])
        numbers[word] = words.last
      }
      words.append(-1)
    }
    for start in words.indices.dropLast(3) {
      starts[key(words[start...]), default: []].append(start)
    }
  }

  /// Whether a sentence of at least four words stands in the text.
  func contains(_ sentence: [Substring]) -> Bool {
    let sought = sentence.map { numbers[$0] ?? -2 }
    guard sought.count >= 4, let starts = starts[key(sought[...])] else { return false }
    return starts.contains { words[$0...].starts(with: sought) }
  }

  private func key(_ words: ArraySlice<Int>) -> SIMD4<Int> {
    let first = words.startIndex
    return SIMD4(words[first], words[first + 1], words[first + 2], words[first + 3])
  }
}
