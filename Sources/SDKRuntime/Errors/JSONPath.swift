/// A place in a JSON document, as in `organizations[2].sso_connections[0].id`.
struct JSONPath: CustomStringConvertible {
  enum Step {
    case index(Int)
    case key(String)
  }

  let steps: [Step]

  init(_ codingPath: [any CodingKey]) {
    steps = codingPath.map { key in
      // A dictionary's key "7" has the integer value 7 too: only the text tells it from an index.
      if let index = key.intValue, key.stringValue == "Index \(index)" {
        .index(index)
      } else {
        .key(key.stringValue)
      }
    }
  }

  /// The path; empty for the document itself.
  var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where key.isPlainKey: text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\(key.debugDescription)]"
      }
    }
    return text
  }

  /// The value at this place of a document, or where there is none at the nearest place above.
  func nearest(in document: JSONValue) -> JSONValue {
    var value = document
    for step in steps {
      let next: JSONValue? =
        switch step {
        case .index(let index): value[index]
        case .key(let key): value[key]
        }
      guard let next else { break }
      value = next
    }
    return value
  }

  /// The value at this place of a document.
  func value(in document: JSONValue) -> JSONValue? {
    var value: JSONValue? = document
    for step in steps {
      switch step {
      case .index(let index): value = value?[index]
      case .key(let key): value = value?[key]
      }
    }
    return value
  }
}

extension String {
  /// The text, cut where it is longer than a count of characters.
  func cut(at length: Int) -> String {
    count > length ? prefix(length) + "…" : self
  }

  fileprivate var isPlainKey: Bool {
    !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "$" }
  }
}
