// Made by gen from input.yaml (Houses 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `paint_house_request`.
public struct PaintHouseRequest: Model {
  /// The member `color`.
  public var color: Color
  /// The member `wall`.
  public var wall: Wall?

  /// Makes a value of its parts.
  public init(color: Color, wall: Wall? = nil) {
    self.color = color
    self.wall = wall
  }
  public init(fields: FieldReader) throws {
    color = try fields.value("color")
    wall = try fields.valueIfPresent("wall")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("color", color)
    try fields.valueIfPresent("wall", wall)
  }
}

extension PaintHouseRequest {
  /// The API's `color`.
  public struct Color: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let red = Self(rawValue: "red")
    public static let white = Self(rawValue: "white")
  }

  /// The API's `wall`.
  public struct Wall: Model {
    /// The member `side`.
    public var side: String?

    /// Makes a value of its parts.
    public init(side: String? = nil) {
      self.side = side
    }
    public init(fields: FieldReader) throws {
      side = try fields.stringIfPresent("side")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("side", side)
    }
  }
}
