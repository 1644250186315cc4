// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Outlined`.
public struct Outlined: Model {
  /// The member `outline`.
  public var outline: String

  /// Makes a value of its parts.
  public init(outline: String) {
    self.outline = outline
  }
  public init(fields: FieldReader) throws {
    outline = try fields.string("outline")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("outline", outline)
  }
}

/// The API's `OtherSix`.
public enum OtherSix: Union {
  case withB1(WithB1)
  case withB2(WithB2)
  case withB3(WithB3)
  case withB4(WithB4)
  case withB5(WithB5)
  case withB6(WithB6)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["b1"], required: ["b1"], Self.withB1)
    reader.object(["b2"], required: ["b2"], Self.withB2)
    reader.object(["b3"], required: ["b3"], Self.withB3)
    reader.object(["b4"], required: ["b4"], Self.withB4)
    reader.object(["b5"], required: ["b5"], Self.withB5)
    reader.object(["b6"], required: ["b6"], Self.withB6)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .withB1(let value): value
    case .withB2(let value): value
    case .withB3(let value): value
    case .withB4(let value): value
    case .withB5(let value): value
    case .withB6(let value): value
    case .unknown(let value): value
    }
  }
}

extension OtherSix {
  /// The API's `with_b1`.
  public struct WithB1: Model {
    /// The member `b1`.
    public var b1: String

    /// Makes a value of its parts.
    public init(b1: String) {
      self.b1 = b1
    }
    public init(fields: FieldReader) throws {
      b1 = try fields.string("b1")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("b1", b1)
    }
  }

  /// The API's `with_b2`.
  public struct WithB2: Model {
    /// The member `b2`.
    public var b2: String

    /// Makes a value of its parts.
    public init(b2: String) {
      self.b2 = b2
    }
    public init(fields: FieldReader) throws {
      b2 = try fields.string("b2")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("b2", b2)
    }
  }

  /// The API's `with_b3`.
  public struct WithB3: Model {
    /// The member `b3`.
    public var b3: String

    /// Makes a value of its parts.
    public init(b3: String) {
      self.b3 = b3
    }
    public init(fields: FieldReader) throws {
      b3 = try fields.string("b3")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("b3", b3)
    }
  }

  /// The API's `with_b4`.
  public struct WithB4: Model {
    /// The member `b4`.
    public var b4: String

    /// Makes a value of its parts.
    public init(b4: String) {
      self.b4 = b4
    }
    public init(fields: FieldReader) throws {
      b4 = try fields.string("b4")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("b4", b4)
    }
  }

  /// The API's `with_b5`.
  public struct WithB5: Model {
    /// The member `b5`.
    public var b5: String

    /// Makes a value of its parts.
    public init(b5: String) {
      self.b5 = b5
    }
    public init(fields: FieldReader) throws {
      b5 = try fields.string("b5")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("b5", b5)
    }
  }

  /// The API's `with_b6`.
  public struct WithB6: Model {
    /// The member `b6`.
    public var b6: String

    /// Makes a value of its parts.
    public init(b6: String) {
      self.b6 = b6
    }
    public init(fields: FieldReader) throws {
      b6 = try fields.string("b6")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("b6", b6)
    }
  }
}
