// Made by gen from input.yaml (Ledger 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Account`.
public struct Account: Model {
  /// The member `kind`.
  public var kind: String?
  /// The member `code`.
  public var code: String?

  /// Makes a value of its parts.
  public init(kind: String? = nil, code: String? = nil) {
    self.kind = kind
    self.code = code
  }
  public init(fields: FieldReader) throws {
    kind = try fields.stringIfPresent("kind")
    code = try fields.stringIfPresent("code")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("kind", kind)
    try fields.stringIfPresent("code", code)
  }
}
