import FlyingFox
import Foundation
import SDKRuntime

/// A request as it arrived at the server.
struct ArrivedRequest: Sendable {
  let method: String
  /// The path and the query, percent-encoded as they came.
  let target: String
  let headers: [String: String]
  let body: Data
}

/// A real HTTP server on this machine that keeps what arrives.
actor LoopbackServer {
  private(set) var arrived: [ArrivedRequest] = []
  let port: UInt16

  private init(port: UInt16) {
    self.port = port
  }

  nonisolated var url: String { "http://127.0.0.1:\(port)" }

  /// Runs a server that gives every request the same answer, for as long as the body runs.
  static func run<Result>(
    answer: @escaping @Sendable () async throws -> HTTPResponse,
    _ body: (LoopbackServer) async throws -> Result
  ) async throws -> Result {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0),
      timeout: 60,
      logger: .disabled
    )
    let running = Task { try await server.run() }
    try await server.waitUntilListening(timeout: 60)
    guard case .ip4(_, let port) = await server.listeningAddress else {
      throw CancellationError()
    }
    let loopback = LoopbackServer(port: port)
    await server.appendRoute("*") { request in
      await loopback.keep(
        ArrivedRequest(
          method: request.method.rawValue,
          target: request.target.rawValue,
          headers: request.headers.reduce(into: [:]) {
            $0[$1.key.rawValue.lowercased()] = $1.value
          },
          body: try await request.bodyData
        )
      )
      return try await answer()
    }
    do {
      let result = try await body(loopback)
      await stop(running)
      return result
    } catch {
      await stop(running)
      throw error
    }
  }

  /// Runs a server that answers with a status, a content type and a text.
  static func run<Result>(
    status: Int = 200,
    type: String = "application/json",
    headers: [String: String] = [:],
    text: String = "",
    _ body: (LoopbackServer) async throws -> Result
  ) async throws -> Result {
    var all = [HTTPHeader.contentType: type]
    for (name, value) in headers { all[HTTPHeader(name)] = value }
    let response = HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: "Status"),
      headers: HTTPHeaders(all),
      body: Data(text.utf8)
    )
    return try await run(answer: { response }, body)
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

  private static func stop(_ running: Task<Void, any Error>) async {
    running.cancel()
    _ = await running.result
  }

  private func keep(_ request: ArrivedRequest) {
    arrived.append(request)
  }
}
