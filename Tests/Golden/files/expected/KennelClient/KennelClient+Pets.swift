// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension KennelClient.PetsAPI {
  /// `GET /pets`
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  public func list(limit: Int? = nil) async throws(KennelError) -> [Animal] {
    var request = APIRequest(.get, "/pets", operation: "listPets")
    request.query("limit", limit)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// `GET /pets/{petID}`
  ///
  /// - Parameters:
  ///   - petID: The API's `petID`.
  public func get(petID: String) async throws(KennelError) -> GetPetResponse {
    var request = APIRequest(.get, "/pets/{petID}", operation: "getPet")
    request.path("petID", petID)
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
