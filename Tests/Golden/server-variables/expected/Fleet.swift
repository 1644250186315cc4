// Made by gen from input.yaml (Fleet 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// The servers whose URLs have parts to choose: pass one where you make a client.
public enum FleetServer {
  /// Production.
  ///
  /// - Parameters:
  ///   - region: Where the ships are.
  ///   - port: The part `port`.
  ///   - base: The part `base`.
  public static func production(
    region: Region = .eu,
    port: Port = .value443,
    base: String = "v2"
  ) -> String {
    "https://\(region.rawValue).fleet.example:\(port.rawValue)/\(base)"
  }

  /// Sandbox.
  ///
  /// - Parameters:
  ///   - region: The part `region`.
  ///   - tenant: The part `tenant`.
  public static func sandbox(region: SandboxRegion = .eu, tenant: String = "demo") -> String {
    "https://\(region.rawValue).sandbox.example/\(tenant)"
  }

  /// `https://{zone}.metrics.example`
  ///
  /// Pass it as `metricsBaseURL`.
  ///
  /// - Parameters:
  ///   - zone: The part `zone`.
  public static func metrics(zone: String = "a") -> String {
    "https://\(zone).metrics.example"
  }

  /// Files, apart from the rest.
  ///
  /// Pass it as `regionTenantExampleBaseURL`.
  ///
  /// - Parameters:
  ///   - region: The part `region`.
  ///   - tenant: The part `tenant`.
  public static func regionTenantExample(region: Region = .eu, tenant: String = "demo") -> String {
    "https://\(region.rawValue).\(tenant).example"
  }

  /// The values known for `region`.
  public struct Region: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let eu = Self(rawValue: "eu")
    public static let usEast1 = Self(rawValue: "us-east-1")
  }

  /// The values known for `port`.
  public struct Port: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let value443 = Self(rawValue: "443")
    public static let value8443 = Self(rawValue: "8443")
  }

  /// The values known for `region`.
  public struct SandboxRegion: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let eu = Self(rawValue: "eu")
  }
}
