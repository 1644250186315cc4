// Made by gen from input.yaml (Later 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Tagged`.
public struct Tagged: Model {
  /// The member `lives`.
  public var lives: Int?
  /// The member `tag`.
  public var tag: String?

  /// Makes a value of its parts.
  public init(lives: Int? = nil, tag: String? = nil) {
    self.lives = lives
    self.tag = tag
  }
  public init(fields: FieldReader) throws {
    lives = try fields.intIfPresent("lives")
    tag = try fields.stringIfPresent("tag")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.intIfPresent("lives", lives)
    try fields.stringIfPresent("tag", tag)
  }
}
