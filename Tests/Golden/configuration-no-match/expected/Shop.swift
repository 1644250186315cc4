// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// Where the shop is.
public struct Place: Sendable, CustomDebugStringConvertible, CustomReflectable {
  private var region: String?
  private var otherRegion: String?

  /// The header `X-Region`.
  public init(region: String) {
    self.region = region
  }

  /// The header `X-Regoin`.
  public init(otherRegion: String) {
    self.otherRegion = otherRegion
  }

  /// The type's name: the values are nobody's business.
  public var debugDescription: String { "Place" }
  /// Shows nothing of the values.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Sets the headers.
  func add(to request: inout APIRequest) {
    request.header("X-Region", region)
    request.header("X-Regoin", otherRegion)
  }
}

/// The types of `sales`.
public enum Sales {}
