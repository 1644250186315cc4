// Made by gen from input.yaml (Hosting 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension HostingClient.ReposAPI {
  /// `GET /repos`
  public func list() async throws(APIError<JSONValue>) -> [ReposListResponseItem] {
    let request = APIRequest(.get, "/repos", operation: "repos/list")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /repos/commit`
  public func getCommit() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/repos/commit", operation: "repos/get-commit")
    try await client.send(request, failure: JSONValue.self)
  }
}
