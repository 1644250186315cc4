import Faults
import Foundation
import SDKRuntime
import Testing

/// What a call ends in where the server or the network breaks the rules; each call ends, whatever
/// comes. Left out over Foundation on Linux are parts of heads alone, of which it ends the process.
@Suite(.serialized, .timeLimit(.minutes(2))) struct FaultTests {
  /// How a call ended.
  private enum Outcome: Equatable, CustomTestStringConvertible {
    case success(JSONValue)
    case failure(TransportFailure.Code)
    case status(Int)
    case badBody
    case other(String)

    var testDescription: String { "\(self)" }
  }

  private func call(
    _ server: FaultServer,
    _ transport: TestedTransport,
    timeout: Duration = .seconds(40),
    responseLimit: Int = 64 * 1024 * 1024
  ) async throws -> Outcome {
    try await call(
      server, through: transport.make(responseLimit: responseLimit), timeout: timeout)
  }

  private func call(
    _ server: FaultServer,
    through transport: any Transport,
    timeout: Duration
  ) async throws -> Outcome {
    var configuration = try ClientConfiguration(
      baseURL: server.url, credentials: .none, userAgent: "Test/1", timeout: timeout)
    configuration.retryPolicy = .none
    let client = APIClient(configuration: configuration, transport: transport)
    var request = APIRequest(.post, "/v1", operation: "Test")
    request.emptyBody()
    do throws(SampleError) {
      return .success(try await client.send(request, failure: ErrorResponse.self))
    } catch {
      // What is said of it has to be bounded, too.
      #expect(error.description.count < 2000)
      switch error.kind {
      case .transport(let failure): return .failure(failure.code)
      case .response(let response): return .status(response.status)
      case .decoding: return .badBody
      default: return .other(error.description)
      }
    }
  }

  private func expect(
    _ outcome: Outcome,
    _ transport: TestedTransport,
    timeout: Duration = .seconds(40),
    responseLimit: Int = 64 * 1024 * 1024,
    of steps: [FaultServer.Step],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await FaultServer.run({ _ in steps }) { server in
      let actual = try await call(
        server, transport, timeout: timeout, responseLimit: responseLimit)
      #expect(actual == outcome, sourceLocation: sourceLocation)
      #expect(server.arrivals.count == 1, "sent more than once", sourceLocation: sourceLocation)
    }
  }

  private static let partOfHead = "HTTP/1.1 200 OK\r\nContent-Type: applica"
  private static let partOfBody = FaultServer.Step.head(length: 100) + Data("{\"a\":".utf8)
  private static let partOfChunk = Data(
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\"".utf8)

  @Test(arguments: TestedTransport.allCases)
  func aConnectionThatBreaksIsLost(_ transport: TestedTransport) async throws {
    for end in [FaultServer.Step.close, .reset] {
      try await expect(.failure(.connectionLost), transport, of: [end])
      for part in [Self.partOfBody, Self.partOfChunk] {
        try await expect(.failure(.connectionLost), transport, of: [.send(part), end])
      }
    }
    let partOfHead = FaultServer.Step.send(Self.partOfHead)
    for end in transport.survivesPartsOfHeads ? [FaultServer.Step.close, .reset] : [.reset] {
      try await expect(.failure(.connectionLost), transport, of: [partOfHead, end])
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aSilentServerRunsOutOfTime(_ transport: TestedTransport) async throws {
    let timeout = Duration.milliseconds(500)
    try await expect(.failure(.timedOut), transport, timeout: timeout, of: [.stall])
    for part in [Self.partOfBody, Self.partOfChunk] {
      try await expect(.failure(.timedOut), transport, timeout: timeout, of: [.send(part), .stall])
    }
    guard transport.survivesPartsOfHeads else { return }
    try await expect(
      .failure(.timedOut), transport, timeout: timeout, of: [.send(Self.partOfHead), .stall])
  }

  @Test(arguments: TestedTransport.allCases)
  func aTrickleEndsWithTheWholeTime(_ transport: TestedTransport) async throws {
    let body = FaultServer.Step.trickle(
      Data(repeating: 0x20, count: 4000), pause: .milliseconds(20))
    try await expect(
      .failure(.timedOut), transport, timeout: .milliseconds(500),
      of: [.send(FaultServer.Step.head(length: 4000)), body])
    // One that ends in time is a response like any other.
    let response = FaultServer.Step.head(length: 2) + Data("{}".utf8)
    try await expect(
      .success([:]), transport, of: [.trickle(response, pause: .milliseconds(1))])
    guard transport.survivesPartsOfHeads else { return }
    let head = FaultServer.Step.trickle(Data(Self.partOfHead.utf8), pause: .milliseconds(100))
    try await expect(
      .failure(.timedOut), transport, timeout: .milliseconds(500), of: [head, .stall])
  }

  @Test(arguments: TestedTransport.allCases)
  func aLengthThatIsTooLongIsABrokenBody(_ transport: TestedTransport) async throws {
    let body = FaultServer.Step.head(length: 3) + Data("{}".utf8)
    try await expect(.failure(.connectionLost), transport, of: [.send(body), .close])
  }

  @Test(arguments: TestedTransport.allCases)
  func whatFollowsALengthThatIsTooShortIsNoAnswer(_ transport: TestedTransport) async throws {
    let forged = FaultServer.Step.head(length: 13) + Data(#"{"forged": 1}"#.utf8)
    let answer = FaultServer.Step.head(length: 8) + Data(#"{"a": 1}"#.utf8) + forged
    try await FaultServer.run({ _ in [.send(answer)] }) { server in
      for _ in 0..<3 {
        switch try await call(server, transport) {
        case .success(let value): #expect(value == ["a": 1])
        // The client may see that the connection is of no use before it has read the answer.
        case let outcome: #expect(outcome == .failure(.connectionLost))
        }
      }
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aBodyThatIsNotJSONIsABadBody(_ transport: TestedTransport) async throws {
    let page = Data("<html>It works</html>".utf8)
    try await expect(
      .badBody, transport, of: [.respond(headers: ["Content-Type": "text/html"], body: page)])
    try await expect(.badBody, transport, of: [.respond(body: Data())])
    try await expect(.badBody, transport, of: [.respond(body: Data([0x22, 0xFF, 0xFE, 0x22]))])
    let garbage = Data(repeating: 0x9F, count: 10_000_000)
    try await expect(.badBody, transport, of: [.respond(body: garbage)])
    try await expect(.status(500), transport, of: [.respond(500, body: garbage)])
  }

  @Test(arguments: TestedTransport.allCases)
  func jsonUnderAnotherMediaTypeIsRead(_ transport: TestedTransport) async throws {
    try await expect(
      .success([:]), transport, of: [.respond(headers: ["Content-Type": "text/plain"], json: "{}")])
  }

  @Test(arguments: TestedTransport.allCases, ["[", "{\"a\":"])
  func deepJSONIsABadBody(_ transport: TestedTransport, _ opening: String) async throws {
    let deep = Data(String(repeating: opening, count: 100_000).utf8)
    try await expect(.badBody, transport, of: [.respond(body: deep)])
    try await expect(.status(400), transport, of: [.respond(400, body: deep)])
    let closing = opening == "[" ? "]" : "}"
    let closed = deep + Data(("1" + String(repeating: closing, count: 100_000)).utf8)
    try await expect(.badBody, transport, of: [.respond(body: closed)])
    try await expect(.status(400), transport, of: [.respond(400, body: closed)])
  }

  @Test(arguments: TestedTransport.allCases)
  func aBodyWithoutEndIsTooLong(_ transport: TestedTransport) async throws {
    let piece = Data(repeating: 0x20, count: 64 * 1024)
    try await expect(
      .failure(.responseTooLarge), transport, responseLimit: 1_000_000,
      of: [.send(FaultServer.Step.head(length: nil)), .flood(piece)])
  }

  @Test(arguments: TestedTransport.allCases)
  func headersWithoutEndAreNoResponse(_ transport: TestedTransport) async throws {
    let many = Data(String(repeating: "X-Flood: 0123456789\r\n", count: 1000).utf8)
    let long = Data(repeating: 0x78, count: 64 * 1024)
    for flood in [many, long] {
      let outcome = try await FaultServer.run(
        { _ in [.send("HTTP/1.1 200 OK\r\nX-Long: a"), .flood(flood)] },
        { try await call($0, transport) })
      #expect([.failure(.connectionLost), .failure(.other)].contains(outcome))
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func whatIsNotHTTPIsNoResponse(_ transport: TestedTransport) async throws {
    let garbage = Data(repeating: 0x9F, count: 100_000)
    for steps: [FaultServer.Step] in [[.send(garbage), .close], [.flood(garbage)]] {
      let outcome = try await FaultServer.run({ _ in steps }, { try await call($0, transport) })
      #expect([.failure(.connectionLost), .failure(.other)].contains(outcome))
    }
  }
}
