import Foundation
import HTTPTypes
import SDKRuntime
import SDKTesting
import TestSupport
import Testing

/// Exchanges that are recorded, written, read and played.
@Suite struct CassetteTests {
  private struct Failure: Decodable {}

  private static let token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.sig"

  private func client(
    _ transport: any Transport,
    credentials: Credentials = .bearer(Secret("hunter2"))
  ) throws -> APIClient {
    APIClient(
      configuration: try ClientConfiguration(
        baseURL: "https://api.example.com/base", credentials: credentials, userAgent: "Test/1"),
      transport: transport)
  }

  private func request(name: String = "Ada", token: String = "hunter3") -> APIRequest {
    var request = APIRequest(.post, "/reset/{token}/{id}", operation: "Test")
    request.path("token", "hunter4")
    request.path("id", "7")
    request.query("access_token", "hunter5")
    request.query("page", 2)
    request.header("X-Session", "hunter6")
    request.body([
      "name": JSONValue.string(name), "session_token": .string(token),
      "list": [["password": "hunter7", "n": 1, "pin": "hunter8", "jot": .string(Self.token)]],
    ])
    return request
  }

  private static let answer = StubAnswer.json(
    [
      "id": "7", "session_jwt": "hunter9", "password_expires_at": "2026-01-31T12:00:00Z",
      "codes": ["hunter10", ""], "status_code": 200,
    ] as JSONValue,
    headers: ["Set-Cookie": "hunter11", "X-Request-ID": "r-1"])

  private func record() async throws -> Cassette {
    let recorder = RecordingTransport(
      StubTransport(["*": Self.answer]),
      redaction: CassetteRedaction(secretNames: ["PIN"]))
    let value: JSONValue = try await client(recorder).send(request(), failure: Failure.self)
    // The caller gets everything.
    #expect(value["session_jwt"] == "hunter9")
    return recorder.cassette
  }

  @Test func noSecretIsRecorded() async throws {
    let cassette = try await record()
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "cassette.json")
    try cassette.write(to: file)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(!text.contains("hunter"))
    #expect(!text.contains("eyJ"))
    #expect(try Cassette(contentsOf: file) == cassette)

    let exchange = try #require(cassette.exchanges.first)
    #expect(exchange.request.target == "/base/reset/redacted/7?access_token=redacted&page=2")
    #expect(
      exchange.request.body
        == .json([
          "name": "Ada", "session_token": "redacted",
          "list": [["password": "redacted", "n": 1, "pin": "redacted", "jot": "redacted"]],
        ]))
    #expect(
      exchange.response.headers == ["content-type": "application/json", "x-request-id": "r-1"])
    #expect(
      exchange.response.body
        == .json([
          "id": "7", "session_jwt": "redacted", "password_expires_at": "2026-01-31T12:00:00Z",
          "codes": ["redacted", ""], "status_code": 200,
        ]))
  }

  @Test func aCassettePlaysEachExchangeOnce() async throws {
    let transport = PlaybackTransport(try await record())
    let client = try client(transport)
    // Another secret than the one that was recorded makes no difference, another name does.
    await #expect(throws: APIError<Failure>.self) {
      let _: JSONValue = try await client.send(request(name: "Bob"), failure: Failure.self)
    }
    #expect(transport.unplayed.count == 1)
    let value: JSONValue = try await client.send(request(token: "other"), failure: Failure.self)
    #expect(value["id"] == "7")
    #expect(transport.unplayed.isEmpty)
    let error = await #expect(throws: APIError<Failure>.self) {
      let _: JSONValue = try await client.send(request(), failure: Failure.self)
    }
    #expect(error?.description.contains("no exchange left") == true)
    #expect(error?.description.contains("hunter") == false)
  }

  @Test func secretsThatAreNoMembersTextsAreNotRecorded() async throws {
    let recorder = RecordingTransport(
      StubTransport([
        "*": .json(
          [
            "otp_code": 271_828, "codes": [314_159, 2.5e6], "status_code": 200, "count": 271_828,
            "api-key": "hunter2", "privateKey": "hunter2", "public_key": "shown",
            "url": "https://a.example/cb?page=2&code=hunter2#token=hunter2",
            "text": .string("Bearer \(Self.token)"),
          ] as JSONValue, headers: ["Location": "/cb?token=hunter2"])
      ]),
      redaction: CassetteRedaction(responseHeaders: ["location"]))
    let client = try client(
      recorder, credentials: .query(name: "app id", value: Secret("hunter2")))
    var request = APIRequest(.get, "/links/{id}/{access_token}.json?fixed=1", operation: "Test")
    request.path("id", "7")
    request.path("access_token", "hunter2")
    request.query("redirect_uri", "https://a.example/?code=hunter2")
    request.query("api-key", "hunter2")
    request.query("key", "hunter2")
    request.querystring(text: Self.token)
    let value: JSONValue = try await client.send(request, failure: Failure.self)
    #expect(value["otp_code"] == 271_828)

    let exchange = try #require(recorder.cassette.exchanges.first)
    #expect(
      exchange.request.target == """
        /base/links/7/redacted?fixed=1&redirect_uri=redacted&api-key=redacted&key=redacted\
        &redacted&app%20id=redacted
        """)
    #expect(exchange.response.headers == ["location": "/cb?token=redacted"])
    #expect(
      exchange.response.body
        == .json([
          "otp_code": 0, "codes": [0, 0], "status_code": 200, "count": 271_828,
          "api-key": "redacted", "privateKey": "redacted", "public_key": "shown",
          "url": "https://a.example/cb?page=2&code=redacted#token=redacted",
          "text": "Bearer redacted",
        ]))
    // What is left out makes no difference when it is played.
    let player = try self.client(
      PlaybackTransport(recorder.cassette),
      credentials: .query(name: "app id", value: Secret("other")))
    request.path("access_token", "other")
    let played: JSONValue = try await player.send(request, failure: Failure.self)
    #expect(played["count"] == 271_828)
  }

  @Test func pathsThatAreNoClientsAreKnownByTheirTemplates() async throws {
    let redaction = CassetteRedaction(pathTemplates: ["/reset/{token}/{id}"])
    let recorder = RecordingTransport(StubTransport(["*": .status(204)]), redaction: redaction)
    let request = HTTPRequest(
      method: .get, scheme: "https", authority: "api.example.com", path: "/reset/hunter2/7")
    _ = try await recorder.send(request, body: nil, timeout: .seconds(1))
    #expect(recorder.cassette.exchanges.first?.request.target == "/reset/redacted/7")
  }

  private struct Moving: Middleware {
    func intercept(
      _ request: HTTPRequest, body: UploadBody?, context: AttemptContext, next: Next
    ) async throws -> (HTTPResponse, ByteStream) {
      var request = request
      request.path = request.path.map { $0 + "/hunter3" }
      return try await next(request, body)
    }
  }

  @Test func pathsThatDoNotFitTheirTemplateAreHidden() async throws {
    let recorder = RecordingTransport(StubTransport(["*": .status(204)]))
    var request = APIRequest(.get, "/links/{token}/end", operation: "Test")
    request.path("token", "hunter2")
    let client = try client(recorder).with { $0.middleware = [Moving()] }
    try await client.send(request, failure: Failure.self)
    #expect(
      recorder.cassette.exchanges.first?.request.target
        == "/redacted/links/redacted/end/redacted")
  }

  @Test func formsThatAreAnsweredAreRecorded() async throws {
    let recorder = RecordingTransport(
      StubTransport([
        "*": .text(
          "access_token=hunter2&scope=a", contentType: "application/x-www-form-urlencoded")
      ]))
    let request = APIRequest(.get, "/v1", operation: "Test")
    _ = try await client(recorder).text(request, failure: Failure.self)
    #expect(
      recorder.cassette.exchanges.first?.response.body == .text("access_token=redacted&scope=a"))
  }

  @Test func formsAndOtherBodiesAreRecorded() async throws {
    let recorder = RecordingTransport(
      StubTransport(sequence: [
        .text("a,b", contentType: "text/csv"), .data(Data([0xFF, 0])), .status(204),
      ]), redaction: CassetteRedaction(plainTypes: ["text/csv"]))
    let client = try client(recorder)
    var form = URLEncodedForm()
    form.add("client_secret", "hunter2")
    form.add("grant_type", "client_credentials")
    var request = APIRequest(.post, "/v1", operation: "Test")
    request.body(form)
    _ = try await client.text(request, failure: Failure.self)
    request.body(Data([1, 2, 3]), contentType: "application/octet-stream")
    _ = try await client.data(request, failure: Failure.self)
    try await client.send(APIRequest(.delete, "/v1", operation: "Test"), failure: Failure.self)

    let cassette = recorder.cassette
    #expect(
      cassette.exchanges.map(\.request.body) == [
        .text("client_secret=redacted&grant_type=client_credentials"), .omitted(3), nil,
      ])
    #expect(
      cassette.exchanges.map(\.response.body) == [.text("a,b"), .omitted(2), nil])
    let copy = try JSONDecoder().decode(Cassette.self, from: JSONEncoder().encode(cassette))
    #expect(copy == cassette)
    let player = try self.client(PlaybackTransport(copy))
    form = URLEncodedForm()
    form.add("client_secret", "another")
    form.add("grant_type", "client_credentials")
    request.body(form)
    #expect(try await player.text(request, failure: Failure.self) == "a,b")
  }
}
