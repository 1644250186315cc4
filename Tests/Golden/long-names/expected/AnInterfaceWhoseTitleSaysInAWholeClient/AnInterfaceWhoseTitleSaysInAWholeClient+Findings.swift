// Made by gen from input.yaml (An interface whose title says in a whole sentence what it is about
// and for whom 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension AnInterfaceWhoseTitleSaysInAWholeClient.FindingsAPI {
  /// `GET /findings`
  ///
  /// - Parameters:
  ///   - statusOfTheAuthorizationReferencedByPreviousTransactionsOf: The API's
  ///     `status_of_the_authorization_referenced_by_previous_transactions_of_the_account`.
  public func list(
    statusOfTheAuthorizationReferencedByPreviousTransactionsOf: String? = nil
  ) async throws(APIError<JSONValue>)
    -> WhichWasCheckedBySomebodyAssignedAddOnAssignedAddOnExtension
  {
    var request = APIRequest(.get, "/findings", operation: "findings.list")
    request.query(
      "status_of_the_authorization_referenced_by_previous_transactions_of_the_account",
      statusOfTheAuthorizationReferencedByPreviousTransactionsOf)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /findings/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func getOneFindingOfAllThatThereAreAndAllThatWasSaidOfItInThe(
    id: String
  ) async throws(APIError<JSONValue>) -> Issue {
    var request = APIRequest(
      .get, "/findings/{id}",
      operation:
        "findings.get-one-finding-of-all-that-there-are-and-all-that-was-said-of-it-in-the-years")
    request.path("id", id)
    request.security(
      [
        ["first_token", "second_token", "third_token"], ["second_token", "third_token"],
        ["third_token"], [],
      ])
    return try await client.send(request, failure: JSONValue.self)
  }
}
