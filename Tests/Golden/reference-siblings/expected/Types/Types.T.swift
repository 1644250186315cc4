// Made by gen from input.yaml (Siblings 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Team`.
public struct Team: Model {
  /// Who decides.
  public var lead: Person
  /// Who decides when nobody else is there.
  ///
  /// Deprecated.
  public var deputy: Person?
  /// The member `guest`.
  public var guest: Nullable<Person>?
  /// The member `plain`.
  public var plain: Person?

  /// Makes a value of its parts.
  public init(
    lead: Person, deputy: Person? = nil, guest: Nullable<Person>? = nil, plain: Person? = nil
  ) {
    self.lead = lead
    self.deputy = deputy
    self.guest = guest
    self.plain = plain
  }
  public init(fields: FieldReader) throws {
    lead = try fields.value("lead")
    deputy = try fields.valueIfPresent("deputy")
    guest = try fields.nullable("guest")
    plain = try fields.valueIfPresent("plain")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("lead", lead)
    try fields.valueIfPresent("deputy", deputy)
    try fields.nullable("guest", guest)
    try fields.valueIfPresent("plain", plain)
  }
}
