// Made by gen from input.yaml (Ledger 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Entry`.
public struct Entry: Model {
  /// The member `rate`.
  public var rate: Double?
  /// The member `fixed`.
  public var fixed: [String: JSONValue]?
  /// The member `large`.
  public var large: UInt64?
  /// The member `flag`.
  public var flag: Bool?
  /// The member `id`.
  public var id: Int?
  /// The member `total`.
  public var total: UInt64?
  /// The member `kind`.
  public var kind: String?

  /// Makes a value of its parts.
  public init(
    rate: Double? = nil, fixed: [String: JSONValue]? = nil, large: UInt64? = nil, flag: Bool? = nil,
    id: Int? = nil, total: UInt64? = nil, kind: String? = nil
  ) {
    self.rate = rate
    self.fixed = fixed
    self.large = large
    self.flag = flag
    self.id = id
    self.total = total
    self.kind = kind
  }
  public init(fields: FieldReader) throws {
    rate = try fields.doubleIfPresent("rate")
    fixed = try fields.objectIfPresent("fixed")
    large = try fields.valueIfPresent("large")
    flag = try fields.boolIfPresent("flag")
    id = try fields.intIfPresent("id")
    total = try fields.valueIfPresent("total")
    kind = try fields.stringIfPresent("kind")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.doubleIfPresent("rate", rate)
    try fields.objectIfPresent("fixed", fixed)
    try fields.valueIfPresent("large", large)
    try fields.boolIfPresent("flag", flag)
    try fields.intIfPresent("id", id)
    try fields.valueIfPresent("total", total)
    try fields.stringIfPresent("kind", kind)
  }
}
