// Made by gen from input.yaml (Bank 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Bank.
public struct BankClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: The server of the API.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://bank.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Bank-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension BankClient {
  /// `POST /transfer`
  ///
  /// - Parameters:
  ///   - amount: The API's `amount`.
  public func transfer(amount: Int) async throws(BankError) {
    var request = APIRequest(.post, "/transfer", operation: "transfer")
    request.body(TransferRequest(amount: amount))
    try await client.send(request, failure: Problem.self)
  }

  /// `GET /balance`
  public func balance() async throws(BankError) -> Int {
    let request = APIRequest(.get, "/balance", operation: "balance")
    return try await client.send(request, failure: Problem.self)
  }
}
