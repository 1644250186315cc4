// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `High`.
public struct High: Model {
  /// The member `level`.
  public var level: Level?
  /// The member `value`.
  public var value: Int?
  /// The member `alarm`.
  public var alarm: Bool?

  /// Makes a value of its parts.
  public init(level: Level? = nil, value: Int? = nil, alarm: Bool? = nil) {
    self.level = level
    self.value = value
    self.alarm = alarm
  }
  public init(fields: FieldReader) throws {
    level = try fields.valueIfPresent("level")
    value = try fields.intIfPresent("value")
    alarm = try fields.boolIfPresent("alarm")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("level", level)
    try fields.intIfPresent("value", value)
    try fields.boolIfPresent("alarm", alarm)
  }
}

extension High {
  /// The API's `level`.
  public struct Level: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let high = Self(rawValue: "high")
  }
}
