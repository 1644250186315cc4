// Made by gen from input.yaml (Anchors 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension AnchorsClient.TreeAPI {
  /// `GET /tree`
  public func get() async throws(APIError<JSONValue>) -> Tree {
    let request = APIRequest(.get, "/tree", operation: "getTree")
    return try await client.send(request, failure: JSONValue.self)
  }
}
