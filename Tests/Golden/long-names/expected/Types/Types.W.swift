// Made by gen from input.yaml (An interface whose title says in a whole sentence what it is about
// and for whom 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's
/// `the.findings.of.an.account.which.was.checked.by.somebody.assigned_add_on.assigned_add_on_extension`.
public struct WhichWasCheckedBySomebodyAssignedAddOnAssignedAddOnExtension: Model {
  /// The member `ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff`.
  public var ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff: Issue?
  /// The member `issues`.
  public var issues: [Issue]?

  /// Makes a value of its parts.
  public init(
    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff: Issue? = nil,
    issues: [Issue]? = nil
  ) {
    self.ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff =
      ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
    self.issues = issues
  }
  public init(fields: FieldReader) throws {
    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff =
      try fields.valueIfPresent(
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")
    issues = try fields.valueIfPresent("issues")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent(
      "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
      ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff)
    try fields.valueIfPresent("issues", issues)
  }
}
