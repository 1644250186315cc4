// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Library.
public struct LibraryClient: Sendable {
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
    let standardURL = "https://library.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Library-Swift/1", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension LibraryClient {
  /// The calls of `books`.
  public var books: BooksAPI { BooksAPI(client: client) }
  /// The calls of `books`.
  public struct BooksAPI: Sendable { let client: APIClient }

  /// The calls of `members`.
  public var members: MembersAPI { MembersAPI(client: client) }
  /// The calls of `members`.
  public struct MembersAPI: Sendable { let client: APIClient }
}
