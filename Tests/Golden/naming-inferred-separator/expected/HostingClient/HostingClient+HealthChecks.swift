// Made by gen from input.yaml (Hosting 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension HostingClient.HealthChecksAPI {
  /// `GET /status`
  public func getStatus() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/status", operation: "getStatus")
    try await client.send(request, failure: JSONValue.self)
  }
}
