// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Tree`.
public struct Tree: ValueWrapper {
  /// What it holds.
  public var value: [Tree]
  /// Makes a value of what it holds.
  public init(_ value: [Tree]) { self.value = value }
}
