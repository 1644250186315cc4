import FlyingFox
import Foundation
import HTTPTypes
import SDKRuntime
import TestServer
import Testing

@Suite struct APIClientTests {
  private static let thing = #"{"count":1,"id":"a","tags":[]}"#

  /// The error that a call throws; records an issue where it throws none.
  private func failure<Result>(
    of call: () async throws(SampleError) -> Result
  ) async throws -> SampleError {
    do {
      _ = try await call()
    } catch {
      return error
    }
    throw Unexpected(what: "The call succeeded.")
  }

  private func response(
    of error: SampleError
  ) throws -> APIErrorResponse<ErrorResponse> {
    guard case .response(let response) = error.kind else { throw Unexpected(what: "\(error)") }
    return response
  }

  private func decoding(of error: SampleError) throws -> DecodingFailure {
    guard case .decoding(let failure) = error.kind else { throw Unexpected(what: "\(error)") }
    return failure
  }

  @Test func theWholeRequestArrives() async throws {
    try await RecordingServer.run(text: Self.thing) { server in
      let client = try server.client(
        credentials: .basic(username: "project", password: Secret("hunter2"))
      )
      let thing = try await client.updateThing(
        thingID: "../a b+é",
        thing: Thing(id: "ü", count: .max, metadata: ["x": nil]),
        colors: [.red, "a&b=c"],
        limit: 10,
        session: "s e"
      )
      #expect(thing.id == "a")

      let request = try #require(await server.arrivals.first)
      #expect(request.method == "PUT")
      #expect(request.target == "/v1/things/..%2Fa%20b%2B%C3%A9?color=red&color=a%26b%3Dc&limit=10")
      #expect(
        String(decoding: request.body, as: UTF8.self)
          == #"{"count":9223372036854775807,"id":"ü","metadata":{"x":null},"tags":[]}"#
      )
      #expect(request.headers["authorization"] == "Basic cHJvamVjdDpodW50ZXIy")
      #expect(request.headers["content-type"] == "application/json")
      #expect(request.headers["accept"] == "application/json")
      #expect(request.headers["user-agent"] == "Sample/1.0")
      #expect(request.headers["x-session"] == "s e")
      #expect(request.headers["accept-language"] == "en")
      #expect(request.headers["content-length"] == "\(request.body.count)")
      #expect(request.headers["cookie"] == nil)
    }
  }

  @Test(arguments: [
    ("...", "/v1/things/..."), ("../..", "/v1/things/..%2F.."), ("%2E%2E", "/v1/things/%252E%252E"),
  ])
  func dotsDoNotWalkThePathOnTheWire(_ id: String, _ target: String) async throws {
    try await RecordingServer.run(status: 204) { server in
      try await server.client().deleteThing(thingID: id)
      #expect(await server.arrivals.map(\.target) == [target])
    }
  }

  @Test(arguments: [200, 204])
  func anOperationWithoutResultNeedsNoBody(_ status: Int) async throws {
    try await RecordingServer.run(status: status) { server in
      try await server.client().deleteThing(thingID: "x")
      let request = try #require(await server.arrivals.first)
      #expect(request.method == "DELETE")
      #expect(request.body.isEmpty)
      #expect(request.headers["content-type"] == nil)
    }
  }

  @Test func bytesComeAsTheyAre() async throws {
    try await RecordingServer.run(type: "text/csv", text: "a,b\r\n") { server in
      let data = try await server.client().download()
      #expect(data == Data("a,b\r\n".utf8))
      #expect(await server.arrivals.first?.headers["accept"] == "*/*")
    }
  }

  @Test func anotherServerIsUsedWhereTheRequestNamesIt() async throws {
    try await RecordingServer.run(status: 500) { main in
      try await RecordingServer.run(text: Self.thing) { fraud in
        let client = try main.client(servers: ["fraud": fraud.url + "/base/"])
        #expect(try await client.score().id == "a")
        #expect(await fraud.arrivals.map(\.target) == ["/base/v1/score"])
        #expect(await fraud.arrivals.first?.body == Data("{}".utf8))
        #expect(await main.arrivals.isEmpty)
      }
    }
  }

  @Test(arguments: [400, 401, 403, 404, 409, 418, 429, 500, 503])
  func anErrorObjectIsRead(_ status: Int) async throws {
    let text = """
      {"request_id":"request-1","error_type":"not_good","error_message":"It is not\\ngood.","x":1}
      """
    try await RecordingServer.run(
      status: status,
      headers: ["Retry-After": "7", "X-Request-ID": "header-1"],
      text: text
    ) { server in
      let client = try server.client(credentials: .bearer(Secret("hunter2")))
      let error = try await failure { () throws(SampleError) in
        try await client.updateThing(
          thingID: "secret-id",
          thing: Thing(id: "private-value", count: 1),
          session: "session-1"
        )
      }
      #expect(try response(of: error).status == status)
      #expect(error.status == status)
      #expect(error.body?.code == "not_good")
      #expect(error.body?.message == "It is not\ngood.")
      #expect(error.requestID == "request-1")
      #expect(error.headers?[.retryAfter] == "7")
      #expect(try response(of: error).data == Data(text.utf8))

      let description = error.description
      #expect(error.localizedDescription == description)
      for part in [
        "UpdateThing", "PUT", "/v1/things/{thing_id}", "\(status)", "not_good", "It is not good.",
        "request-1",
      ] {
        #expect(description.contains(part))
      }
      var dumped = ""
      dump(error, to: &dumped)
      for hidden in ["hunter2", "secret-id", "private-value", "session-1"] {
        #expect(!description.contains(hidden))
        #expect(!dumped.contains(hidden))
      }
    }
  }

  @Test(arguments: [
    ("text/html", "<html>Bad gateway</html>"), ("application/json", ""),
    ("application/json", "[1]"), ("application/json", #"{"error_type":7}"#),
  ])
  func anErrorWithoutTheErrorObjectKeepsItsBytes(_ type: String, _ text: String) async throws {
    try await RecordingServer.run(
      status: 502,
      type: type,
      headers: ["X-Request-ID": "header-1"],
      text: text
    ) { server in
      let client = try server.client()
      let error = try await failure { () throws(SampleError) in
        try await client.deleteThing(thingID: "x")
      }
      let response = try response(of: error)
      #expect(response.status == 502)
      #expect(response.body == nil)
      #expect(response.data == Data(text.utf8))
      #expect(error.requestID == "header-1")
      #expect(error.description.contains("502") && error.description.contains("header-1"))
    }
  }

  @Test(arguments: [
    ("application/json", "", "", "expected JSON, found an empty body"),
    ("text/html", "<html>", "", "expected JSON, found something else (text/html)"),
    ("application/json", "[]", "", "expected an object, found an array"),
    ("application/json", "null", "", "expected an object, found null"),
    ("application/json", #"{"count":1,"tags":[]}"#, "id", "expected a value, found none"),
    (
      "application/json", #"{"id":1,"count":1,"tags":[]}"#, "id",
      "expected a string, found a number"
    ),
    (
      "application/json", #"{"id":null,"count":1,"tags":[]}"#, "id", "expected a string, found null"
    ),
    (
      "application/json", #"{"id":"","count":"1","tags":[]}"#, "count",
      "expected an integer, found a string"
    ),
    (
      "application/json", #"{"id":"","count":1,"tags":{}}"#, "tags",
      "expected an array, found an object"
    ),
    (
      "application/json", #"{"id":"","count":1,"tags":[{"name":"a"},{"name":true}]}"#,
      "tags[1].name", "expected a string, found true or false"
    ),
    (
      "application/json",
      #"{"id":"","count":1,"tags":[],"parent":{"id":"","count":1,"tags":[{}]}}"#,
      "parent.tags[0].name", "expected a value, found none"
    ),
    (
      "application/json", #"{"id":"","count":1,"tags":[],"created_at":"soon"}"#, "created_at",
      "expected a time in RFC 3339, such as 2026-01-31T12:00:00Z"
    ),
  ])
  func aResultOfAnotherFormNamesThePlace(
    _ type: String,
    _ text: String,
    _ path: String,
    _ message: String
  ) async throws {
    try await RecordingServer.run(
      type: type,
      headers: ["X-Request-ID": "header-1"],
      text: text
    ) { server in
      let client = try server.client()
      let error = try await failure { () throws(SampleError) in
        try await client.updateThing(thingID: "x", thing: Thing(id: "", count: 0))
      }
      let failure = try decoding(of: error)
      #expect(failure.path == path)
      #expect(failure.message == message)
      #expect(failure.status == 200)
      #expect(failure.data == Data(text.utf8))
      #expect(error.status == 200)
      #expect(error.body == nil)
      #expect(error.requestID == "header-1")
      #expect(error.description.contains(path.isEmpty ? message : "\(path): \(message)"))
    }
  }

  @Test func aBadRequestIsNotSent() async throws {
    try await RecordingServer.run(text: Self.thing) { server in
      let client = try server.client()
      let error = try await failure { () throws(SampleError) in
        try await client.deleteThing(thingID: "")
      }
      guard case .invalidRequest(let message) = error.kind else {
        throw Unexpected(what: "\(error)")
      }
      #expect(message.contains("thing_id"))
      #expect(error.status == nil && error.headers == nil && error.requestID == nil)
      #expect(await server.arrivals.isEmpty)
    }
  }

  @Test func aTransportOfOnesOwnStandsInForTheNetwork() async throws {
    struct Canned: Transport {
      func send(
        _ request: HTTPTypes.HTTPRequest,
        body: Data?,
        timeout: Duration
      ) async throws -> (HTTPTypes.HTTPResponse, Data) {
        guard request.path == "/v1/download" else { throw Unexpected(what: "private-value") }
        return (HTTPTypes.HTTPResponse(status: .ok), Data("x".utf8))
      }
    }
    let client = SampleClient(
      client: APIClient(
        configuration: try ClientConfiguration(
          baseURL: "https://api.example.com",
          credentials: .none,
          userAgent: "Test/1"
        ),
        transport: Canned()
      )
    )
    #expect(try await client.download() == Data("x".utf8))
    let error = try await failure { () throws(SampleError) in
      try await client.deleteThing(thingID: "x")
    }
    guard case .transport(let failure) = error.kind else { throw Unexpected(what: "\(error)") }
    #expect(failure.code == .other)
    #expect(failure.message.contains("Unexpected") && !failure.message.contains("private-value"))
  }
}

/// Something that a test did not expect.
struct Unexpected: Error {
  let what: String
}
