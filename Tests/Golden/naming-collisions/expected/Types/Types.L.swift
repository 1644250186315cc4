// Made by gen from input.yaml (Twins 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `ListMembersResponse`.
public struct ListMembersResponse: Model {
  /// The member `names`.
  public var names: [String]?

  /// Makes a value of its parts.
  public init(names: [String]? = nil) {
    self.names = names
  }
  public init(fields: FieldReader) throws {
    names = try fields.stringsIfPresent("names")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringsIfPresent("names", names)
  }
}
