// Made by gen from input.yaml (Court 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Court.
public struct CourtClient: Sendable {
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
    let standardURL = "https://court.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Court-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension CourtClient {
  /// `POST /cases`
  public func openCase() async throws(APIError<OpenCaseFailure>) {
    let request = APIRequest(.post, "/cases", operation: "openCase")
    try await client.send(request, failure: OpenCaseFailure.self)
  }

  /// `GET /cases`
  public func listCases() async throws(APIError<ListCasesFailure>) {
    let request = APIRequest(.get, "/cases", operation: "listCases")
    try await client.send(request, failure: ListCasesFailure.self)
  }

  /// `GET /rooms`
  public func listRooms() async throws(APIError<Problem>) {
    let request = APIRequest(.get, "/rooms", operation: "listRooms")
    try await client.send(request, failure: Problem.self)
  }
}
