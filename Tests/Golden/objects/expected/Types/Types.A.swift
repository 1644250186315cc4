// Made by gen from input.yaml (Objects 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Account`.
public struct Account: Model {
  /// The member `id`.
  public var id: String?
  /// The member `created`.
  public var created: Date?
  /// The member `name`.
  public var name: String
  /// The member `password`.
  public var password: String?
  /// The member `reference`.
  public var reference: Receipt?

  /// Makes a value of its parts.
  public init(
    id: String? = nil, created: Date? = nil, name: String, password: String? = nil,
    reference: Receipt? = nil
  ) {
    self.id = id
    self.created = created
    self.name = name
    self.password = password
    self.reference = reference
  }
  public init(fields: FieldReader) throws {
    id = try fields.stringIfPresent("id")
    created = try fields.dateIfPresent("created")
    name = try fields.string("name")
    password = try fields.stringIfPresent("password")
    reference = try fields.valueIfPresent("reference")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("id", id)
    try fields.dateIfPresent("created", created)
    try fields.string("name", name)
    try fields.stringIfPresent("password", password)
    try fields.valueIfPresent("reference", reference)
  }
}

/// The API's `Anything`.
public typealias Anything = JSONValue
