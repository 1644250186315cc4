import Foundation
import SDKRuntime
import TestServer

extension RecordingServer {
  /// Runs a server that answers with a status, a content type and a text.
  static func run<Result>(
    status: Int = 200,
    type: String = "application/json",
    headers: [String: String] = [:],
    text: String = "",
    _ body: (RecordingServer) async throws -> Result
  ) async throws -> Result {
    try await answering(Answer(status: status, type: type, headers: headers, text: text), body)
  }

  /// A client of this server; it makes no call twice.
  nonisolated func client(
    credentials: Credentials = .none,
    servers: [String: String] = [:],
    timeout: Duration = .seconds(50),
    transport: any Transport = URLSessionTransport()
  ) throws -> SampleClient {
    SampleClient(
      client: try apiClient(
        credentials: credentials, servers: servers, timeout: timeout, transport: transport))
  }

  /// What clients of this server send with; it makes no call twice.
  nonisolated func apiClient(
    credentials: Credentials = .none,
    servers: [String: String] = [:],
    timeout: Duration = .seconds(50),
    transport: any Transport = URLSessionTransport()
  ) throws -> APIClient {
    var configuration = try ClientConfiguration(
      baseURL: url,
      servers: servers,
      credentials: credentials,
      userAgent: "Sample/1.0",
      defaultHeaders: [.acceptLanguage: "en"],
      timeout: timeout
    )
    configuration.retryPolicy = .none
    return APIClient(configuration: configuration, transport: transport)
  }
}
