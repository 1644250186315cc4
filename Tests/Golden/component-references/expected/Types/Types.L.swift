// Made by gen from input.yaml (Components 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Locale`.
public struct Locale: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let en = Self(rawValue: "en")
  public static let de = Self(rawValue: "de")
}
