// Made by gen from input.yaml (Keywords 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension KeywordsClient.TypeAPI {
  /// `POST /self`
  public func type() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/self", operation: "Type")
    try await client.send(request, failure: JSONValue.self)
  }
}
