// Made by gen from input.yaml (Answers 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Answers.
public struct AnswersClient: Sendable {
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
    let standardURL = "https://answers.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Answers-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension AnswersClient {
  /// `GET /text`
  public func text() async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.get, "/text", operation: "text")
    request.accept("text/plain")
    return try await client.text(request, failure: JSONValue.self)
  }

  /// `GET /xml`
  public func xml() async throws(APIError<JSONValue>) -> Data {
    var request = APIRequest(.get, "/xml", operation: "xml")
    request.accept("application/xml")
    return try await client.data(request, failure: JSONValue.self)
  }

  /// `GET /file`
  public func file() async throws(APIError<JSONValue>) -> ByteStream {
    var request = APIRequest(.get, "/file", operation: "file")
    request.accept("application/octet-stream")
    return try await client.stream(request, failure: JSONValue.self)
  }

  /// `GET /either`
  public func either() async throws(APIError<JSONValue>) -> EitherResponse {
    let request = APIRequest(.get, "/either", operation: "either")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /either`
  public func eitherText() async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.get, "/either", operation: "either")
    request.accept("text/csv")
    return try await client.text(request, failure: JSONValue.self)
  }

  /// `HEAD /head`
  public func head() async throws(APIError<JSONValue>) {
    let request = APIRequest(.head, "/head", operation: "head")
    try await client.send(request, failure: JSONValue.self)
  }
}
