// Made by gen from input.yaml (Refined 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Node`.
public struct Node: Model {
  /// The member `name`.
  public var name: String?
  /// The member `child`.
  public var child: Child?

  /// Makes a value of its parts.
  public init(name: String? = nil, child: Child? = nil) {
    self.name = name
    self.child = child
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
    child = try fields.valueIfPresent("child")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
    try fields.valueIfPresent("child", child)
  }
}

extension Node {
  /// The API's `child`.
  public struct Child: Model {
    /// The member `name`.
    public var name: String
    /// The member `child`.
    @Indirect public var child: Child?

    /// Makes a value of its parts.
    public init(name: String, child: Child? = nil) {
      self.name = name
      self.child = child
    }
    public init(fields: FieldReader) throws {
      name = try fields.string("name")
      child = try fields.valueIfPresent("child")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("name", name)
      try fields.valueIfPresent("child", child)
    }
  }
}
