// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Point`.
public struct Point: Model {
  /// The member `x`.
  public var x: Int

  /// Makes a value of its parts.
  public init(x: Int) {
    self.x = x
  }
  public init(fields: FieldReader) throws {
    x = try fields.int("x")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.int("x", x)
  }
}

/// The API's `Plain`.
public enum Plain: Union {
  case withX(WithX)
  case withY(WithY)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["x"], required: ["x"], Self.withX)
    reader.object(["y"], required: ["y"], Self.withY)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .withX(let value): value
    case .withY(let value): value
    case .unknown(let value): value
    }
  }
}

/// What is unknown or absent has a schema of its own.
public enum Pet: Union {
  /// Where `kind` is `bird`.
  case bird(Bird)
  /// Where `kind` is `fish`.
  case fish(Fish)
  /// Where `kind` is `OtherPet`.
  case otherPet(OtherPet)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("kind") {
    case "bird": self = .bird(try decoder.value())
    case "fish": self = .fish(try decoder.value())
    case "OtherPet": self = .otherPet(try decoder.value())
    default:
      var reader = UnionReader<Self>(decoder)
      reader.object(["kind", "name"], required: ["name"], Self.otherPet)
      self = try reader.result ?? .unknown(decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .bird(let value): value
    case .fish(let value): value
    case .otherPet(let value): value
    case .unknown(let value): value
    }
  }
}

extension Plain {
  /// The API's `with_x`.
  public struct WithX: Model {
    /// The member `x`.
    public var x: Int

    /// Makes a value of its parts.
    public init(x: Int) {
      self.x = x
    }
    public init(fields: FieldReader) throws {
      x = try fields.int("x")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("x", x)
    }
  }

  /// The API's `with_y`.
  public struct WithY: Model {
    /// The member `y`.
    public var y: Int

    /// Makes a value of its parts.
    public init(y: Int) {
      self.y = y
    }
    public init(fields: FieldReader) throws {
      y = try fields.int("y")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("y", y)
    }
  }
}
