// Made by gen from input.yaml (Shared 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Shared.
public struct SharedClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: Where the API answers.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    var configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .none,
      userAgent: "Shared-Swift/1")
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
  ) throws(Failure) -> SharedClient {
    SharedClient(client: try client.with(change))
  }
}

extension SharedClient {
  /// `GET /books`
  ///
  /// - Parameters:
  ///   - order: The API's `order`.
  ///   - shelf: The API's `shelf`.
  public func listBooks(
    order: OrderParameter? = nil,
    shelf: ListBooksShelf? = nil
  ) async throws(APIError<ListBooksFailure>) -> PageResponse {
    var request = APIRequest(.get, "/books", operation: "listBooks")
    request.query("order", order)
    request.query("shelf", shelf)
    return try await client.send(request, failure: ListBooksFailure.self)
  }

  /// `GET /authors`
  ///
  /// - Parameters:
  ///   - order: The API's `order`.
  ///   - sizes: The API's `sizes`.
  public func listAuthors(
    order: OrderParameter? = nil,
    sizes: [SizeParamItem]? = nil
  ) async throws(APIError<ListAuthorsFailure>) -> PageResponse {
    var request = APIRequest(.get, "/authors", operation: "listAuthors")
    request.query("order", order)
    request.query("sizes", sizes)
    return try await client.send(request, failure: ListAuthorsFailure.self)
  }
}
