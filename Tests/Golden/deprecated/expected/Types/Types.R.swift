// Made by gen from input.yaml (Relics 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// An old thing.
///
/// Deprecated.
public struct Relic: Model {
  /// The member `name`.
  public var name: String
  /// Who made it.
  ///
  /// Deprecated.
  public var maker: String?
  /// The member `grade`.
  public var grade: Grade?

  /// Makes a value of its parts.
  public init(name: String, maker: String? = nil, grade: Grade? = nil) {
    self.name = name
    self.maker = maker
    self.grade = grade
  }
  public init(fields: FieldReader) throws {
    name = try fields.string("name")
    maker = try fields.stringIfPresent("maker")
    grade = try fields.valueIfPresent("grade")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("name", name)
    try fields.stringIfPresent("maker", maker)
    try fields.valueIfPresent("grade", grade)
  }
}
