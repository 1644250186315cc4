// Made by gen from input.yaml (Keywords 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension KeywordsClient.ClientAPI {
  /// `GET /client`
  public func clientCall() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/client", operation: "client")
    try await client.send(request, failure: JSONValue.self)
  }
}
