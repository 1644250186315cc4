// Made by gen from input.yaml (Flights 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension FlightsClient.DelaysAPI {
  /// `GET /delays`
  public func count() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/delays", operation: "countDelays")
    try await client.send(request, failure: JSONValue.self)
  }
}
