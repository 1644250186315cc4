// Made by gen from input.yaml (Formats 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Formats.
public struct FormatsClient: Sendable {
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
      userAgent: "Formats-Swift/1.0")
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
  ) throws(Failure) -> FormatsClient {
    FormatsClient(client: try client.with(change))
  }
}

extension FormatsClient {
  /// `GET /days/{day}`
  ///
  /// - Parameters:
  ///   - day: The API's `day`.
  ///   - price: The API's `price`.
  ///   - before: The API's `before`.
  public func getDay(
    day: CalendarDate,
    price: Decimal? = nil,
    before: Date? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/days/{day}", operation: "getDay")
    request.path("day", day)
    request.query("price", price)
    request.query("before", before)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /lockers/{combination}`
  ///
  /// The body may be left out: without any of its fields, none is sent.
  ///
  /// - Parameters:
  ///   - combination: The API's `combination`.
  ///   - pin: The API's `pin`.
  ///   - words: The API's `words`.
  ///   - doorCode: The API's `door_code`.
  ///   - side: The API's `side`.
  ///   - xPIN: The API's `X-Pin`.
  ///   - phrase: The API's `phrase`.
  ///   - name: The API's `name`.
  public func openLocker(
    combination: String,
    pin: String? = nil,
    words: [String]? = nil,
    doorCode: String? = nil,
    side: String? = nil,
    xPIN: String? = nil,
    phrase: String? = nil,
    name: String? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/lockers/{combination}", operation: "openLocker")
    request.path("combination", combination)
    request.query("pin", pin)
    request.query("words", words)
    request.query("door_code", doorCode)
    request.query("side", side)
    request.header("X-Pin", xPIN)
    var form = URLEncodedForm()
    form.add("phrase", phrase)
    form.add("name", name)
    request.body(form.isEmpty ? nil : form)
    request.secrets("combination", "pin", "words", "phrase")
    try await client.send(request, failure: JSONValue.self)
  }
}
