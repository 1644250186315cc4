// Made by gen from input.yaml (Print 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Print.
public struct PrintClient: Sendable {
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
    let standardURL = "https://print.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Print-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension PrintClient {
  /// `POST /jobs`
  ///
  /// - Parameters:
  ///   - callbackURL: The API's `callback_url`.
  public func startJob(callbackURL: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/jobs", operation: "startJob")
    request.body(StartJobRequest(callbackURL: callbackURL))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /scans`
  public func startScan() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/scans", operation: "startScan")
    try await client.send(request, failure: JSONValue.self)
  }
}
