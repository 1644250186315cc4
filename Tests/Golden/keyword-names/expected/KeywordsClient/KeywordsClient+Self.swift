// Made by gen from input.yaml (Keywords 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension KeywordsClient.SelfAPI {
  /// `GET /self`
  public func selfValue() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/self", operation: "self")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /self`
  public func `return`() async throws(APIError<JSONValue>) {
    let request = APIRequest(.put, "/self", operation: "return")
    try await client.send(request, failure: JSONValue.self)
  }
}
