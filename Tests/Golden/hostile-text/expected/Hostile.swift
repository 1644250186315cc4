// Made by gen from input.yaml (Hostile */ """ \(exit(1)) `x` fatalError() fatalError() fatalError()
// fatalError() 1.0 fatalError()). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// */
/// fatalError()
public struct GroUp: Sendable, CustomDebugStringConvertible, CustomReflectable {
  private var heAd: String?

  /// The header `X-"Head`.
  public init(heAd: String) {
    self.heAd = heAd
  }

  /// The type's name: the values are nobody's business.
  public var debugDescription: String { "GroUp" }
  /// Shows nothing of the values.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Sets the headers.
  func add(to request: inout APIRequest) {
    request.header("X-\"Head", heAd)
  }
}
