// Made by gen from input.yaml (Hostile */ """ \(exit(1)) `x` fatalError() fatalError() fatalError()
// fatalError() 1.0 fatalError()). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// */
/// fatalError()
/// fatalError() //// /* """
public struct HoStile: Model {
  /// fatalError()
  /// fatalError()
  public var aBExit1: String
  /// leading
  public var fatalError: String?
  /// The member ``.
  public var value: String?
  /// 🦊
  public var value2: String?
  /// A member of the object.
  public var value3: String?
  /// A member of the object.
  public var value4: String?
  /// The member ````.
  public var value5: String?
  /// The member `#if`.
  public var `if`: String?
  /// The member `//`.
  public var value6: Value?
  /// A very long line that has to be broken because it does not fit into the hundred columns that a
  /// line of the output may have, with
  /// a_word_that_is_by_itself_longer_than_a_hundred_columns_and_so_cannot_be_broken_anywhere_at_all_without_harm
  /// in it.
  public var été: String?
  /// The member `été`.
  public var été2: String?
  /// The member `名前`.
  public var 名前: String?
  /// The member `1`.
  public var _1: String?
  /// The member `$0`.
  public var _0: String?
  /// The member `_`.
  public var value7: String?

  /// Makes a value of its parts.
  public init(
    aBExit1: String, fatalError: String? = nil, value: String? = nil, value2: String? = nil,
    value3: String? = nil, value4: String? = nil, value5: String? = nil, if: String? = nil,
    value6: Value? = nil, été: String? = nil, été2: String? = nil, 名前: String? = nil,
    _1: String? = nil, _0: String? = nil, value7: String? = nil
  ) {
    self.aBExit1 = aBExit1
    self.fatalError = fatalError
    self.value = value
    self.value2 = value2
    self.value3 = value3
    self.value4 = value4
    self.value5 = value5
    self.`if` = `if`
    self.value6 = value6
    self.été = été
    self.été2 = été2
    self.名前 = 名前
    self._1 = _1
    self._0 = _0
    self.value7 = value7
  }
  public init(fields: FieldReader) throws {
    aBExit1 = try fields.string("a\"b\\(exit(1))")
    fatalError = try fields.stringIfPresent("\nfatalError()")
    value = try fields.stringIfPresent("\u{0}")
    value2 = try fields.stringIfPresent("🦊")
    value3 = try fields.stringIfPresent("")
    value4 = try fields.stringIfPresent(" ")
    value5 = try fields.stringIfPresent("``")
    `if` = try fields.stringIfPresent("#if")
    value6 = try fields.valueIfPresent("//")
    été = try fields.stringIfPresent("été")
    été2 = try fields.stringIfPresent("été")
    名前 = try fields.stringIfPresent("名前")
    _1 = try fields.stringIfPresent("1")
    _0 = try fields.stringIfPresent("$0")
    value7 = try fields.stringIfPresent("_")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("a\"b\\(exit(1))", aBExit1)
    try fields.stringIfPresent("\nfatalError()", fatalError)
    try fields.stringIfPresent("\u{0}", value)
    try fields.stringIfPresent("🦊", value2)
    try fields.stringIfPresent("", value3)
    try fields.stringIfPresent(" ", value4)
    try fields.stringIfPresent("``", value5)
    try fields.stringIfPresent("#if", `if`)
    try fields.valueIfPresent("//", value6)
    try fields.stringIfPresent("été", été)
    try fields.stringIfPresent("été", été2)
    try fields.stringIfPresent("名前", 名前)
    try fields.stringIfPresent("1", _1)
    try fields.stringIfPresent("$0", _0)
    try fields.stringIfPresent("_", value7)
  }
}

extension HoStile {
  /// The API's `value`.
  public struct Value: Model {
    /// The member `/*`.
    public var value: String?

    /// Makes a value of its parts.
    public init(value: String? = nil) {
      self.value = value
    }
    public init(fields: FieldReader) throws {
      value = try fields.stringIfPresent("/*")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("/*", value)
    }
  }
}
