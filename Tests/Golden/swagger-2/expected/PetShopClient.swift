// Made by gen from input.yaml (Pet Shop 2.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Sells pets.
public struct PetShopClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - apiKey: The key that proves who is calling; never shown again.
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    apiKey: String,
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://pets.example.com/v2"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .header(name: "X-Key", value: Secret(apiKey)),
      userAgent: "PetShop-Swift/2.0")
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
  ) throws(Failure) -> PetShopClient {
    PetShopClient(client: try client.with(change))
  }
}

extension PetShopClient {
  /// Lists pets.
  /// `GET /pets`
  ///
  /// Response headers: `X-Total`.
  ///
  /// - Parameters:
  ///   - limit: The API's `limit`. Default: `20`.
  ///   - kinds: The API's `kinds`.
  ///   - born: The API's `born`.
  public func listPets(
    limit: Int? = nil,
    kinds: [ListPetsKind]? = nil,
    born: CalendarDate? = nil
  ) async throws(PetShopError) -> [Pet] {
    var request = APIRequest(.get, "/pets", operation: "listPets")
    request.query("limit", limit)
    request.query("kinds", kinds)
    request.query("born", born)
    return try await client.send(request, failure: Failure.self)
  }

  /// Adds a pet.
  /// `POST /pets`
  ///
  /// - Parameters:
  ///   - name: The API's `name`.
  ///   - kind: The API's `kind`.
  ///   - nickname: The API's `nickname`.
  public func createPet(
    name: String,
    kind: NewPet.Kind? = nil,
    nickname: Nullable<String>? = nil
  ) async throws(PetShopError) -> Pet {
    var request = APIRequest(.post, "/pets", operation: "createPet")
    request.body(NewPet(name: name, kind: kind, nickname: nickname))
    return try await client.send(request, failure: Failure.self)
  }

  /// `PUT /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - name: The API's `name`.
  ///   - kind: The API's `kind`.
  ///   - nickname: The API's `nickname`.
  public func replacePet(
    id: Int,
    name: String,
    kind: NewPet.Kind? = nil,
    nickname: Nullable<String>? = nil
  ) async throws(PetShopError) -> Pet {
    var request = APIRequest(.put, "/pets/{id}", operation: "replacePet")
    request.path("id", id)
    request.body(NewPet(name: name, kind: kind, nickname: nickname))
    return try await client.send(request, failure: Failure.self)
  }

  /// `DELETE /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func deletePet(id: Int) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/pets/{id}", operation: "deletePet")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }
}
