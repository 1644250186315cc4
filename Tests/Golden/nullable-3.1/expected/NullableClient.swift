// Made by gen from input.yaml (Nullable 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Nullable.
public struct NullableClient: Sendable {
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
    let standardURL = "https://nullable.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Nullable-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension NullableClient {
  /// `PUT /profile`
  ///
  /// - Parameters:
  ///   - nickname: The API's `nickname`.
  ///   - phone: The API's `phone`.
  public func setProfile(
    nickname: String?,
    phone: Nullable<String>? = nil
  ) async throws(APIError<JSONValue>) -> Profile {
    var request = APIRequest(.put, "/profile", operation: "setProfile")
    request.body(SetProfileRequest(nickname: nickname, phone: phone))
    return try await client.send(request, failure: JSONValue.self)
  }
}
