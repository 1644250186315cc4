// Made by gen from input.yaml (Till 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Till.
public struct TillClient: Sendable {
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
    let standardURL = "https://till.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Till-Swift/1.0")
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
  ) throws(Failure) -> TillClient {
    TillClient(client: try client.with(change))
  }
}

extension TillClient {
  /// `GET /invoices`
  ///
  /// - Parameters:
  ///   - filter: The API's `filter`.
  ///   - lines: The API's `lines`.
  ///   - grid: The API's `grid`.
  ///   - where: The API's `where`.
  ///   - line: The API's `line`.
  public func listInvoices(
    filter: Filter? = nil,
    lines: [Line]? = nil,
    grid: [[Int]]? = nil,
    where: Filter? = nil,
    line: Line? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/invoices", operation: "listInvoices")
    request.query("filter", encoding: filter, style: .deepObject())
    request.query("lines", encoding: lines, style: .form())
    request.query("grid", encoding: grid, style: .form())
    request.query("where", json: `where`)
    request.query("line", encoding: line, style: .form())
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /invoices`
  ///
  /// - Parameters:
  ///   - filter: The API's `filter`.
  ///   - lines: The API's `lines`.
  ///   - grid: The API's `grid`.
  ///   - where: The API's `where`.
  ///   - line: The API's `line`.
  ///   - items: The API's `items`.
  ///   - plain: The API's `plain`.
  ///   - json: The API's `json`.
  public func addInvoice(
    filter: Filter? = nil,
    lines: [Line]? = nil,
    grid: [[Int]]? = nil,
    where: Filter? = nil,
    line: Line? = nil,
    items: [Line]? = nil,
    plain: [Line]? = nil,
    json: [Line]? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/invoices", operation: "addInvoice")
    request.query("filter", encoding: filter, style: .deepObject())
    request.query("lines", encoding: lines, style: .form())
    request.query("grid", encoding: grid, style: .form())
    request.query("where", json: `where`)
    request.query("line", encoding: line, style: .form())
    var form = URLEncodedForm()
    form.add("items", encoding: items, style: .deepObject())
    form.add("plain", encoding: plain, style: .form())
    form.add("json", json: json)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }
}
