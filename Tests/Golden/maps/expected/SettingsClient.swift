// Made by gen from input.yaml (Settings 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Settings.
public struct SettingsClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: The server of the API.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://settings.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Settings-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension SettingsClient {
  /// `PATCH /settings`
  ///
  /// - Parameters:
  ///   - metadata: Free for any use.
  ///   - flags: The API's `flags`.
  public func updateSettings(
    metadata: [String: JSONValue],
    flags: [String: Bool]? = nil
  ) async throws(APIError<JSONValue>) -> SettingsModel {
    var request = APIRequest(.patch, "/settings", operation: "updateSettings")
    request.body(UpdateRequest(metadata: metadata, flags: flags))
    return try await client.send(request, failure: JSONValue.self)
  }
}
