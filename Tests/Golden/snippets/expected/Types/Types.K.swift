// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Kind`.
public struct Kind: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let tree = Self(rawValue: "tree")
  public static let shrub = Self(rawValue: "shrub")
  public static let herb = Self(rawValue: "herb")
}
