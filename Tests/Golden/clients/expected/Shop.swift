// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// The types of `baskets`.
public enum Baskets {}
/// The types of `status`.
public enum Status {}
/// The types of `staff`.
public enum Staff {}

extension Baskets {
  /// The types of `baskets.lines`.
  public enum Lines {}
}

extension Staff {
  /// The types of `staff.baskets`.
  public enum Baskets {}
}
