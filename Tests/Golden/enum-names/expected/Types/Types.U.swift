// Made by gen from input.yaml (Levels 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Unnamed`.
public struct Unnamed: OpenIntegerEnum {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let valueMinus1 = Self(rawValue: -1)
  public static let value0 = Self(rawValue: 0)
  public static let value10 = Self(rawValue: 10)
}
