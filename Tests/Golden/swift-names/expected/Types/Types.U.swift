// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `URL`.
public struct URL: Model {
  /// The member `url`.
  public var url: String?

  /// Makes a value of its parts.
  public init(url: String? = nil) {
    self.url = url
  }
  public init(fields: FieldReader) throws {
    url = try fields.stringIfPresent("url")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("url", url)
  }
}

/// The API's `URLSessionTransport`.
public struct URLSessionTransportModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `UUID`.
public struct UUID: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}
