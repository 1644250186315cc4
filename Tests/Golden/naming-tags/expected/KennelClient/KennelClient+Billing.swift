// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension KennelClient.BillingAPI {
  /// What owners pay.
  public var invoices: InvoicesAPI { InvoicesAPI(client: client) }
  /// What owners pay.
  public struct InvoicesAPI: Sendable { let client: APIClient }

  /// The calls of `billing.accounts`.
  public var accounts: AccountsAPI { AccountsAPI(client: client) }
  /// The calls of `billing.accounts`.
  public struct AccountsAPI: Sendable { let client: APIClient }
}

extension KennelClient.BillingAPI.InvoicesAPI {
  /// `GET /invoices`
  public func list() async throws(APIError<JSONValue>) -> [ListInvoicesResponseItem] {
    let request = APIRequest(.get, "/invoices", operation: "listInvoices")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /invoices`
  public func create() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/invoices", operation: "InvoicesController_create")
    try await client.send(request, failure: JSONValue.self)
  }
}

extension KennelClient.BillingAPI.AccountsAPI {
  /// `GET /accounts`
  public func list() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/accounts", operation: "listAccounts")
    try await client.send(request, failure: JSONValue.self)
  }
}
