// Made by gen from input.yaml (Flights 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension FlightsClient.SouthAPI {
  /// The calls of `south.north`.
  public var north: NorthAPI { NorthAPI(client: client) }
  /// The calls of `south.north`.
  public struct NorthAPI: Sendable { let client: APIClient }
}

extension FlightsClient.SouthAPI.NorthAPI {
  /// `GET /north`
  public func get() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/north", operation: "getNorth")
    try await client.send(request, failure: JSONValue.self)
  }
}
