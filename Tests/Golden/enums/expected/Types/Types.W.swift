// Made by gen from input.yaml (Weather 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The force of the wind, after Beaufort.
public struct WindForce: OpenIntegerEnum {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let valueMinus1 = Self(rawValue: -1)
  public static let value0 = Self(rawValue: 0)
  public static let value1 = Self(rawValue: 1)
  public static let value12 = Self(rawValue: 12)
}
