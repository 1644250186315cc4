// Made by gen from input.yaml (Club 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `enroll_address`.
public struct EnrollAddress: Model {
  /// The member `street`.
  public var street: String?

  /// Makes a value of its parts.
  public init(street: String? = nil) {
    self.street = street
  }
  public init(fields: FieldReader) throws {
    street = try fields.stringIfPresent("street")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("street", street)
  }
}

/// The API's `enroll_consent`.
public struct EnrollConsent: Model {
  /// The member `given`.
  public var given: Bool?

  /// Makes a value of its parts.
  public init(given: Bool? = nil) {
    self.given = given
  }
  public init(fields: FieldReader) throws {
    given = try fields.boolIfPresent("given")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.boolIfPresent("given", given)
  }
}

/// The API's `enroll_level`.
public struct EnrollLevel: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let guest = Self(rawValue: "guest")
  public static let full = Self(rawValue: "full")
}
