// Made by gen from input.yaml (Pet Shop 2.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `list_pets_kind`.
public struct ListPetsKind: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let cat = Self(rawValue: "cat")
  public static let dog = Self(rawValue: "dog")
}
