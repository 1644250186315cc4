// Made by gen from input.yaml (Forge 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ForgeClient.ReportsAPI {
  /// `GET /api/v1/public/reports.json`
  public func get() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/api/v1/public/reports.json", operation: "op12")
    try await client.send(request, failure: JSONValue.self)
  }
}
