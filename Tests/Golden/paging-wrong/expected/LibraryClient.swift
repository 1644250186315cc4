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
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://library.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Library-Swift/1")
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
  ) throws(Failure) -> LibraryClient {
    LibraryClient(client: try client.with(change))
  }
}

extension LibraryClient {
  /// `GET /a`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func none(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/a", operation: "none")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /b`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func key(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/b", operation: "key")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /c`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func ways(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/c", operation: "ways")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /d`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func noWay(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/d", operation: "noWay")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /e`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func noNext(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/e", operation: "noNext")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /f`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func noParameter(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/f", operation: "noParameter")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /g`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func required(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/g", operation: "required")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /h`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func kind(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/h", operation: "kind")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /i`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func text(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/i", operation: "text")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /j`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func missing(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/j", operation: "missing")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /k`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func noList(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/k", operation: "noList")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /l`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func noItems(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/l", operation: "noItems")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /m`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func otherKind(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/m", operation: "otherKind")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /n`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func first(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/n", operation: "first")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /o`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func misplaced(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/o", operation: "misplaced")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /p`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func notFlag(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/p", operation: "notFlag")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /q`
  ///
  /// - Parameters:
  ///   - must: The API's `must`.
  ///   - cursor: The API's `cursor`.
  ///   - flag: The API's `flag`.
  ///   - count: The API's `count`.
  public func noPath(
    must: String,
    cursor: String? = nil,
    flag: Bool? = nil,
    count: Int? = nil
  ) async throws(APIError<JSONValue>) -> PageResponse {
    var request = APIRequest(.get, "/q", operation: "noPath")
    request.query("must", must)
    request.query("cursor", cursor)
    request.query("flag", flag)
    request.query("count", count)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /r`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func noValue(cursor: String? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/r", operation: "noValue")
    request.query("cursor", cursor)
    try await client.send(request, failure: JSONValue.self)
  }
}
