// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Together.
public struct TogetherClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: Where the API answers.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .none,
      userAgent: "Together-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension TogetherClient {
  /// `GET /shapes`
  public func getShape() async throws(APIError<JSONValue>) -> ShapeResponse {
    let request = APIRequest(.get, "/shapes", operation: "getShape")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /shapes`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func setShape(body: Painted) async throws(APIError<JSONValue>) -> Painted {
    var request = APIRequest(.put, "/shapes", operation: "setShape")
    request.body(body)
    return try await client.send(request, failure: JSONValue.self)
  }
}
