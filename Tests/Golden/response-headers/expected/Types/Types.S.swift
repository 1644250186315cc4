// Made by gen from input.yaml (Quota 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `state_header`.
public struct StateHeader: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let warm = Self(rawValue: "warm")
  public static let cold = Self(rawValue: "cold")
}
