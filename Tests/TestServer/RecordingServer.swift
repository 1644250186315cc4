@_exported import Faults
import FlyingFox
import Foundation

/// A real HTTP server on this machine that keeps what arrives.
public actor RecordingServer {
  /// What the server answers to every request.
  public struct Answer: Sendable {
    /// The status.
    public var status = 200
    /// The media type of the body.
    public var type = "application/json"
    /// Other headers.
    public var headers: [String: String] = [:]
    /// The body.
    public var text = "{}"
    /// How long the server waits before it answers.
    public var delay: Duration = .zero

    /// An answer of these parts.
    public init(
      status: Int = 200, type: String = "application/json", headers: [String: String] = [:],
      text: String = "{}", delay: Duration = .zero
    ) {
      self.status = status
      self.type = type
      self.headers = headers
      self.text = text
      self.delay = delay
    }
  }

  /// What arrived so far.
  public private(set) var arrivals: [Arrival] = []
  /// Where the server is.
  public nonisolated let url: String

  /// The port where the server is.
  public nonisolated let port: UInt16

  private init(port: UInt16) {
    self.port = port
    url = "http://127.0.0.1:\(port)"
  }

  /// Runs a server that gives every request the same answer, for as long as the body runs.
  public static func answering<Result>(
    _ answer: Answer,
    _ body: (RecordingServer) async throws -> Result
  ) async throws -> Result {
    let respond: @Sendable () async throws -> HTTPResponse = {
      try await Task.sleep(for: answer.delay)
      return HTTPResponse(answer)
    }
    return try await run(answer: respond, body)
  }

  /// Runs a server whose answers a function makes, for as long as the body runs.
  public static func run<Result>(
    answer: @escaping @Sendable () async throws -> HTTPResponse,
    _ body: (RecordingServer) async throws -> Result
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
    let recorder = RecordingServer(port: port)
    await server.appendRoute("*") { request in
      await recorder.keep(try await Arrival(request))
      return try await answer()
    }
    do {
      let result = try await body(recorder)
      await stop(running)
      return result
    } catch {
      await stop(running)
      throw error
    }
  }

  private static func stop(_ running: Task<Void, any Error>) async {
    running.cancel()
    _ = await running.result
  }

  private func keep(_ request: Arrival) {
    arrivals.append(request)
  }
}

extension Arrival {
  fileprivate init(_ request: HTTPRequest) async throws {
    self.init(
      method: request.method.rawValue,
      target: request.target.rawValue,
      headers: request.headers.reduce(into: [:]) { headers, header in
        headers[header.key.rawValue.lowercased()] = header.value
      },
      body: try await request.bodyData
    )
  }
}

extension HTTPResponse {
  fileprivate init(_ answer: RecordingServer.Answer) {
    var headers = [HTTPHeader.contentType: answer.type]
    for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
    self.init(
      statusCode: HTTPStatusCode(answer.status, phrase: "Status"),
      headers: HTTPHeaders(headers),
      body: Data(answer.text.utf8)
    )
  }
}
