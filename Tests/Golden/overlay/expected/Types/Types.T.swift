// Made by gen from input.yaml (Clocks 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Time`.
public struct Time: Model {
  /// The time in Greenwich.
  public var utc: Date
  /// The member `zone`.
  public var zone: String?

  /// Makes a value of its parts.
  public init(utc: Date, zone: String? = nil) {
    self.utc = utc
    self.zone = zone
  }
  public init(fields: FieldReader) throws {
    utc = try fields.date("utc")
    zone = try fields.stringIfPresent("zone")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.date("utc", utc)
    try fields.stringIfPresent("zone", zone)
  }
}
