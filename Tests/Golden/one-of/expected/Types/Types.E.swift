// Made by gen from input.yaml (Choices 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `EitherMember`.
public struct EitherMember: Model {
  /// The member `a`.
  public var a: String?
  /// The member `b`.
  public var b: String?

  /// Makes a value of its parts.
  public init(a: String? = nil, b: String? = nil) {
    self.a = a
    self.b = b
  }
  public init(fields: FieldReader) throws {
    a = try fields.stringIfPresent("a")
    b = try fields.stringIfPresent("b")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("a", a)
    try fields.stringIfPresent("b", b)
  }
}
