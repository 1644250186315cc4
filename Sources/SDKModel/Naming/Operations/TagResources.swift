import OpenAPIDocument

/// The resources that a document's tags stand for.
struct TagResources {
  private let tags: [String: Tag]
  /// The beginning that most tags have in common, up to a version: `Messaging V1`.
  private let versionPrefix: [String]
  private var names: NameTable
  /// The resources of the tags that were asked for.
  private var known: [String: [Name]] = [:]

  /// No sensible document nests its tags deeper.
  private static let deepest = 8

  init(_ document: Document, names: NameTable) {
    tags = Dictionary(document.tags.map { ($0.name, $0) }) { first, _ in first }
    self.names = names
    var prefixes: [[String]: Int] = [:]
    var count = 0
    for tag in document.operations.lazy.compactMap(\.tags.first) {
      count += 1
      prefixes[Self.versionPrefix(self.names.name(tag).words), default: 0] += 1
    }
    versionPrefix = prefixes.first { Majority.is($0.value, of: count) }?.key ?? []
  }

  /// The tag that decides where an operation belongs: the first that is not a mere badge.
  func tag(of operation: OpenAPIDocument.Operation) -> String? {
    operation.tags.first { tags[$0]?.kind ?? "nav" == "nav" } ?? operation.tags.first
  }

  /// The resource of a tag, outermost first: below that of its parent (3.2), or as the tag itself
  /// says it (`Billing / Invoices`, `billing:invoices`).
  mutating func resource(_ tag: String) -> [Name] {
    if let known = known[tag] { return known }
    let resource = levels(of: tag)
    known[tag] = resource
    return resource
  }

  private mutating func levels(of tag: String) -> [Name] {
    var result: [Name] = []
    var seen: Set<String> = []
    var next: String? = tag
    while let tag = next, result.count < Self.deepest, seen.insert(tag).inserted {
      result = Self.levels(tag).map { name($0) } + result
      next = tags[tag]?.parent
    }
    return result
  }

  /// One line on each tag that the document describes, in the order of their names.
  ///
  /// A 3.2 summary is a name for readers and says less than the description.
  var summaries: [(tag: String, summary: String)] {
    tags.values.sorted { $0.name < $1.name }.compactMap { tag in
      let line = tag.description.flatMap(FirstSentence.of) ?? tag.summary.flatMap(FirstSentence.of)
      return line.map { (tag.name, $0) }
    }
  }

  /// The name of one level, without a version that all have and endings that say nothing.
  private mutating func name(_ level: String) -> Name {
    var words = names.name(level, fallback: "other").words
    if words.count > versionPrefix.count, words.starts(with: versionPrefix) {
      words.removeFirst(versionPrefix.count)
    }
    if words.count > 1, let last = words.last, Self.emptyEndings.contains(last) {
      words.removeLast()
    }
    return Name(words: words)
  }

  private static let emptyEndings: Set<String> = ["api", "apis", "controller", "endpoints"]

  /// The parts of a tag that says where it belongs.
  private static func levels(_ tag: String) -> [String] {
    for separator in [" / ", " > ", "::", ": ", ":"] {
      let parts = tag.split(separator: separator, omittingEmptySubsequences: false)
      guard (2...deepest).contains(parts.count),
        parts.allSatisfy({ $0.contains(where: \.isLetter) })
      else { continue }
      return parts.map(String.init)
    }
    return [tag]
  }

  /// The words up to a version, if there is one with a word behind it.
  private static func versionPrefix(_ words: [String]) -> [String] {
    let index = words.dropLast().firstIndex { word in
      PathWords.isVersion(word)
        || word.hasPrefix("api") && word.count > 3 && word.dropFirst(3).allSatisfy(\.isNumber)
    }
    return index.map { Array(words[...$0]) } ?? []
  }
}

/// When most of a document decides for all of it: so many that an operation more or less does not
/// change it.
enum Majority {
  /// Whether `count` of `total` are four fifths or more.
  static func `is`(_ count: Int, of total: Int) -> Bool {
    total > 0 && count * 5 >= total * 4
  }
}
