// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Types called as Swift's own are.
public struct SwiftNamesClient: Sendable {
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
    let standardURL = "https://names.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "SwiftNames-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension SwiftNamesClient {
  /// `POST /names`
  ///
  /// - Parameters:
  ///   - when: The API's `when`.
  ///   - text: The API's `text`.
  public func names(when: Date, text: String) async throws(SwiftNamesError) -> Result {
    var request = APIRequest(.post, "/names", operation: "names")
    request.query("when", when)
    request.body(StringModel(text: text))
    return try await client.send(request, failure: ErrorModel.self)
  }
}
