// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `list_pets_response_item`.
public struct ListPetsResponseItem: Model {
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

/// The API's `list_invoices_response_item`.
public struct ListInvoicesResponseItem: Model {
  /// The member `total`.
  public var total: Double?

  /// Makes a value of its parts.
  public init(total: Double? = nil) {
    self.total = total
  }
  public init(fields: FieldReader) throws {
    total = try fields.doubleIfPresent("total")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.doubleIfPresent("total", total)
  }
}
