// Made by gen from input.yaml (Objects 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Nullables`.
public typealias Nullables = [String: Int?]

/// The API's `Nothing`.
public struct Nothing: Model {
  /// The member `never`.
  public var never: JSONValue?

  /// Makes a value of its parts.
  public init(never: JSONValue? = nil) {
    self.never = never
  }
  public init(fields: FieldReader) throws {
    never = try fields.jsonIfPresent("never")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.jsonIfPresent("never", never)
  }
}
