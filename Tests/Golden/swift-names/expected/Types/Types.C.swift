// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Codable`.
public struct CodableModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `Credentials`.
public struct CredentialsModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `ClientConfiguration`.
public struct ClientConfigurationModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `ConfigurationError`.
public struct ConfigurationErrorModel: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}

/// The API's `Character`.
public struct Character: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}
