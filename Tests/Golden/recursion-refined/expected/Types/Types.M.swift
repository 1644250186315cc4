// Made by gen from input.yaml (Refined 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Maybe`.
public struct Maybe: Model {
  /// The member `inner`.
  public var inner: Nullable<Inner>?

  /// Makes a value of its parts.
  public init(inner: Nullable<Inner>? = nil) {
    self.inner = inner
  }
  public init(fields: FieldReader) throws {
    inner = try fields.nullable("inner")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.nullable("inner", inner)
  }
}

extension Maybe {
  /// The API's `inner`.
  public struct Inner: Model {
    /// The member `inner`.
    @Indirect public var inner: Inner?

    /// Makes a value of its parts.
    public init(inner: Inner?) {
      self.inner = inner
    }
    public init(fields: FieldReader) throws {
      inner = try fields.value("inner")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("inner", inner)
    }
  }
}
