// Made by gen from input.yaml (Depot 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension DepotClient.BoxesAPI {
  /// `POST /boxes`
  ///
  /// - Parameters:
  ///   - label: The API's `label`.
  ///   - inner: The API's `inner`.
  public func add(
    label: String? = nil,
    inner: Box? = nil
  ) async throws(APIError<JSONValue>) -> Box {
    var request = APIRequest(.post, "/boxes", operation: "addBox")
    request.body(Box(label: label, inner: inner))
    return try await client.send(request, failure: JSONValue.self)
  }
}
