import CYAML

/// What a scalar means by the core schema of YAML 1.2.
public enum YAMLScalar: Hashable, Sendable {
  /// Nothing: `null`, `~`, or no text at all.
  case null
  /// `true` or `false`; `yes`, `no`, `on` and `off` are strings.
  case bool(Bool)
  /// A whole number: decimal, `0o17` or `0xff`.
  case int(Int64)
  /// Any other number, and a whole one that 64 bits cannot hold.
  case float(Double)
  /// A text; every quoted scalar is one.
  case string(String)
}

extension YAMLNode {
  /// A scalar's decoded text, whatever it means; empty for a collection.
  public var text: String {
    withText { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// What a scalar means; null for a collection.
  public var scalar: YAMLScalar {
    withText { text in
      switch scalarType(text) {
      case .null: .null
      case .bool: .bool(text.first.map { $0 | 0x20 } == UInt8(ascii: "t"))
      case .int, .float: CoreSchema.number(text)
      case .string: .string(String(decoding: text, as: UTF8.self))
      }
    } ?? .null
  }

  /// Whether the node is a scalar that means null.
  public var isNull: Bool { withText { scalarType($0) == .null } ?? false }

  /// The text of a scalar that means a string; `nil` for every other node.
  public var string: String? {
    withText { scalarType($0) == .string ? String(decoding: $0, as: UTF8.self) : nil } ?? nil
  }

  /// The truth value that a scalar means; `nil` for every other node.
  public var bool: Bool? {
    if case .bool(let value) = scalar { value } else { nil }
  }

  /// The whole number that a scalar means; `nil` for every other node.
  public var int: Int? {
    if case .int(let value) = scalar { Int(exactly: value) } else { nil }
  }

  /// The number that a scalar means, whole or not; `nil` for every other node.
  public var double: Double? {
    switch scalar {
    case .int(let value): Double(value)
    case .float(let value): value
    case .null, .bool, .string: nil
    }
  }

  /// Calls `body` with the UTF-8 of a scalar's text.
  /// - Returns: `nil` for a collection.
  func withText<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
    withExtendedLifetime(storage) {
      let content = content
      return content.pointee.kind == .scalar ? body(storage.text(content)) : nil
    }
  }

  /// The type of this scalar, from its tag, its style and its text.
  func scalarType(_ text: UnsafeRawBufferPointer) -> CoreSchema.ScalarType {
    let node = content.pointee
    if node.tag != 0 {
      return CoreSchema.type(
        of: text,
        tag: String(cString: storage.document.pointee.arena + Int(node.tag))
      )
    }
    return node.style == .plain ? CoreSchema.type(of: text) : .string
  }
}
