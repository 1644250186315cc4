// Made by gen from input.yaml (Extras 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Counted`.
public struct Counted: Model {
  /// The member `total`.
  public var total: Int?
  /// The members without a name of their own.
  public var additionalProperties: [String: Int]

  /// Makes a value of its parts.
  public init(total: Int? = nil, additionalProperties: [String: Int] = [:]) {
    self.total = total
    self.additionalProperties = additionalProperties
  }
  public init(fields: FieldReader) throws {
    total = try fields.intIfPresent("total")
    additionalProperties = try fields.additional(knownKeys: ["total"])
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.additional(additionalProperties)
    try fields.intIfPresent("total", total)
  }
}

/// The API's `Closed`.
public struct Closed: Model {
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

/// One of its members is called as the others are together.
public struct Clash: Model {
  /// The member `additionalProperties`.
  public var additionalProperties2: String?
  /// The member `additional_properties`.
  public var additionalPropertiesSnakeCase: Int?
  /// The members without a name of their own.
  public var additionalProperties: [String: String]

  /// Makes a value of its parts.
  public init(
    additionalProperties2: String? = nil, additionalPropertiesSnakeCase: Int? = nil,
    additionalProperties: [String: String] = [:]
  ) {
    self.additionalProperties2 = additionalProperties2
    self.additionalPropertiesSnakeCase = additionalPropertiesSnakeCase
    self.additionalProperties = additionalProperties
  }
  public init(fields: FieldReader) throws {
    additionalProperties2 = try fields.stringIfPresent("additionalProperties")
    additionalPropertiesSnakeCase = try fields.intIfPresent("additional_properties")
    additionalProperties = try fields.additional(
      knownKeys: [
        "additionalProperties",
        "additional_properties",
      ]
    )
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.additional(additionalProperties)
    try fields.stringIfPresent("additionalProperties", additionalProperties2)
    try fields.intIfPresent("additional_properties", additionalPropertiesSnakeCase)
  }
}
