// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `kind`.
public struct Kind: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let cat = Self(rawValue: "cat")
  public static let dog = Self(rawValue: "dog")
}
