// Made by gen from input.yaml (Hostile */ """ \(exit(1)) `x` fatalError() fatalError() fatalError()
// fatalError() 1.0 fatalError()). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's ``.
public struct Value2: Model {
  /// The member `a`.
  public var a: String?

  /// Makes a value of its parts.
  public init(a: String? = nil) {
    self.a = a
  }
  public init(fields: FieldReader) throws {
    a = try fields.stringIfPresent("a")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("a", a)
  }
}

/// The API's `🦊`.
public struct Value: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let aB = Self(rawValue: "a\"b")
  public static let cExit1 = Self(rawValue: "c\\(exit(1))")
  public static let dE = Self(rawValue: "d\ne")
  public static let value = Self(rawValue: "\u{2028}")
}
