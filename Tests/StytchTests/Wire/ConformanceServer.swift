import Foundation
import SDKRuntime
import Stytch
import TestSupport
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A server in Stytch's place that judges every request by the API's description, with software that
/// is not this project's.
struct ConformanceServer {
  /// What the server is to answer.
  enum Answer: String, CaseIterable {
    /// A response with what it must have.
    case required
    /// A response with all that it may have.
    case all
    case badRequest = "400"
    case unauthorized = "401"
    case tooManyRequests = "429"
    case internalServerError = "500"
    /// An error in the form of OAuth 2.
    case oauth

    static let errors: [Answer] = [
      .badRequest, .unauthorized, .tooManyRequests, .internalServerError, .oauth,
    ]

    var status: Int { self == .oauth ? 401 : Int(rawValue) ?? 200 }
  }

  private let server: PythonServer

  /// Runs the server for as long as the body runs: with the official description where it is there,
  /// and with the project's own otherwise.
  static func with<Result: Sendable>(
    _ body: (ConformanceServer) async throws -> Result
  ) async throws -> Result {
    var arguments: [String] = []
    let scratch = try TemporaryFolder()
    if let official = SharedFolder.file("stytch/openapi.yml"),
      let mends = SharedFolder.file("stytch/consumer-magic-links-authenticate.json")
    {
      print("The judge is the official description, consumer magicLinks.authenticate mended.")
      arguments = [official.path, mends.path]
    } else {
      print("The judge is the project's own description: the official one is absent.")
      let description = try StytchDescription.tree().root.json
      arguments = [try scratch.write(description, to: "stytch.json").path]
    }
    return try await PythonServer.with("conformance_server.py", arguments) { server in
      let result = try await body(ConformanceServer(server: server))
      withExtendedLifetime(scratch) {}
      return result
    }
  }

  /// A client for businesses to which the server answers in one way.
  func b2b(_ answer: Answer) throws -> B2BClient {
    try B2BClient(
      projectID: StytchServer.projectID, secret: StytchServer.secret,
      baseURL: baseURL("test.stytch.com", answer),
      fraudBaseURL: baseURL("telemetry.stytch.com", answer))
  }

  /// A client for consumers to which the server answers in one way.
  func consumer(_ answer: Answer) throws -> ConsumerClient {
    try ConsumerClient(
      projectID: StytchServer.projectID, secret: StytchServer.secret,
      baseURL: baseURL("test.stytch.com", answer),
      fraudBaseURL: baseURL("telemetry.stytch.com", answer))
  }

  private func baseURL(_ host: String, _ answer: Answer) -> String {
    "\(server.url)/\(host)/\(answer.rawValue)"
  }

  /// Has the server compare what a call gave, as JSON, with what it was answered.
  func compare(_ json: Data) async throws {
    _ = try await send("/decoded", body: json)
  }

  /// What the server found; its first line is `valid` if that is nothing.
  func summary() async throws -> String {
    String(decoding: try await send("/summary", body: Data()), as: UTF8.self)
  }

  /// Sends a body as it is, for a call that the SDK would not make.
  @discardableResult
  func send(_ path: String, body: Data) async throws -> Data {
    var request = URLRequest(url: try #require(URL(string: server.url + path)))
    request.httpMethod = "POST"
    request.httpBody = body
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.setValue("Basic cHJvamVjdDpzZWNyZXQ=", forHTTPHeaderField: "Authorization")
    return try await URLSession.shared.data(for: request).0
  }
}
