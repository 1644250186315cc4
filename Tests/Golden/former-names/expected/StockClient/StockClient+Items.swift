// Made by gen from input.yaml (Store 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension StockClient.ItemsAPI {
  /// `GET /v1/stock/items`
  public func list() async throws(APIError<JSONValue>) -> [Item] {
    let request = APIRequest(.get, "/v1/stock/items", operation: "items.list")
    return try await client.send(request, failure: JSONValue.self)
  }
}
