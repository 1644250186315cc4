import YAMLTree

/// A value that is checked, with what it means as JSON.
struct Instance {
  let node: YAMLNode
  /// What a scalar means; `nil` for a collection.
  let scalar: YAMLScalar?

  /// A value.
  init(_ node: YAMLNode) {
    self.node = node
    scalar = node.kind == .scalar ? node.scalar : nil
  }

  /// A mapping's key, which is a string to JSON whatever it looks like.
  init(key: YAMLNode) {
    node = key
    scalar = .string(key.text)
  }

  /// What looking at the value costs, in steps: a collection is walked along, a text read.
  var steps: Int {
    switch scalar {
    case .string(let text): text.utf8.count / 16
    case .float: node.text.utf8.count / 16
    case .null, .bool, .int: 0
    case nil: node.count * 4
    }
  }

  /// The narrowest type that the value has.
  var type: JSONType {
    switch scalar {
    case .null: .null
    case .bool: .boolean
    case .int: .integer
    case .float: number?.isWhole == true ? .integer : .number
    case .string: .string
    case nil: node.kind == .sequence ? .array : .object
    }
  }

  /// The text of a string.
  var string: String? {
    if case .string(let text) = scalar { text } else { nil }
  }

  /// The number, exactly as it is written; `nil` for other values, infinities and what is no number.
  var number: ExactDecimal? {
    switch scalar {
    case .int(let value): ExactDecimal(value)
    case .float(let value): ExactDecimal(node.text) ?? ExactDecimal(value.description)
    default: nil
    }
  }

  var isArray: Bool { scalar == nil && node.kind == .sequence }
  var isObject: Bool { scalar == nil && node.kind == .mapping }

  /// The value as a message shows it.
  var shown: String {
    switch scalar {
    case .null: "null"
    case .bool(let value): value.description
    case .int, .float: node.text.shortened
    case .string(let text): "'\(text.shortened)'"
    case nil: type.title
    }
  }

  /// The value as a message shows it, with its type.
  var shownWithType: String {
    switch type {
    case .null, .array, .object: type.title
    case .boolean, .integer, .number, .string: "\(type.title) (\(shown))"
    }
  }
}

extension String {
  /// The text in one line of at most 40 characters.
  var shortened: String {
    let line = prefix(41).map { $0.isNewline ? " " : $0 }
    return line.count > 40 ? String(line.prefix(39)) + "…" : String(line)
  }
}
