// Made by gen 0.1.0 from weather.yaml (Weather 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The weather of a day.
public struct Day: Model {
  /// The day.
  public var date: CalendarDate
  /// What the sky looks like.
  public var sky: Sky
  /// Highest temperature, in degrees Celsius.
  public var highest: Double

  /// Makes a value of its parts.
  public init(date: CalendarDate, sky: Sky, highest: Double) {
    self.date = date
    self.sky = sky
    self.highest = highest
  }
  public init(fields: FieldReader) throws {
    date = try fields.value("date")
    sky = try fields.value("sky")
    highest = try fields.double("highest")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("date", date)
    try fields.value("sky", sky)
    try fields.double("highest", highest)
  }
}

extension Day {
  /// What the sky looks like.
  public struct Sky: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let clear = Self(rawValue: "clear")
    public static let cloudy = Self(rawValue: "cloudy")
    public static let rain = Self(rawValue: "rain")
    public static let snow = Self(rawValue: "snow")
  }
}
