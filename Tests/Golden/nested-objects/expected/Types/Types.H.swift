// Made by gen from input.yaml (Houses 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `House`.
public struct House: Model {
  /// The member `address`.
  public var address: Address
  /// The member `rooms`.
  public var rooms: [Room]

  /// Makes a value of its parts.
  public init(address: Address, rooms: [Room]) {
    self.address = address
    self.rooms = rooms
  }
  public init(fields: FieldReader) throws {
    address = try fields.value("address")
    rooms = try fields.value("rooms")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("address", address)
    try fields.value("rooms", rooms)
  }
}

/// The API's `house_summary_response`.
public struct HouseSummaryResponse: Model {
  /// The member `owner`.
  public var owner: Owner

  /// Makes a value of its parts.
  public init(owner: Owner) {
    self.owner = owner
  }
  public init(fields: FieldReader) throws {
    owner = try fields.value("owner")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("owner", owner)
  }
}

extension House {
  /// The API's `address`.
  public struct Address: Model {
    /// The member `street`.
    public var street: String
    /// Where on the globe.
    public var position: Position

    /// Makes a value of its parts.
    public init(street: String, position: Position) {
      self.street = street
      self.position = position
    }
    public init(fields: FieldReader) throws {
      street = try fields.string("street")
      position = try fields.value("position")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("street", street)
      try fields.value("position", position)
    }
  }

  /// The API's `room`.
  public struct Room: Model {
    /// The member `name`.
    public var name: String
    /// The member `windows`.
    public var windows: [Window]?

    /// Makes a value of its parts.
    public init(name: String, windows: [Window]? = nil) {
      self.name = name
      self.windows = windows
    }
    public init(fields: FieldReader) throws {
      name = try fields.string("name")
      windows = try fields.valueIfPresent("windows")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("name", name)
      try fields.valueIfPresent("windows", windows)
    }
  }
}

extension House.Address {
  /// Where on the globe.
  public struct Position: Model {
    /// The member `latitude`.
    public var latitude: Double
    /// The member `longitude`.
    public var longitude: Double

    /// Makes a value of its parts.
    public init(latitude: Double, longitude: Double) {
      self.latitude = latitude
      self.longitude = longitude
    }
    public init(fields: FieldReader) throws {
      latitude = try fields.double("latitude")
      longitude = try fields.double("longitude")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.double("latitude", latitude)
      try fields.double("longitude", longitude)
    }
  }
}

extension House.Room {
  /// The API's `window`.
  public struct Window: Model {
    /// The member `width`.
    public var width: Double?

    /// Makes a value of its parts.
    public init(width: Double? = nil) {
      self.width = width
    }
    public init(fields: FieldReader) throws {
      width = try fields.doubleIfPresent("width")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.doubleIfPresent("width", width)
    }
  }
}

extension HouseSummaryResponse {
  /// The API's `owner`.
  public struct Owner: Model {
    /// The member `name`.
    public var name: String?

    /// Makes a value of its parts.
    public init(name: String? = nil) {
      self.name = name
    }
    public init(fields: FieldReader) throws {
      name = try fields.stringIfPresent("name")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("name", name)
    }
  }
}
