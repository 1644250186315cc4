// Made by gen from input.yaml (Levels 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Holder`.
public struct Holder: Model {
  /// The member `level`.
  public var level: Level?
  /// The member `mixed`.
  public var mixed: Nullable<Mixed>?
  /// The member `nullable`.
  public var nullable: Nullable<NullableModel>?
  /// The member `constant`.
  public var constant: Constant?

  /// Makes a value of its parts.
  public init(
    level: Level? = nil, mixed: Nullable<Mixed>? = nil, nullable: Nullable<NullableModel>? = nil,
    constant: Constant? = nil
  ) {
    self.level = level
    self.mixed = mixed
    self.nullable = nullable
    self.constant = constant
  }
  public init(fields: FieldReader) throws {
    level = try fields.valueIfPresent("level")
    mixed = try fields.nullable("mixed")
    nullable = try fields.nullable("nullable")
    constant = try fields.valueIfPresent("constant")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("level", level)
    try fields.nullable("mixed", mixed)
    try fields.nullable("nullable", nullable)
    try fields.valueIfPresent("constant", constant)
  }
}

extension Holder {
  /// The API's `constant`.
  public struct Constant: OpenIntegerEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let value7 = Self(rawValue: 7)
  }
}
