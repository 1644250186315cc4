// Made by gen from input.yaml (Anchors 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Leaf`.
public struct Leaf: Model {
  /// The member `colour`.
  public var colour: LeafColour?

  /// Makes a value of its parts.
  public init(colour: LeafColour? = nil) {
    self.colour = colour
  }
  public init(fields: FieldReader) throws {
    colour = try fields.valueIfPresent("colour")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("colour", colour)
  }
}

/// The API's `LeafColour`.
public struct LeafColour: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let green = Self(rawValue: "green")
  public static let brown = Self(rawValue: "brown")
}
