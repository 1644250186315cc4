// Made by gen from input.yaml (Bytes 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Bytes.
public struct BytesClient: Sendable {
  /// Sends the requests.
  let client: APIClient

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
    let standardURL = "https://bytes.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Bytes-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension BytesClient {
  /// `PUT /text`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func putText(body: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/text", operation: "putText")
    request.body(text: body, contentType: "text/plain")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /xml`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func putXML(body: Data) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/xml", operation: "putXML")
    request.body(body, contentType: "application/xml")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /file`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func putFile(body: UploadBody) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/file", operation: "putFile")
    request.body(body, contentType: "application/octet-stream")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /image`
  ///
  /// - Parameters:
  ///   - contentType: The media type of the body: `image/*`.
  ///   - body: What is sent.
  public func putImage(
    contentType: String,
    body: UploadBody? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/image", operation: "putImage")
    request.body(body, contentType: contentType)
    try await client.send(request, failure: JSONValue.self)
  }
}
