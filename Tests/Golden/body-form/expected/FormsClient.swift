// Made by gen from input.yaml (Forms 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Forms.
public struct FormsClient: Sendable {
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
    let standardURL = "https://forms.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Forms-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension FormsClient {
  /// `POST /tokens`
  ///
  /// - Parameters:
  ///   - grantType: The API's `grant_type`.
  ///   - scopes: The API's `scopes`.
  ///   - claims: The API's `claims`.
  ///   - tags: The API's `tags`.
  ///   - age: The API's `age`.
  public func createToken(
    grantType: Token.GrantType,
    scopes: [String]? = nil,
    claims: Token.Claims? = nil,
    tags: [String]? = nil,
    age: Int? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/tokens", operation: "createToken")
    var form = URLEncodedForm()
    form.add("grant_type", grantType)
    form.add("scopes", encoding: scopes, style: .spaceDelimited())
    form.add("claims", json: claims)
    form.add("tags", tags)
    form.add("age", age)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /notes`
  ///
  /// The body may be left out: without any of its fields, none is sent.
  ///
  /// - Parameters:
  ///   - fields: Fields under other names.
  public func addNote(fields: [String: String] = [:]) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/notes", operation: "addNote")
    var form = URLEncodedForm()
    form.add(fields: fields)
    request.body(form.isEmpty ? nil : form)
    try await client.send(request, failure: JSONValue.self)
  }
}
