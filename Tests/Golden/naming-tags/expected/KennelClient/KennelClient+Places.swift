// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension KennelClient.PlacesAPI {
  /// `GET /places`
  public func textSearch() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/places", operation: "textSearch")
    try await client.send(request, failure: JSONValue.self)
  }
}
