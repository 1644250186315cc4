// Made by gen from input.yaml (Levels 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Level`.
public struct Level: OpenIntegerEnum {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  /// Colder than ice.
  public static let belowZero = Self(rawValue: -1)
  /// As cold as ice.
  public static let zero = Self(rawValue: 0)
  /// Warmer.
  public static let ten = Self(rawValue: 10)
}
