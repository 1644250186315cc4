// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Optional`.
public struct OptionalModel: Model {
  /// The member `some`.
  public var some: String?

  /// Makes a value of its parts.
  public init(some: String? = nil) {
    self.some = some
  }
  public init(fields: FieldReader) throws {
    some = try fields.stringIfPresent("some")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("some", some)
  }
}

/// The API's `OpenEnum`.
public struct OpenEnumModel: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let a = Self(rawValue: "a")
  public static let b = Self(rawValue: "b")
}

/// The API's `OpenIntegerEnum`.
public struct OpenIntegerEnumModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}
