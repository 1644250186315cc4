// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `String`.
public struct StringModel: Model {
  /// The member `text`.
  public var text: String

  /// Makes a value of its parts.
  public init(text: String) {
    self.text = text
  }
  public init(fields: FieldReader) throws {
    text = try fields.string("text")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("text", text)
  }
}

/// The API's `Sendable`.
public struct SendableModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `Secret`.
public struct SecretModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `Set`.
public struct Set: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `Self`.
public struct SelfModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `Swift`.
public struct SwiftModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `SDKRuntime`.
public struct SDKRuntimeModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `SwiftNames`.
public struct SwiftNamesModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `SwiftNamesClient`.
public struct SwiftNamesClientModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `SwiftNamesError`.
public struct SwiftNamesErrorModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}
