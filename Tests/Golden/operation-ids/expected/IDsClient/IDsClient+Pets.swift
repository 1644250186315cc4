// Made by gen from input.yaml (Ids 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension IDsClient.PetsAPI {
  /// `GET /pets`
  public func list() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/pets", operation: "list")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /pets`
  public func postList() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/pets", operation: "list")
    try await client.send(request, failure: JSONValue.self)
  }
}
