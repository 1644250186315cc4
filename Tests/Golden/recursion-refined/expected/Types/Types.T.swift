// Made by gen from input.yaml (Refined 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Tree`.
public struct Tree: Model {
  /// The member `branches`.
  public var branches: [String: Branch]?

  /// Makes a value of its parts.
  public init(branches: [String: Branch]? = nil) {
    self.branches = branches
  }
  public init(fields: FieldReader) throws {
    branches = try fields.valueIfPresent("branches")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("branches", branches)
  }
}

extension Tree {
  /// The API's `branch`.
  public struct Branch: Model {
    /// The member `branches`.
    public var branches: [String: Branch]?
    /// The member `size`.
    public var size: Int?

    /// Makes a value of its parts.
    public init(branches: [String: Branch]? = nil, size: Int? = nil) {
      self.branches = branches
      self.size = size
    }
    public init(fields: FieldReader) throws {
      branches = try fields.valueIfPresent("branches")
      size = try fields.intIfPresent("size")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("branches", branches)
      try fields.intIfPresent("size", size)
    }
  }
}
