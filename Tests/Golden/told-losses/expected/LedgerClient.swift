// Made by gen from input.yaml (Ledger 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Ledger.
public struct LedgerClient: Sendable {
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
    let standardURL = "https://ledger.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Ledger-Swift/1.0")
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
  ) throws(Failure) -> LedgerClient {
    LedgerClient(client: try client.with(change))
  }
}

extension LedgerClient {
  /// `POST /entries`
  ///
  /// - Parameters:
  ///   - rate: The API's `rate`.
  ///   - fixed: The API's `fixed`.
  ///   - large: The API's `large`.
  ///   - flag: The API's `flag`.
  ///   - id: The API's `id`.
  ///   - total: The API's `total`.
  ///   - kind: The API's `kind`.
  public func addEntry(
    rate: Double? = nil,
    fixed: [String: JSONValue]? = nil,
    large: UInt64? = nil,
    flag: Bool? = nil,
    id: Int? = nil,
    total: UInt64? = nil,
    kind: String? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/entries", operation: "addEntry")
    request.body(
      Entry(rate: rate, fixed: fixed, large: large, flag: flag, id: id, total: total, kind: kind))
    try await client.send(request, failure: JSONValue.self)
  }

  /// Without the term there is no valid form, so that it is always sent.
  /// `POST /search`
  ///
  /// - Parameters:
  ///   - term: The API's `term`.
  ///   - tags: The API's `tags`.
  public func search(term: String, tags: [String]? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/search", operation: "search")
    var form = URLEncodedForm()
    form.add("term", term)
    form.add("tags", tags)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }
}
