// Made by gen from input.yaml (Mail 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Priority`.
public struct Priority: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let low = Self(rawValue: "low")
  public static let high = Self(rawValue: "high")
}
