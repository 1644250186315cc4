// Made by gen from input.yaml (Querystrings 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `form_params`.
public struct FormParams: Model {
  /// The member `name`.
  public var name: String?
  /// The member `age`.
  public var age: Int?

  /// Makes a value of its parts.
  public init(name: String? = nil, age: Int? = nil) {
    self.name = name
    self.age = age
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
    age = try fields.intIfPresent("age")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
    try fields.intIfPresent("age", age)
  }
}
