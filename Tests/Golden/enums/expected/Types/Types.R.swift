// Made by gen from input.yaml (Weather 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Report`.
public struct Report: Model {
  /// The member `season`.
  public var season: Season
  /// The member `wind`.
  public var wind: WindForce
  /// The member `sky`.
  public var sky: Sky
  /// The member `kind`.
  public var kind: Kind?
  /// The member `past_seasons`.
  public var pastSeasons: [Season]?
  /// The member `alerts`.
  public var alerts: [Alert]?
  /// The member `by_season`.
  public var bySeason: [String: Season]?

  /// Makes a value of its parts.
  public init(
    season: Season, wind: WindForce, sky: Sky, kind: Kind? = nil, pastSeasons: [Season]? = nil,
    alerts: [Alert]? = nil, bySeason: [String: Season]? = nil
  ) {
    self.season = season
    self.wind = wind
    self.sky = sky
    self.kind = kind
    self.pastSeasons = pastSeasons
    self.alerts = alerts
    self.bySeason = bySeason
  }
  public init(fields: FieldReader) throws {
    season = try fields.value("season")
    wind = try fields.value("wind")
    sky = try fields.value("sky")
    kind = try fields.valueIfPresent("kind")
    pastSeasons = try fields.valueIfPresent("past_seasons")
    alerts = try fields.valueIfPresent("alerts")
    bySeason = try fields.valueIfPresent("by_season")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("season", season)
    try fields.value("wind", wind)
    try fields.value("sky", sky)
    try fields.valueIfPresent("kind", kind)
    try fields.valueIfPresent("past_seasons", pastSeasons)
    try fields.valueIfPresent("alerts", alerts)
    try fields.valueIfPresent("by_season", bySeason)
  }
}

/// The API's `report_unit`.
public struct ReportUnit: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let metric = Self(rawValue: "metric")
  public static let imperial = Self(rawValue: "imperial")
}

/// The API's `report_detail`.
public struct ReportDetail: OpenIntegerEnum {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let value0 = Self(rawValue: 0)
  public static let value1 = Self(rawValue: 1)
  public static let value2 = Self(rawValue: 2)
}

extension Report {
  /// The API's `sky`.
  public struct Sky: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let clear = Self(rawValue: "clear")
    public static let partlyCloudy = Self(rawValue: "partly_cloudy")
    public static let partlySunny = Self(rawValue: "PARTLY-SUNNY")
    public static let rainShowers = Self(rawValue: "rain showers")
  }

  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let report = Self(rawValue: "report")
  }

  /// The API's `alert`.
  public struct Alert: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let storm = Self(rawValue: "storm")
    public static let flood = Self(rawValue: "flood")
  }
}
