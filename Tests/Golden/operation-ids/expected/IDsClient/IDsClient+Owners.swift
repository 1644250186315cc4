// Made by gen from input.yaml (Ids 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension IDsClient.OwnersAPI {
  /// `DELETE /owners/{owner_id}/pets/{petId}`
  ///
  /// - Parameters:
  ///   - ownerID: The API's `owner_id`.
  ///   - petID: The API's `petId`.
  public func deletePet(ownerID: String, petID: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(
      .delete, "/owners/{owner_id}/pets/{petId}",
      operation: "DELETE /owners/{owner_id}/pets/{petId}")
    request.path("owner_id", ownerID)
    request.path("petId", petID)
    try await client.send(request, failure: JSONValue.self)
  }
}
