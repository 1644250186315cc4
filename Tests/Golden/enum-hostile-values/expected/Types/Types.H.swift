// Made by gen from input.yaml (Hostile Enums 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Hostile`.
public struct Hostile: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let empty = Self(rawValue: "")
  public static let value = Self(rawValue: " ")
  public static let asteriskSlash = Self(rawValue: "*/")
  public static let value84e5 = Self(rawValue: "\"")
  public static let value85e5 = Self(rawValue: "\"\"\"")
  public static let exit1 = Self(rawValue: "\\(exit(1))")
  public static let backSlash = Self(rawValue: "back\\slash")
  public static let lineBreak = Self(rawValue: "line\nbreak")
  public static let lineSeparator = Self(rawValue: "line\u{2028}separator")
  public static let rightToLeft = Self(rawValue: "right\u{202E}to left")
  public static let nulByte = Self(rawValue: "nul\u{0}byte")
  public static let tick = Self(rawValue: "`tick`")
  public static let raw = Self(rawValue: "#\"raw\"#")
  public static let value9118 = Self(rawValue: "🦊")
  public static let été = Self(rawValue: "été")
  public static let _1st = Self(rawValue: "1st")
  public static let _200 = Self(rawValue: "200")
  public static let plus1 = Self(rawValue: "+1")
  public static let minus1 = Self(rawValue: "-1")
  public static let _1 = Self(rawValue: "1")
  public static let aUppercase = Self(rawValue: "A")
  public static let a = Self(rawValue: "a")
  public static let a2844 = Self(rawValue: "a ")
  public static let fooBarSnakeCase = Self(rawValue: "foo_bar")
  public static let fooBar = Self(rawValue: "fooBar")
  public static let fooBarKebabCase = Self(rawValue: "foo-bar")
  public static let fooBarUppercase = Self(rawValue: "FOO_BAR")
  public static let `default` = Self(rawValue: "default")
  public static let selfValue = Self(rawValue: "self")
  public static let selfCapitalized = Self(rawValue: "Self")
  public static let type = Self(rawValue: "Type")
  public static let initValue = Self(rawValue: "init")
  public static let rawValue = Self(rawValue: "rawValue")
  public static let allCases = Self(rawValue: "allCases")
  public static let hash = Self(rawValue: "hash")
  public static let description = Self(rawValue: "description")
  public static let no = Self(rawValue: "no")
  public static let null = Self(rawValue: "null")
  public static let `in` = Self(rawValue: "in")
  public static let `is` = Self(rawValue: "is")
  public static let `true` = Self(rawValue: "true")
}

/// The API's `HostileNumber`.
public struct HostileNumber: OpenIntegerEnum {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let value9223372036854775807 = Self(rawValue: 9223372036854775807)
  public static let valueMinus9223372036854775808 = Self(rawValue: -9223372036854775808)
  public static let value0 = Self(rawValue: 0)
  public static let value0x10 = Self(rawValue: 16)
  public static let value007 = Self(rawValue: 7)
}
