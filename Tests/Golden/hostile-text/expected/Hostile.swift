// Made by gen from input.yaml (Hostile */ """ \(exit(1)) `x` fatalError() fatalError() fatalError()
// fatalError() 1.0 fatalError()). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// */
/// fatalError()
public struct GroUp: Sendable {
  /// The header `X-"Head`.
  public var heAd: String?

  /// Makes a value of its parts.
  public init(heAd: String? = nil) {
    self.heAd = heAd
  }

  /// Sets the headers.
  func add(to request: inout APIRequest) {
    request.header("X-\"Head", heAd)
  }
}
