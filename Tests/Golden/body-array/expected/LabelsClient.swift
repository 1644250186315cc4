// Made by gen from input.yaml (Labels 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Labels.
public struct LabelsClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://labels.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Labels-Swift/1.0")
    configure(&configuration)
    client = APIClient(configuration: configuration, transport: transport)
  }

  /// Makes a client of what sends its requests.
  public init(client: APIClient) {
    self.client = client
  }

  /// This client with other settings, for some calls: timeouts, headers, retries, another URL.
  ///
  /// It shares connections and the retry budget.
  ///
  /// - Throws: What the change throws.
  public func with<Failure>(
    _ change: (inout ClientConfiguration) throws(Failure) -> Void
  ) throws(Failure) -> LabelsClient {
    LabelsClient(client: try client.with(change))
  }
}

extension LabelsClient {
  /// `PUT /labels`
  ///
  /// - Parameters:
  ///   - body: All labels that shall be there.
  public func replaceLabels(body: [Label]) async throws(APIError<JSONValue>) -> [Label] {
    var request = APIRequest(.put, "/labels", operation: "replaceLabels")
    request.body(body)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /labels/names`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func renameLabels(body: [String: String]) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/labels/names", operation: "renameLabels")
    request.body(body)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /labels/default`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func setDefaultLabel(body: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/labels/default", operation: "setDefaultLabel")
    request.body(body)
    try await client.send(request, failure: JSONValue.self)
  }
}
