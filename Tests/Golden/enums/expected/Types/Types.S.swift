// Made by gen from input.yaml (Weather 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A quarter of the year.
public struct Season: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let spring = Self(rawValue: "spring")
  public static let summer = Self(rawValue: "summer")
  public static let autumn = Self(rawValue: "autumn")
  public static let winter = Self(rawValue: "winter")
}
