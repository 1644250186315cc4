import Foundation
import HTTPTypes
import SDKRuntime
import SDKTesting
import Testing

@Suite struct StubTransportTests {
  private struct Failure: Decodable {
    let code: String?
  }

  private func client(_ transport: any Transport) throws -> APIClient {
    var configuration = try ClientConfiguration(
      baseURL: "https://api.example.com/base", credentials: .bearer(Secret("hunter2")),
      userAgent: "Test/1", timeout: .seconds(5))
    // Each answer of a stub is to be seen.
    configuration.retryPolicy = .none
    return APIClient(configuration: configuration, transport: transport)
  }

  private func text(
    _ client: APIClient, _ method: HTTPRequest.Method, _ path: String
  ) async throws(APIError<Failure>) -> String {
    try await client.text(APIRequest(method, path, operation: "Test"), failure: Failure.self)
  }

  @Test func theClosestRouteAnswers() async throws {
    let client = try client(
      StubTransport([
        "*": .text("any"), "GET /users/{id}": .text("one"), "GET /users/me": .text("me"),
      ]))
    #expect(try await text(client, .get, "/users/me") == "me")
    #expect(try await text(client, .get, "/users/7") == "one")
    #expect(try await text(client, .post, "/users/7") == "any")
  }

  @Test func answersOfARouteComeInOrderAndTheLastStays() async throws {
    let stub = StubTransport(["GET /a": .status(503), "GET /a": .text("first")])
    stub.answer("GET /a", with: .text("second"), .text("last"))
    let client = try client(stub)
    let error = await #expect(throws: APIError<Failure>.self) {
      try await text(client, .get, "/a")
    }
    #expect(error?.status == 503)
    var texts: [String] = []
    for _ in 0..<4 { texts.append(try await text(client, .get, "/a")) }
    #expect(texts == ["first", "second", "last", "last"])
  }

  @Test func aSequenceAnswersWhateverIsAsked() async throws {
    let client = try client(StubTransport(sequence: [.text("1"), .text("2")]))
    #expect(try await text(client, .get, "/a") == "1")
    #expect(try await text(client, .put, "/b") == "2")
  }

  @Test func whatHasNoAnswerIsNamed() async throws {
    let client = try client(StubTransport(["GET /a": .text("a")]))
    let error = await #expect(throws: APIError<Failure>.self) {
      try await text(client, .delete, "/a")
    }
    #expect(error?.description.contains("no answer for DELETE /base/a") == true)
  }

  @Test func whatWasSentIsKept() async throws {
    let stub = StubTransport(["*": .text("")])
    var request = APIRequest(.post, "/things/{id}", operation: "Test")
    request.path("id", "a b")
    request.query("q", "x&y")
    request.query("q", "z")
    request.header("X-Session", "s")
    request.body(["name": JSONValue.string("Ada")])
    _ = try await client(stub).text(request, failure: Failure.self)
    let sent = try #require(stub.requests(to: "POST /things/{id}").first)
    #expect(sent.method == "POST")
    #expect(sent.path == "/base/things/a%20b")
    #expect(sent.query.map(\.value) == ["x&y", "z"])
    #expect(sent.query("q") == "x&y")
    #expect(sent.header("x-session") == "s")
    #expect(sent.header("Authorization") == "Bearer hunter2")
    #expect(sent.json == ["name": "Ada"])
    #expect(sent.timeout == .seconds(5))
    #expect(stub.requests(to: "GET /things/{id}").isEmpty)
    #expect(!String(reflecting: stub.requests).contains("hunter2"))
    #expect("\(sent)" == "POST /base/things/a%20b")
  }

  @Test func streamedBodiesAreKeptAndAnswered() async throws {
    let stub = StubTransport(["PUT /file": .data(Data([1, 2, 3]))])
    var request = APIRequest(.put, "/file", operation: "Test")
    let chunks = AsyncStream<Data> { continuation in
      continuation.yield(Data("ab".utf8))
      continuation.yield(Data("c".utf8))
      continuation.finish()
    }
    request.body(UploadBody(chunks), contentType: "text/plain")
    let stream = try await client(stub).stream(request, failure: Failure.self)
    #expect(try await stream.collect(upTo: 3) == Data([1, 2, 3]))
    #expect(stub.requests.first?.text == "abc")
  }

  @Test func answersMayBeComputed() async throws {
    let stub = StubTransport([
      "*": .computed { .json(["path": .string($0.path)], headers: ["X-Count": "1"]) }
    ])
    let value: JSONValue = try await client(stub)
      .send(APIRequest(.get, "/a", operation: "Test"), failure: Failure.self)
    #expect(value == ["path": "/base/a"])
  }

  @Test func failuresOfANetworkAreAnswers() async throws {
    let refused = TransportFailure(.connectionRefused, message: "No.")
    let client = try client(
      StubTransport(sequence: [.failure(refused), .text("late").after(.seconds(5))]))
    for code in [TransportFailure.Code.connectionRefused, .timedOut] {
      let error = await #expect(throws: APIError<Failure>.self) {
        try await text(client, .get, "/a")
      }
      guard case .transport(let failure)? = error?.kind else {
        Issue.record("\(error as Any)")
        return
      }
      #expect(failure.code == code)
    }
  }

  @Test func anAnswerThatHasNoJSONFormSaysSo() async throws {
    let client = try client(StubTransport(["*": .json(Double.infinity)]))
    let error = await #expect(throws: APIError<Failure>.self) {
      try await text(client, .get, "/a")
    }
    #expect(error?.description.contains("Double has no JSON form") == true)
  }
}
