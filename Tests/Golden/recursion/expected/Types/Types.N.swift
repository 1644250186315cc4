// Made by gen from input.yaml (Trees 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Nest`.
public struct Nest: ValueWrapper {
  /// What it holds.
  public var value: [Nest]
  /// Makes a value of what it holds.
  public init(_ value: [Nest]) { self.value = value }
}
