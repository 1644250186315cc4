// Made by gen from input.yaml (Components 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Components.
public struct ComponentsClient: Sendable {
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
    let standardURL = "https://components.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Components-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension ComponentsClient {
  /// `PUT /items/{item_id}`
  ///
  /// - Parameters:
  ///   - itemID: The API's `item_id`.
  ///   - name: The API's `name`.
  ///   - locale: The API's `locale`.
  @discardableResult public func putItem(
    itemID: String,
    name: String,
    locale: Locale? = nil
  ) async throws(ComponentsError) -> Item {
    var request = APIRequest(.put, "/items/{item_id}", operation: "putItem")
    request.path("item_id", itemID)
    request.query("locale", locale)
    request.body(Item(name: name))
    return try await client.send(request, failure: Problem.self)
  }
}
