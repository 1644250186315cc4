// Made by gen from input.yaml (Formats 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `All`.
public struct All: Model {
  /// The member `moment`.
  public var moment: Date?
  /// The member `day`.
  public var day: CalendarDate?
  /// The member `time`.
  public var time: String?
  /// The member `duration`.
  public var duration: String?
  /// The member `uuid`.
  public var uuid: String?
  /// The member `uri`.
  public var uri: String?
  /// The member `email`.
  public var email: String?
  /// The member `password`.
  public var password: String?
  /// The member `pin`.
  public var pin: String?
  /// The member `nested`.
  public var nested: Nested?
  /// The member `byte`.
  public var byte: Data?
  /// The member `encoded`.
  public var encoded: Data?
  /// The member `binary`.
  public var binary: String?
  /// The member `int32`.
  public var int32: Int?
  /// The member `int64`.
  public var int64: Int?
  /// The member `uint64`.
  public var uint64: UInt64?
  /// The member `float`.
  public var float: Double?
  /// The member `double`.
  public var double: Double?
  /// The member `decimal`.
  public var decimal: Decimal?
  /// The member `days`.
  public var days: [CalendarDate]?
  /// The member `lastDay`.
  public var lastDay: Nullable<CalendarDate>?
  public static let secretMembers: Set<String> = ["pin"]

  /// Makes a value of its parts.
  public init(
    moment: Date? = nil, day: CalendarDate? = nil, time: String? = nil, duration: String? = nil,
    uuid: String? = nil, uri: String? = nil, email: String? = nil, password: String? = nil,
    pin: String? = nil, nested: Nested? = nil, byte: Data? = nil, encoded: Data? = nil,
    binary: String? = nil, int32: Int? = nil, int64: Int? = nil, uint64: UInt64? = nil,
    float: Double? = nil, double: Double? = nil, decimal: Decimal? = nil,
    days: [CalendarDate]? = nil, lastDay: Nullable<CalendarDate>? = nil
  ) {
    self.moment = moment
    self.day = day
    self.time = time
    self.duration = duration
    self.uuid = uuid
    self.uri = uri
    self.email = email
    self.password = password
    self.pin = pin
    self.nested = nested
    self.byte = byte
    self.encoded = encoded
    self.binary = binary
    self.int32 = int32
    self.int64 = int64
    self.uint64 = uint64
    self.float = float
    self.double = double
    self.decimal = decimal
    self.days = days
    self.lastDay = lastDay
  }
  public init(fields: FieldReader) throws {
    moment = try fields.dateIfPresent("moment")
    day = try fields.valueIfPresent("day")
    time = try fields.stringIfPresent("time")
    duration = try fields.stringIfPresent("duration")
    uuid = try fields.stringIfPresent("uuid")
    uri = try fields.stringIfPresent("uri")
    email = try fields.stringIfPresent("email")
    password = try fields.stringIfPresent("password")
    pin = try fields.stringIfPresent("pin")
    nested = try fields.valueIfPresent("nested")
    byte = try fields.valueIfPresent("byte")
    encoded = try fields.valueIfPresent("encoded")
    binary = try fields.stringIfPresent("binary")
    int32 = try fields.intIfPresent("int32")
    int64 = try fields.intIfPresent("int64")
    uint64 = try fields.valueIfPresent("uint64")
    float = try fields.doubleIfPresent("float")
    double = try fields.doubleIfPresent("double")
    decimal = try fields.valueIfPresent("decimal")
    days = try fields.valueIfPresent("days")
    lastDay = try fields.nullable("lastDay")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.dateIfPresent("moment", moment)
    try fields.valueIfPresent("day", day)
    try fields.stringIfPresent("time", time)
    try fields.stringIfPresent("duration", duration)
    try fields.stringIfPresent("uuid", uuid)
    try fields.stringIfPresent("uri", uri)
    try fields.stringIfPresent("email", email)
    try fields.stringIfPresent("password", password)
    try fields.stringIfPresent("pin", pin)
    try fields.valueIfPresent("nested", nested)
    try fields.valueIfPresent("byte", byte)
    try fields.valueIfPresent("encoded", encoded)
    try fields.stringIfPresent("binary", binary)
    try fields.intIfPresent("int32", int32)
    try fields.intIfPresent("int64", int64)
    try fields.valueIfPresent("uint64", uint64)
    try fields.doubleIfPresent("float", float)
    try fields.doubleIfPresent("double", double)
    try fields.valueIfPresent("decimal", decimal)
    try fields.valueIfPresent("days", days)
    try fields.nullable("lastDay", lastDay)
  }
}

extension All {
  /// The API's `nested`.
  public struct Nested: Model {
    /// The member `phrase`.
    public var phrase: String?
    public static let secretMembers: Set<String> = ["phrase"]

    /// Makes a value of its parts.
    public init(phrase: String? = nil) {
      self.phrase = phrase
    }
    public init(fields: FieldReader) throws {
      phrase = try fields.stringIfPresent("phrase")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("phrase", phrase)
    }
  }
}
