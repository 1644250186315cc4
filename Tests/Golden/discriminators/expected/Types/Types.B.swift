// Made by gen from input.yaml (Zoo 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Board`.
public struct Board: Model {
  /// The member `notices`.
  public var notices: [Notice]?

  /// Makes a value of its parts.
  public init(notices: [Notice]? = nil) {
    self.notices = notices
  }
  public init(fields: FieldReader) throws {
    notices = try fields.valueIfPresent("notices")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("notices", notices)
  }
}
