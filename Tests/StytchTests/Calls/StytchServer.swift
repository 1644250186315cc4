import Foundation
import SDKRuntime
import Stytch
import TestServer
import Testing

/// A server in Stytch's place, and clients that call it and make no call twice.
struct StytchServer {
  static let projectID = "project-test-11111111-1111-4111-8111-111111111111"
  static let secret = "secret-test-do-not-show"

  let server: RecordingServer

  /// A client for businesses.
  var b2b: B2BClient {
    get throws { try b2b() }
  }

  /// A client for consumers.
  var consumer: ConsumerClient {
    get throws {
      try ConsumerClient(projectID: Self.projectID, secret: Self.secret, baseURL: server.url) {
        $0.retryPolicy = .none
      }
    }
  }

  /// A client for businesses that sends through a transport.
  func b2b(transport: any Transport = URLSessionTransport()) throws -> B2BClient {
    try B2BClient(
      projectID: Self.projectID,
      secret: Self.secret,
      baseURL: server.url,
      transport: transport,
      configure: { $0.retryPolicy = .none }
    )
  }

  /// Gives every request the same answer for as long as the body runs.
  static func answering<Result>(
    _ answer: RecordingServer.Answer,
    _ body: (StytchServer) async throws -> Result
  ) async throws -> Result {
    try await RecordingServer.answering(answer) { try await body(StytchServer(server: $0)) }
  }

  /// What arrives when one call is made, and what the call gives.
  static func exchange<Result>(
    _ answer: String,
    _ call: (StytchServer) async throws -> Result
  ) async throws -> (request: Arrival, result: Result) {
    try await answering(RecordingServer.Answer(text: answer)) { server in
      let result = try await call(server)
      let arrivals = await server.server.arrivals
      try #require(arrivals.count == 1)
      return (arrivals[0], result)
    }
  }
}

extension Arrival {
  /// The body as a JSON value.
  var json: JSONValue {
    get throws { try JSONDecoder.sdk().decode(JSONValue.self, from: body) }
  }
}
