// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Array`.
public struct ArrayModel: Model {
  /// The member `elements`.
  public var elements: [String]?

  /// Makes a value of its parts.
  public init(elements: [String]? = nil) {
    self.elements = elements
  }
  public init(fields: FieldReader) throws {
    elements = try fields.stringsIfPresent("elements")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringsIfPresent("elements", elements)
  }
}

/// The API's `APIRequest`.
public struct APIRequestModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `APIClient`.
public struct APIClientModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `APIError`.
public struct APIErrorModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}
