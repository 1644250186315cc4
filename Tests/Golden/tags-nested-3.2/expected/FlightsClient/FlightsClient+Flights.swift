// Made by gen from input.yaml (Flights 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension FlightsClient.FlightsAPI {
  /// Flights that cross borders.
  public var international: InternationalAPI { InternationalAPI(client: client) }
  /// Flights that cross borders.
  public struct InternationalAPI: Sendable { let client: APIClient }

  /// `GET /flights`
  public func list() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/flights", operation: "listFlights")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /flights/delayed`
  public func listDelayedFlights() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/flights/delayed", operation: "listDelayedFlights")
    try await client.send(request, failure: JSONValue.self)
  }
}

extension FlightsClient.FlightsAPI.InternationalAPI {
  /// The calls of `flights.international.charter`.
  public var charter: CharterAPI { CharterAPI(client: client) }
  /// The calls of `flights.international.charter`.
  public struct CharterAPI: Sendable { let client: APIClient }

  /// `GET /flights/international`
  public func listInternationalFlights() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/flights/international", operation: "listInternationalFlights")
    try await client.send(request, failure: JSONValue.self)
  }
}

extension FlightsClient.FlightsAPI.InternationalAPI.CharterAPI {
  /// `GET /flights/international/charter`
  public func list() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/flights/international/charter", operation: "listCharters")
    try await client.send(request, failure: JSONValue.self)
  }
}
