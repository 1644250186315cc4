// Made by gen from input.yaml (Fleet 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// The servers whose URLs have parts to choose: pass one as a client's `baseURL`.
public enum FleetServer {
  /// Where everything is.
  ///
  /// - Parameters:
  ///   - region: The part `region`.
  ///   - base: The part `base`.
  public static func production(region: String = "eu", base: String = "v2") -> String {
    "https://\(region).fleet.example/\(base)"
  }
}
