// Made by gen from input.yaml (Office 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Office.
public struct OfficeClient: Sendable {
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
    let standardURL = "https://office.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Office-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension OfficeClient {
  /// Rooms that can be booked.
  public var meetingRooms: MeetingRoomsAPI { MeetingRoomsAPI(client: client) }
  /// Rooms that can be booked.
  public struct MeetingRoomsAPI: Sendable { let client: APIClient }

  /// The calls of `desks`.
  public var desks: DesksAPI { DesksAPI(client: client) }
  /// The calls of `desks`.
  public struct DesksAPI: Sendable { let client: APIClient }

  /// `GET /ping`
  public func ping() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/ping", operation: "ping")
    try await client.send(request, failure: JSONValue.self)
  }
}
