// Made by gen from input.yaml (Shared 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `size_param_item`.
public struct SizeParamItem: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let s = Self(rawValue: "s")
  public static let l = Self(rawValue: "l")
}
