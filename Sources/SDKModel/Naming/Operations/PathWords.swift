/// A path as words: what its segments say, without versions and the like.
struct PathWords {
  /// A part of a path.
  enum Part: Hashable {
    /// Words that stand in the path as they are.
    case literal([String])
    /// The words of a parameter's name.
    case parameter([String])
  }

  /// The parts, in order.
  private(set) var parts: [Part] = []
  /// How many segments the path has, skipped ones included.
  private(set) var segmentCount = 0

  /// The words of a path; `skipped` are segments that say nothing.
  init(_ path: String, skipping skipped: Set<String>, names: inout NameTable) {
    let end = path.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let segments = path.utf8[..<(end ?? path.endIndex)].split(separator: UInt8(ascii: "/"))
    for segment in segments.map(Substring.init) {
      segmentCount += 1
      let isLead = parts.isEmpty
      if !skipped.isEmpty, skipped.contains(String(segment)) { continue }
      if Self.isVersion(segment) { continue }
      if isLead && segment.lowercased() == "api" { continue }
      read(segment, &names)
    }
  }

  /// The words of each literal part.
  var literals: [[String]] {
    parts.compactMap { part in
      if case .literal(let words) = part { words } else { nil }
    }
  }

  /// The words of the last parameter, where the path ends in one.
  var finalParameter: [String]? {
    if case .parameter(let words) = parts.last { words } else { nil }
  }

  /// The words of the last literal part, where the path ends in one.
  var finalLiteral: [String]? {
    if case .literal(let words) = parts.last { words } else { nil }
  }

  /// Whether the path as a whole says all of a word: in its singular or plural, alone or as a part.
  func says(_ word: String) -> Bool {
    literals.contains { $0.contains { Plural.isSame($0, word) } || Plural.isSame($0, [word]) }
  }

  /// Splits a segment into the text around its placeholders and their names.
  private mutating func read(_ segment: Substring, _ names: inout NameTable) {
    // Most segments are a single phrase.
    if segment.utf8.allSatisfy(\.isPhraseByte), segment.utf8.contains(where: \.isAlphanumeric) {
      return parts.append(.literal(names.name(String(segment)).words))
    }
    var rest = segment
    while !rest.isEmpty {
      if rest.first == "{", let end = rest.firstIndex(of: "}") {
        let name = names.name(String(rest[rest.index(after: rest.startIndex)..<end]))
        parts.append(.parameter(name.words))
        rest = rest[rest.index(after: end)...]
      } else {
        let text = rest.prefix { $0 != "{" }
        readLiteral(text.isEmpty ? rest : text, &names)
        rest = text.isEmpty ? "" : rest[text.endIndex...]
      }
    }
  }

  /// Splits text at colons (`jobs:cancel`) and between the parts of a dotted name (`vm.shutdown`),
  /// and drops the ending of a file's name.
  private mutating func readLiteral(_ text: Substring, _ names: inout NameTable) {
    for phrase in text.split(separator: ":") {
      var pieces = phrase.split(separator: ".", omittingEmptySubsequences: false)
      if pieces.count > 1, let last = pieces.last, Self.fileEndings.contains(last.lowercased()) {
        pieces.removeLast()
      }
      let isDotted = pieces.allSatisfy { $0.first?.isLetter == true && $0.utf8.count > 1 }
      let texts = isDotted ? pieces.map(String.init) : [pieces.joined(separator: ".")]
      for text in texts where text.contains(where: { $0.isLetter || $0.isNumber }) {
        parts.append(.literal(names.name(text).words))
      }
    }
  }

  private static let fileEndings: Set<String> = [
    "json", "xml", "yaml", "yml", "csv", "txt", "html",
  ]

  /// Whether a text is a version such as `v1`, `v2.1`, `v1beta2`, `2.0` or `2010-04-01`.
  static func isVersion(_ text: some StringProtocol) -> Bool {
    guard let start = text.utf8.first,
      start | 0x20 == UInt8(ascii: "v") || start < 0x3A || start > 0x7F
    else { return false }
    var rest = Substring(text.lowercased())
    let hasMark = rest.first == "v"
    if hasMark { rest.removeFirst() }
    guard rest.first?.isNumber == true else { return false }
    for stage in ["alpha", "beta", "rc"] where hasMark {
      if let range = rest.firstRange(of: stage) { rest.replaceSubrange(range, with: ".") }
    }
    let isMadeOf = rest.allSatisfy { $0.isNumber || $0 == "." || $0 == "_" || $0 == "-" }
    return isMadeOf && (hasMark || rest.contains { !$0.isNumber })
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter or digit.
  fileprivate var isAlphanumeric: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether this is nothing that a segment is split at: a letter, a digit, `-` or `_`.
  fileprivate var isPhraseByte: Bool {
    isAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
}
