// Made by gen from input.yaml (Trees 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Branch`.
public struct Branch: Model {
  /// The member `children`.
  public var children: [Branch]?
  /// The member `named`.
  public var named: [String: Branch]?

  /// Makes a value of its parts.
  public init(children: [Branch]? = nil, named: [String: Branch]? = nil) {
    self.children = children
    self.named = named
  }
  public init(fields: FieldReader) throws {
    children = try fields.valueIfPresent("children")
    named = try fields.valueIfPresent("named")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("children", children)
    try fields.valueIfPresent("named", named)
  }
}
