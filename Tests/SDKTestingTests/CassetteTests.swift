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

  private func client(_ transport: any Transport) throws -> APIClient {
    APIClient(
      configuration: try ClientConfiguration(
        baseURL: "https://api.example.com", credentials: .bearer(Secret("hunter2")),
        userAgent: "Test/1"),
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
      redaction: CassetteRedaction(secretNames: ["PIN"], pathTemplates: ["/reset/{token}/{id}"]))
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
    #expect(exchange.request.target == "/reset/redacted/7?access_token=redacted&page=2")
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

  @Test func formsAndOtherBodiesAreRecorded() async throws {
    let recorder = RecordingTransport(
      StubTransport(sequence: [
        .text("a,b", contentType: "text/csv"), .data(Data([0xFF, 0])), .status(204),
      ]))
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
      cassette.exchanges.map(\.response.body) == [.text("a,b"), .data(Data([0xFF, 0])), nil])
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
