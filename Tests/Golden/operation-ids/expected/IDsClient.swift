// Made by gen from input.yaml (Ids 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Ids.
public struct IDsClient: Sendable {
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
    let standardURL = "https://ids.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "IDs-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension IDsClient {
  /// The calls of `pets`.
  public var pets: PetsAPI { PetsAPI(client: client) }
  /// The calls of `pets`.
  public struct PetsAPI: Sendable { let client: APIClient }

  /// The calls of `owners`.
  public var owners: OwnersAPI { OwnersAPI(client: client) }
  /// The calls of `owners`.
  public struct OwnersAPI: Sendable { let client: APIClient }

  /// `GET /owners`
  public func list() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/owners", operation: "list")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /owners/{owner_id}/pets/{petId}`
  ///
  /// - Parameters:
  ///   - ownerID: The API's `owner_id`.
  ///   - petID: The API's `petId`.
  public func getOwnerPet(ownerID: String, petID: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(
      .get, "/owners/{owner_id}/pets/{petId}", operation: "GET /owners/{owner_id}/pets/{petId}")
    request.path("owner_id", ownerID)
    request.path("petId", petID)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /`
  public func get() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/", operation: "GET /")
    try await client.send(request, failure: JSONValue.self)
  }
}
