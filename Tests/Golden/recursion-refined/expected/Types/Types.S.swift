// Made by gen from input.yaml (Refined 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Sibling`.
public struct Sibling: Model {
  /// The member `next`.
  public var next: Next?

  /// Makes a value of its parts.
  public init(next: Next? = nil) {
    self.next = next
  }
  public init(fields: FieldReader) throws {
    next = try fields.valueIfPresent("next")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("next", next)
  }
}

extension Sibling {
  /// The API's `next`.
  public struct Next: Model {
    /// The member `next`.
    @Indirect public var next: Next?
    /// The member `hint`.
    public var hint: String?

    /// Makes a value of its parts.
    public init(next: Next? = nil, hint: String? = nil) {
      self.next = next
      self.hint = hint
    }
    public init(fields: FieldReader) throws {
      next = try fields.valueIfPresent("next")
      hint = try fields.stringIfPresent("hint")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("next", next)
      try fields.stringIfPresent("hint", hint)
    }
  }
}
