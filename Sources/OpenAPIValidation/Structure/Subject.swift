import YAMLTree

/// What a finding is about: where a value stands in its Object.
enum Subject {
  /// A fixed field, or an entry whose key is the author's.
  case field(String)
  /// An element of the list that a field holds.
  case element(String)
  /// The document itself.
  case document

  /// The subject in words.
  var words: String {
    switch self {
    case .field(let name): "'\(name)'"
    case .element(let name): "an element of '\(name)'"
    case .document: "the document"
    }
  }

  /// The name of the field or entry.
  var name: String {
    switch self {
    case .field(let name), .element(let name): name
    case .document: ""
    }
  }
}

extension YAMLNode {
  /// What the value is, in words.
  var description: String {
    switch kind {
    case .sequence: return "a list"
    case .mapping: return "a mapping"
    case .scalar:
      switch scalar {
      case .null: return "null"
      case .bool(let value): return "\(value)"
      case .int, .float: return "the number \(shortened)"
      case .string: return "the string '\(shortened)'"
      }
    }
  }

  /// Where the node stands, in words, as short as it can be told to a reader at another node.
  func place(seenFrom other: YAMLNode) -> String {
    let location = location
    return location.file == other.location.file ? "in line \(location.line)" : "at \(location)"
  }

  /// A scalar's text, cut where it is long.
  var shortened: String { text.shortened }
}

extension String {
  /// The text, cut where it is long: a finding is one line.
  var shortened: String {
    let line = prefix { !$0.isNewline }
    let cut = line.prefix(60)
    return cut.utf8.count < utf8.count ? cut + "…" : self
  }
}
