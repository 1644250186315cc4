// Made by gen 0.1.0 from weather.yaml (Weather 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// What the weather will be.
public struct Forecast: Model {
  /// ID of the station.
  public var stationID: String
  /// The days, today first.
  public var days: [Day]

  /// Makes a value of its parts.
  public init(stationID: String, days: [Day]) {
    self.stationID = stationID
    self.days = days
  }
  public init(fields: FieldReader) throws {
    stationID = try fields.string("station_id")
    days = try fields.value("days")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("station_id", stationID)
    try fields.value("days", days)
  }
}
