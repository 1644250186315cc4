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
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://components.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Components-Swift/1.0")
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
  ) throws(Failure) -> ComponentsClient {
    ComponentsClient(client: try client.with(change))
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
