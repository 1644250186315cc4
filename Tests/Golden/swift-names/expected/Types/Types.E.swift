// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Error`.
public struct ErrorModel: Model {
  /// The member `message`.
  public var message: String?

  /// Makes a value of its parts.
  public init(message: String? = nil) {
    self.message = message
  }
  public init(fields: FieldReader) throws {
    message = try fields.stringIfPresent("message")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("message", message)
  }
}

/// The API's `ExpressibleByStringLiteral`.
public struct ExpressibleByStringLiteralModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `ErrorBody`.
public struct ErrorBodyModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}
