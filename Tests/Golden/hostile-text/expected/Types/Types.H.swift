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
  public var value9118: String?
  /// A member of the object.
  public var value2: String?
  /// A member of the object.
  public var value817f: String?
  /// The member ````.
  public var value0b6d: String?
  /// The member `#if`.
  public var `if`: String?
  /// The member `//`.
  public var slashSlash: SlashSlash?
  /// A very long line that has to be broken because it does not fit into the hundred columns that a
  /// line of the output may have, with
  /// a_word_that_is_by_itself_longer_than_a_hundred_columns_and_so_cannot_be_broken_anywhere_at_all_without_harm
  /// in it.
  public var été2: String?
  /// The member `été`.
  public var été: String?
  /// The member `名前`.
  public var 名前: String?
  /// The member `1`.
  public var _1: String?
  /// The member `$0`.
  public var _0: String?
  /// The member `_`.
  public var value484e: String?

  /// Makes a value of its parts.
  public init(
    aBExit1: String, fatalError: String? = nil, value: String? = nil, value9118: String? = nil,
    value2: String? = nil, value817f: String? = nil, value0b6d: String? = nil, if: String? = nil,
    slashSlash: SlashSlash? = nil, été2: String? = nil, été: String? = nil, 名前: String? = nil,
    _1: String? = nil, _0: String? = nil, value484e: String? = nil
  ) {
    self.aBExit1 = aBExit1
    self.fatalError = fatalError
    self.value = value
    self.value9118 = value9118
    self.value2 = value2
    self.value817f = value817f
    self.value0b6d = value0b6d
    self.`if` = `if`
    self.slashSlash = slashSlash
    self.été2 = été2
    self.été = été
    self.名前 = 名前
    self._1 = _1
    self._0 = _0
    self.value484e = value484e
  }
  public init(fields: FieldReader) throws {
    aBExit1 = try fields.string("a\"b\\(exit(1))")
    fatalError = try fields.stringIfPresent("\nfatalError()")
    value = try fields.stringIfPresent("\u{0}")
    value9118 = try fields.stringIfPresent("🦊")
    value2 = try fields.stringIfPresent("")
    value817f = try fields.stringIfPresent(" ")
    value0b6d = try fields.stringIfPresent("``")
    `if` = try fields.stringIfPresent("#if")
    slashSlash = try fields.valueIfPresent("//")
    été2 = try fields.stringIfPresent("été")
    été = try fields.stringIfPresent("été")
    名前 = try fields.stringIfPresent("名前")
    _1 = try fields.stringIfPresent("1")
    _0 = try fields.stringIfPresent("$0")
    value484e = try fields.stringIfPresent("_")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("a\"b\\(exit(1))", aBExit1)
    try fields.stringIfPresent("\nfatalError()", fatalError)
    try fields.stringIfPresent("\u{0}", value)
    try fields.stringIfPresent("🦊", value9118)
    try fields.stringIfPresent("", value2)
    try fields.stringIfPresent(" ", value817f)
    try fields.stringIfPresent("``", value0b6d)
    try fields.stringIfPresent("#if", `if`)
    try fields.valueIfPresent("//", slashSlash)
    try fields.stringIfPresent("été", été2)
    try fields.stringIfPresent("été", été)
    try fields.stringIfPresent("名前", 名前)
    try fields.stringIfPresent("1", _1)
    try fields.stringIfPresent("$0", _0)
    try fields.stringIfPresent("_", value484e)
  }
}

extension HoStile {
  /// The API's `slash_slash`.
  public struct SlashSlash: Model {
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
