// Made by gen from input.yaml (Club 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Club.
public struct ClubClient: Sendable {
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
    let standardURL = "https://club.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Club-Swift/1.0")
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
  ) throws(Failure) -> ClubClient {
    ClubClient(client: try client.with(change))
  }
}

extension ClubClient {
  /// `POST /members`
  ///
  /// - Parameters:
  ///   - name: What to call them.
  ///   - form: The API's `form`.
  ///   - age: The API's `age`. Default: `18`.
  ///   - hobbies: The API's `hobbies`.
  ///   - sizes: The API's `sizes`.
  ///   - address: The API's `address`.
  ///   - metadata: The API's `metadata`.
  ///   - consent: The API's `consent`.
  ///   - level: The API's `level`.
  public func enroll(
    name: String,
    form formValue: String,
    age: Int? = nil,
    hobbies: [String]? = nil,
    sizes: [Int]? = nil,
    address: EnrollAddress? = nil,
    metadata: [String: String]? = nil,
    consent: EnrollConsent? = nil,
    level: EnrollLevel? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/members", operation: "enroll")
    var form = URLEncodedForm()
    form.add("name", name)
    form.add("form", formValue)
    form.add("age", age)
    form.add("hobbies", hobbies)
    form.add("sizes", encoding: sizes, style: .spaceDelimited())
    form.add("address", encoding: address, style: .form())
    form.add("metadata", encoding: metadata, style: .deepObject())
    form.add("consent", json: consent)
    form.add("level", level)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// Finds members.
  /// `POST /members/search`
  ///
  /// - Parameters:
  ///   - term: The API's `term`.
  ///   - order: The API's `order`.
  ///   - fields: Fields under other names.
  public func search(
    term: String,
    order: Search.Order? = nil,
    fields: [String: String] = [:]
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/members/search", operation: "search")
    var form = URLEncodedForm()
    form.add("term", term)
    form.add("order", order)
    form.add(fields: fields)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /free`
  ///
  /// - Parameters:
  ///   - body: Whatever there is to say.
  public func free(body: URLEncodedForm? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/free", operation: "free")
    request.body(body)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /payments`
  ///
  /// - Parameters:
  ///   - amount: The API's `amount`.
  ///   - kind: The API's `kind`.
  ///   - number: The API's `number`.
  ///   - reference: The API's `reference`.
  ///   - iban: The API's `iban`.
  ///   - wallet: The API's `wallet`.
  public func pay(
    amount: Int,
    kind: PayKind,
    number: String? = nil,
    reference: PayReference? = nil,
    iban: String? = nil,
    wallet: String? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/payments", operation: "pay")
    var form = URLEncodedForm()
    form.add("amount", amount)
    form.add("kind", kind)
    form.add("number", number)
    form.add("reference", encoding: reference, style: .form())
    form.add("iban", iban)
    form.add("wallet", wallet)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }
}
