// Made by gen from input.yaml (Trees 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Long`.
public struct Long: Model {
  /// The member `a`.
  @Indirect public var a: A?

  /// Makes a value of its parts.
  public init(a: A? = nil) {
    self.a = a
  }
  public init(fields: FieldReader) throws {
    a = try fields.valueIfPresent("a")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("a", a)
  }
}

extension Long {
  /// The API's `a`.
  public struct A: Model {
    /// The member `b`.
    @Indirect public var b: B?

    /// Makes a value of its parts.
    public init(b: B? = nil) {
      self.b = b
    }
    public init(fields: FieldReader) throws {
      b = try fields.valueIfPresent("b")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("b", b)
    }
  }
}

extension Long.A {
  /// The API's `b`.
  public struct B: Model {
    /// The member `c`.
    @Indirect public var c: Long?

    /// Makes a value of its parts.
    public init(c: Long? = nil) {
      self.c = c
    }
    public init(fields: FieldReader) throws {
      c = try fields.valueIfPresent("c")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("c", c)
    }
  }
}
