// Made by gen from input.yaml (Levels 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Truth`.
public typealias Truth = Bool

/// The API's `Titled`.
public struct Titled: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let firstClass = Self(rawValue: "a1")
  public static let secondClass = Self(rawValue: "b2")
}
