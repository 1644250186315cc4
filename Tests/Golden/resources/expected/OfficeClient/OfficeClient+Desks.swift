// Made by gen from input.yaml (Office 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension OfficeClient.DesksAPI {
  /// `GET /desks`
  public func list() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/desks", operation: "listDesks")
    try await client.send(request, failure: JSONValue.self)
  }
}
