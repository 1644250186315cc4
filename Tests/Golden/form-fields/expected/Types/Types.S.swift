// Made by gen from input.yaml (Club 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Search`.
public struct Search: Model {
  /// The member `term`.
  public var term: String
  /// The member `order`.
  public var order: Order?
  /// The members without a name of their own.
  public var additionalProperties: [String: String]

  /// Makes a value of its parts.
  public init(term: String, order: Order? = nil, additionalProperties: [String: String] = [:]) {
    self.term = term
    self.order = order
    self.additionalProperties = additionalProperties
  }
  public init(fields: FieldReader) throws {
    term = try fields.string("term")
    order = try fields.valueIfPresent("order")
    additionalProperties = try fields.additional(knownKeys: ["term", "order"])
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.additional(additionalProperties)
    try fields.string("term", term)
    try fields.valueIfPresent("order", order)
  }
}

extension Search {
  /// The API's `order`.
  public struct Order: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let name = Self(rawValue: "name")
    public static let age = Self(rawValue: "age")
  }
}
