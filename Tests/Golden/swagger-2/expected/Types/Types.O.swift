// Made by gen from input.yaml (Pet Shop 2.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Owner`.
public struct Owner: Model {
  /// The member `name`.
  public var name: String?
  /// The member `phone`.
  public var phone: Nullable<String>?

  /// Makes a value of its parts.
  public init(name: String? = nil, phone: Nullable<String>? = nil) {
    self.name = name
    self.phone = phone
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
    phone = try fields.nullable("phone")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
    try fields.nullable("phone", phone)
  }
}
