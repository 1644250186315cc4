// Made by gen from input.yaml (Anchors 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Tree`.
public struct Tree: Model {
  /// The member `branches`.
  public var branches: [Tree]?
  /// The member `leaf`.
  public var leaf: Leaf?

  /// Makes a value of its parts.
  public init(branches: [Tree]? = nil, leaf: Leaf? = nil) {
    self.branches = branches
    self.leaf = leaf
  }
  public init(fields: FieldReader) throws {
    branches = try fields.valueIfPresent("branches")
    leaf = try fields.valueIfPresent("leaf")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("branches", branches)
    try fields.valueIfPresent("leaf", leaf)
  }
}
