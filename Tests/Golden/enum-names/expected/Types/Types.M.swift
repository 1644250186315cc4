// Made by gen from input.yaml (Levels 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Mixed`.
public struct Mixed: OpenValueEnum {
  public let rawValue: JSONValue
  public init(rawValue: JSONValue) { self.rawValue = rawValue }
  public static let auto = Self(rawValue: "auto")
  public static let value1 = Self(rawValue: 1)
  public static let value25 = Self(rawValue: JSONValue(json: "2.5"))
  public static let `true` = Self(rawValue: true)
}
