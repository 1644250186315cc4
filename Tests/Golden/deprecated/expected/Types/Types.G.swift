// Made by gen from input.yaml (Relics 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Grade`.
///
/// Deprecated.
public struct Grade: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let fine = Self(rawValue: "fine")
  public static let worn = Self(rawValue: "worn")
}
