// Made by gen from input.yaml (Keywords 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension KeywordsClient.DefaultAPI {
  /// `POST /init/{in}`
  ///
  /// - Parameters:
  ///   - in: The API's `in`.
  ///   - class: The API's `class`.
  ///   - operator: The API's `operator`.
  ///   - selfValue: The API's `self`.
  ///   - request: The API's `request`.
  ///   - client: The API's `client`.
  ///   - body: The API's `body`.
  ///   - default: The API's `default`.
  ///   - func: The API's `func`.
  public func initValue(
    in: String,
    class: String,
    operator: String,
    selfValue: String? = nil,
    request requestValue: String? = nil,
    client clientValue: String? = nil,
    body: String? = nil,
    default: Bool? = nil,
    func: SelfModel? = nil
  ) async throws(APIError<JSONValue>) -> ProtocolModel {
    var request = APIRequest(.post, "/init/{in}", operation: "init")
    request.path("in", `in`)
    request.query("self", selfValue)
    request.query("request", requestValue)
    request.header("client", clientValue)
    request.query("body", body)
    request.body(TypeModel(class: `class`, operator: `operator`, default: `default`, func: `func`))
    return try await client.send(request, failure: JSONValue.self)
  }
}
