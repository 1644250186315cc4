// Made by gen from input.yaml (Colons 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Environment`.
public struct Environment: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let live = Self(rawValue: "live")
  public static let test = Self(rawValue: "test")
}
