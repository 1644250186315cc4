// Made by gen from input.yaml (Shared 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `order_parameter`.
public struct OrderParameter: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let newest = Self(rawValue: "newest")
  public static let oldest = Self(rawValue: "oldest")
}
