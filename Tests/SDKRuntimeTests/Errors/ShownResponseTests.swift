import Foundation
import HTTPTypes
import SDKRuntime
import Testing

/// Responses that are printed or dumped do not show their secrets.
@Suite struct ShownResponseTests {
  private struct Plain: Decodable {
    let code: String
  }

  private struct Login: Model {
    static let secretMembers: Set<String> = ["pin"]
    var pin: String
    var name: String

    init(fields: FieldReader) throws {
      pin = try fields.string("pin")
      name = try fields.string("name")
    }

    func write(to fields: inout FieldWriter) throws {
      try fields.string("pin", pin)
      try fields.string("name", name)
    }
  }

  private static let headers = [
    "Set-Cookie": "s=hunter2", "Authorization": "Basic hunter2", "X-Session-JWT": "hunter2",
    "X-Api-Key": "hunter2", "WWW-Authenticate": "Bearer hunter2",
    "Location": "https://a.example/?page=3&token=hunter2", "X-Request-ID": "r-1",
  ]

  private func error<Failure: Decodable & Sendable>(
    _ status: Int,
    _ body: String,
    _ failure: Failure.Type
  ) async throws -> APIError<Failure>? {
    let client = try ScriptedTransport([.status(status, Self.headers, body: body)]).client()
    return await #expect(throws: APIError<Failure>.self) {
      let _: Thing = try await client.send(.get, failure: failure)
    }
  }

  private func texts(_ value: Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(describing: value), String(reflecting: value), dumped]
  }

  private func expectNoSecrets(
    in value: Any,
    shows text: String = "r-1",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for shown in texts(value) {
      #expect(!shown.contains("hunter2"), sourceLocation: sourceLocation)
      // Bytes that are dumped are numbers.
      #expect(!shown.contains("104"), sourceLocation: sourceLocation)
      #expect(shown.contains(text), "\(shown)", sourceLocation: sourceLocation)
    }
  }

  @Test func errorResponses() async throws {
    let body = #"{"pin":"hunter2","name":"Ada","token":"hunter2"}"#
    let error = try #require(try await error(400, body, Login.self))
    guard case .response(let response) = error.kind else { throw Unexpected(what: "\(error)") }
    for value: Any in [error.kind, response] {
      expectNoSecrets(in: value)
      expectNoSecrets(in: value, shows: "Ada")
      expectNoSecrets(in: value, shows: "page=3")
      expectNoSecrets(in: value, shows: "400")
      expectNoSecrets(in: value, shows: "\(body.utf8.count) bytes")
    }
    // The error's own description says less.
    expectNoSecrets(in: error, shows: "400")
    // What is there stays there.
    #expect(response.body?.pin == "hunter2")
    #expect(response.headers[.setCookie] == "s=hunter2")
  }

  @Test func bodiesWithoutJSONAreToldByTheirType() async throws {
    let error = try #require(try await error(400, #"{"code":"hunter2"}"#, Plain.self))
    expectNoSecrets(in: error.kind, shows: "Plain")
    let other = try #require(try await self.error(400, "<html>hunter2", Plain.self))
    expectNoSecrets(in: other.kind, shows: "nil")
    let json = try #require(try await self.error(400, #"{"code":"hunter2"}"#, JSONValue.self))
    expectNoSecrets(in: json.kind, shows: "code")
  }

  @Test func decodingFailures() async throws {
    let error = try #require(try await error(200, #"{"id":"hunter2"}"#, Login.self))
    guard case .decoding(let failure) = error.kind else { throw Unexpected(what: "\(error)") }
    for value: Any in [error.kind, failure] {
      expectNoSecrets(in: value)
      expectNoSecrets(in: value, shows: "count")
    }
  }

  @Test func messagesOfTheAPI() async throws {
    let body = #"{"error_message":"No such link: https://a.example/?token=hunter2&page=3"}"#
    let error = try #require(try await error(400, body, ErrorResponse.self))
    expectNoSecrets(in: error, shows: "No such link")
    #expect(error.localizedDescription.contains("https://a.example/?token=…&page=3"))
  }

  @Test func messagesOfTheAPIThatHoldMembers() async throws {
    let body = #"""
      {"error_message":"Bad body {\"session_token\":\"hunter2\",\"page\":3}"}
      """#
    let error = try #require(try await error(400, body, ErrorResponse.self))
    expectNoSecrets(in: error, shows: "Bad body")
    #expect(error.localizedDescription.contains(#"{"session_token":"…","page":3}"#))
  }

  @Test func responses() {
    var headers = HTTPFields()
    headers[.setCookie] = "s=hunter2"
    headers[.eTag] = "shown"
    let response = APIResponse(status: 200, headers: headers, body: Data("hunter2".utf8))
    expectNoSecrets(in: response, shows: "shown")
    expectNoSecrets(in: response, shows: "7 bytes")
    expectNoSecrets(in: APIResponse(status: 200, headers: headers, body: nil), shows: "nil")
  }
}
