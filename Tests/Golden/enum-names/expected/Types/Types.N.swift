// Made by gen from input.yaml (Levels 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Nullable`.
public struct NullableModel: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let on = Self(rawValue: "on")
  public static let off = Self(rawValue: "off")
}
