import Foundation
import HTTPTypes
import SDKRuntime
import SDKTesting
import Testing

/// What a cassette holds of bodies that are not one JSON document.
@Suite struct CassetteBodyTests {
  private struct Failure: Decodable {}

  /// The body that is recorded of an answer.
  private func recorded(
    _ text: String, _ type: String, _ redaction: CassetteRedaction = CassetteRedaction()
  ) async throws -> CassetteBody? {
    let recorder = RecordingTransport(
      StubTransport(["*": .text(text, contentType: type)]), redaction: redaction)
    let request = HTTPRequest(
      method: .get, scheme: "https", authority: "api.example.com", path: "/v1")
    let (_, data) = try await recorder.send(request, body: nil, timeout: .seconds(1))
    #expect(data == Data(text.utf8), "the caller gets everything")
    return recorder.cassette.exchanges.first?.response.body
  }

  @Test func eventsAreRecordedOneByOne() async throws {
    let text = """
      : hunter2
      id: 7
      event: login
      retry: 1500
      data: {"access_token":
      data: "hunter2","n":1}

      data: hunter2

      data: [DONE]


      """
    let shown = """
      id: 7
      event: login
      retry: 1500
      data: {"access_token":"redacted","n":1}

      id: 7
      data: redacted

      id: 7
      data: [DONE]


      """
    #expect(try await recorded(text, "text/event-stream; charset=utf-8") == .text(shown))
  }

  @Test func anyWaitOfAnEventIsRecorded() async throws {
    let text = "retry: 9223372036854775807\ndata: {\"n\":1}\n\n"
    #expect(try await recorded(text, "text/event-stream") == .text(text))
  }

  @Test(arguments: [
    "application/jsonl", "application/x-ndjson", "Application/NDJSON; charset=utf-8",
    "application/json-lines",
  ])
  func linesAreRecordedOneByOne(_ type: String) async throws {
    let text = "{\"access_token\":\"hunter2\",\"n\":1}\n\nhunter2\n[{\"otp_code\":271828}]"
    let shown = "{\"access_token\":\"redacted\",\"n\":1}\nredacted\n[{\"otp_code\":0}]\n"
    #expect(try await recorded(text, type) == .text(shown))
  }

  @Test(arguments: ["application/json-seq", "application/geo+json-seq"])
  func sequencesAreRecordedOneByOne(_ type: String) async throws {
    let text = "\u{1E}{\"access_token\":\n\"hunter2\"}\n\u{1E}{\"n\":1}\n"
    let shown = "\u{1E}{\"access_token\":\"redacted\"}\n\u{1E}{\"n\":1}\n"
    #expect(try await recorded(text, type) == .text(shown))
    let broken = "\u{1E}{\"access_token\":\"hunter2"
    #expect(try await recorded(broken, type) == .omitted(broken.utf8.count))
  }

  @Test func linesThatAreSentAreRecordedOneByOne() async throws {
    let recorder = RecordingTransport(StubTransport(["*": .status(204)]))
    var request = HTTPRequest(
      method: .post, scheme: "https", authority: "api.example.com", path: "/v1")
    request.headerFields[.contentType] = "application/x-ndjson"
    let lines = Data("{\"access_token\":\"hunter2\"}\n".utf8)
    _ = try await recorder.send(request, body: lines, timeout: .seconds(1))
    #expect(
      recorder.cassette.exchanges.first?.request.body
        == .text("{\"access_token\":\"redacted\"}\n"))
  }

  @Test func jsonWithinTextsIsRecordedWithoutSecrets() async throws {
    let json = try await recorded(
      #"""
      {"body":"{\"access_token\":\"hunter2\",\"otp_code\":271828,\"page\":2}",
       "twice":"\"{\\\"access_token\\\":\\\"hunter2\\\"}\"",
       "text":"it was {\"access_token\":\"hunter2\"}",
       "plain":"{ \"page\": 2 }"}
      """#, "application/json")
    #expect(
      json
        == .json([
          "body": #"{"access_token":"redacted","otp_code":0,"page":2}"#,
          "twice": #""{\"access_token\":\"redacted\"}""#,
          "text": #"it was {"access_token":"redacted"}"#, "plain": #"{ "page": 2 }"#,
        ]))
  }

  @Test(arguments: [
    "hunter2,b", "<p>hunter2</p>", "{\"access_token\":\"hunter2\"", "\"hunter2\"", "271828",
  ])
  func otherTextsAreNotRecorded(_ text: String) async throws {
    #expect(try await recorded(text, "text/plain") == .omitted(text.utf8.count))
  }

  @Test func otherTextsAreRecordedWhereTheyAreSaidToBePlain() async throws {
    let redaction = CassetteRedaction(plainTypes: ["Text/CSV"])
    let text = "a,https://a.example/?token=hunter2"
    #expect(
      try await recorded(text, "text/csv; charset=utf-8", redaction)
        == .text("a,https://a.example/?token=redacted"))
    #expect(try await recorded(text, "text/html", redaction) == .omitted(text.utf8.count))
    let copy = try JSONDecoder().decode(
      CassetteRedaction.self, from: JSONEncoder().encode(redaction))
    #expect(copy == redaction)
  }

  @Test func cassettesOfOlderVersionsAreRead() throws {
    let text = #"{"pathTemplates":["/a/{token}"],"responseHeaders":["etag"],"secretNames":["pin"]}"#
    let redaction = try JSONDecoder().decode(CassetteRedaction.self, from: Data(text.utf8))
    #expect(
      redaction
        == CassetteRedaction(
          secretNames: ["pin"], pathTemplates: ["/a/{token}"], responseHeaders: ["etag"]))
  }

  @Test func recordedEventsArePlayed() async throws {
    let recorder = RecordingTransport(
      StubTransport([
        "*": .text("data: {\"token\":\"hunter2\",\"n\":1}\n\n", contentType: "text/event-stream")
      ]))
    func events(_ transport: any Transport) async throws -> [JSONValue] {
      let client = APIClient(
        configuration: try ClientConfiguration(
          baseURL: "https://api.example.com", credentials: .none, userAgent: "Test/1"),
        transport: transport)
      let events: EventStream<JSONValue> = try await client.events(
        APIRequest(.get, "/v1", operation: "Watch"), failure: Failure.self)
      var found: [JSONValue] = []
      for try await event in events { found.append(event.data) }
      return found
    }
    #expect(try await events(recorder) == [["token": "hunter2", "n": 1]])
    let played = try await events(PlaybackTransport(recorder.cassette))
    #expect(played == [["token": "redacted", "n": 1]])
  }
}
