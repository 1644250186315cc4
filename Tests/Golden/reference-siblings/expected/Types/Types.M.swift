// Made by gen from input.yaml (Siblings 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Members`.
public struct Members: Model {
  /// The member `first`.
  public var first: Person?
  /// The member `street`.
  public var street: MembersHomeStreet?
  /// The member `home`.
  public var home: Home?

  /// Makes a value of its parts.
  public init(first: Person? = nil, street: MembersHomeStreet? = nil, home: Home? = nil) {
    self.first = first
    self.street = street
    self.home = home
  }
  public init(fields: FieldReader) throws {
    first = try fields.valueIfPresent("first")
    street = try fields.valueIfPresent("street")
    home = try fields.valueIfPresent("home")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("first", first)
    try fields.valueIfPresent("street", street)
    try fields.valueIfPresent("home", home)
  }
}

/// The API's `MembersHomeStreet`.
public struct MembersHomeStreet: Model {
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

extension Members {
  /// The API's `home`.
  public struct Home: Model {
    /// The member `street`.
    public var street: Street?

    /// Makes a value of its parts.
    public init(street: Street? = nil) {
      self.street = street
    }
    public init(fields: FieldReader) throws {
      street = try fields.valueIfPresent("street")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("street", street)
    }
  }
}

extension Members.Home {
  /// The API's `street`.
  public struct Street: Model {
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
