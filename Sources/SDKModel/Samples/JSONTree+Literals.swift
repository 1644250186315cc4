extension JSONTree: ExpressibleByDictionaryLiteral {
  /// An object of these members, in order.
  public init(dictionaryLiteral elements: (String, JSONTree)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }
}

extension JSONTree: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}
