// Made by gen from input.yaml (Houses 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct CreateHouseRequest: OutgoingModel {
  var address: CreateHouseRequestAddress
  var options: [CreateHouseRequestOption]?
  func write(to fields: inout FieldWriter) throws {
    try fields.value("address", address)
    try fields.valueIfPresent("options", options)
  }
}

/// Where it stands.
public struct CreateHouseRequestAddress: Model {
  /// The member `street`.
  public var street: String
  /// The member `city`.
  public var city: String?

  /// Makes a value of its parts.
  public init(street: String, city: String? = nil) {
    self.street = street
    self.city = city
  }
  public init(fields: FieldReader) throws {
    street = try fields.string("street")
    city = try fields.stringIfPresent("city")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("street", street)
    try fields.stringIfPresent("city", city)
  }
}

/// The API's `create_house_request_option`.
public struct CreateHouseRequestOption: Model {
  /// The member `code`.
  public var code: String?

  /// Makes a value of its parts.
  public init(code: String? = nil) {
    self.code = code
  }
  public init(fields: FieldReader) throws {
    code = try fields.stringIfPresent("code")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("code", code)
  }
}
