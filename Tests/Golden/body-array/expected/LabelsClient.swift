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
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://labels.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Labels-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
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
