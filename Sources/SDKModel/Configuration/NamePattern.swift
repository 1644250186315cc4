/// A pattern that cuts a name into named parts, such as `api_{service}_v1_[{resource+}_]{name}`.
///
/// `{part}` takes as few characters as it can (one at least), `{part+}` as many as it can, and what
/// stands in brackets may be missing.
public struct NamePattern: Sendable, Hashable {
  private indirect enum Element: Sendable, Hashable {
    case literal([UInt8])
    case capture(String, isGreedy: Bool)
    case optional([Element])
  }

  /// The pattern as it was written.
  public let text: String
  private let elements: [Element]

  /// Reads a pattern; `nil` if its brackets or braces do not pair or a part has no name.
  public init?(_ text: String) {
    self.text = text
    var rest = Array(text.utf8)[...]
    guard let elements = Self.parse(&rest, inOptional: false), rest.isEmpty else { return nil }
    self.elements = elements
  }

  /// The names of the parts.
  public var parts: [String] {
    func names(_ elements: [Element]) -> [String] {
      elements.flatMap { element in
        switch element {
        case .literal: [String]()
        case .capture(let name, _): [name]
        case .optional(let inner): names(inner)
        }
      }
    }
    return names(elements)
  }

  /// The parts of a name, or `nil` if it does not fit the pattern.
  public func match(_ name: String) -> [String: String]? {
    var parts: [String: String] = [:]
    guard Self.match(elements[...], Array(name.utf8)[...], &parts) else { return nil }
    return parts
  }

  private static func parse(
    _ rest: inout ArraySlice<UInt8>,
    inOptional: Bool
  ) -> [Element]? {
    var elements: [Element] = []
    var literal: [UInt8] = []
    func flush() {
      if !literal.isEmpty { elements.append(.literal(literal)) }
      literal = []
    }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "{"):
        flush()
        guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return nil }
        var name = String(decoding: rest[..<end], as: UTF8.self)
        let isGreedy = name.hasSuffix("+")
        if isGreedy { name.removeLast() }
        guard !name.isEmpty else { return nil }
        elements.append(.capture(name, isGreedy: isGreedy))
        rest = rest[(end + 1)...]
      case UInt8(ascii: "["):
        flush()
        guard !inOptional, let inner = parse(&rest, inOptional: true) else { return nil }
        elements.append(.optional(inner))
      case UInt8(ascii: "]"):
        flush()
        return inOptional ? elements : nil
      case UInt8(ascii: "}"):
        return nil
      default:
        literal.append(byte)
      }
    }
    flush()
    return inOptional ? nil : elements
  }

  private static func match(
    _ elements: ArraySlice<Element>,
    _ text: ArraySlice<UInt8>,
    _ parts: inout [String: String]
  ) -> Bool {
    guard let element = elements.first else { return text.isEmpty }
    let others = elements.dropFirst()
    switch element {
    case .literal(let literal):
      return text.starts(with: literal) && match(others, text.dropFirst(literal.count), &parts)
    case .optional(let inner):
      return match(inner + others, text, &parts) || match(others, text, &parts)
    case .capture(let name, let isGreedy):
      guard !text.isEmpty else { return false }
      // The last part has to take all there is.
      if others.isEmpty {
        parts[name] = String(decoding: text, as: UTF8.self)
        return true
      }
      let lengths = 1...text.count
      let candidates = isGreedy ? Array(lengths.reversed()) : Array(lengths)
      for length in candidates where match(others, text.dropFirst(length), &parts) {
        parts[name] = String(decoding: text.prefix(length), as: UTF8.self)
        return true
      }
      return false
    }
  }
}
