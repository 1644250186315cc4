import YAMLTree

/// A JSON value whose members keep their order: an example of a document, or what a reader enters.
public indirect enum JSONTree: Sendable, Hashable {
  case null
  case boolean(Bool)
  /// A number as JSON writes it.
  case number(String)
  case string(String)
  case array([JSONTree])
  /// Members in order, no two of the same name.
  case object([Member])

  /// One member of an object.
  public struct Member: Sendable, Hashable {
    /// The member's name.
    public var name: String
    /// What it holds.
    public var value: JSONTree

    /// A member of these parts.
    public init(name: String, value: JSONTree) {
      self.name = name
      self.value = value
    }
  }

  /// How large a value may be.
  public struct Limits: Sendable {
    /// The number of values in all.
    public var values: Int
    /// How deep they may nest.
    public var depth: Int
    /// The bytes of a single text.
    public var text: Int

    /// Limits of these numbers.
    public init(values: Int, depth: Int, text: Int) {
      self.values = values
      self.depth = depth
      self.text = text
    }

    /// What fits into a call that a person reads.
    public static let example = Limits(values: 60, depth: 6, text: 60)
    /// What fits onto a page that shows it.
    public static let shown = Limits(values: 300, depth: 16, text: 2000)
    /// What a reader may enter.
    public static let input = Limits(values: 10_000, depth: 60, text: 1 << 20)
  }

  /// The value that a node means; `nil` if it is larger than the limits, or no JSON.
  public init?(_ node: YAMLNode, limits: Limits) {
    var rest = limits.values
    self.init(node, limits, depth: 0, rest: &rest)
  }

  private init?(_ node: YAMLNode, _ limits: Limits, depth: Int, rest: inout Int) {
    rest -= 1
    guard rest >= 0, depth <= limits.depth else { return nil }
    switch node.kind {
    case .scalar:
      self.init(scalar: node)
      if case .string(let text) = self, text.utf8.count > limits.text { return nil }
    case .sequence:
      guard node.count <= rest else { return nil }
      var elements: [JSONTree] = []
      for element in node.elements {
        guard let value = JSONTree(element, limits, depth: depth + 1, rest: &rest) else {
          return nil
        }
        elements.append(value)
      }
      self = .array(elements)
    case .mapping:
      guard node.count <= rest else { return nil }
      var members: [Member] = []
      var names: Set<String> = []
      for (key, entry) in node.entries {
        guard key.kind == .scalar, key.text.utf8.count <= limits.text,
          names.insert(key.text).inserted,
          let value = JSONTree(entry, limits, depth: depth + 1, rest: &rest)
        else { return nil }
        members.append(Member(name: key.text, value: value))
      }
      self = .object(members)
    }
  }

  private init?(scalar node: YAMLNode) {
    switch node.scalar {
    case .null: self = .null
    case .bool(let value): self = .boolean(value)
    case .int(let value): self = .number(String(value))
    case .float(let value):
      let text = node.text
      if text.isJSONNumber {
        self = .number(text)
      } else if value.isFinite {
        self = .number("\(value)")
      } else {
        return nil
      }
    case .string(let text): self = .string(text)
    }
  }

  /// The member of an object with that name.
  package func member(_ name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

extension String {
  /// Whether JSON writes a number like this.
  package var isJSONNumber: Bool {
    var rest = utf8[...]
    func digits(_ rest: inout Substring.UTF8View) -> Int {
      let run = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(run)
      return run
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let hasLeadingZero = rest.first == UInt8(ascii: "0")
    let whole = digits(&rest)
    guard whole > 0, !(hasLeadingZero && whole > 1) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits(&rest) > 0 else { return false }
    }
    if let exponent = rest.first, exponent | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }
}
