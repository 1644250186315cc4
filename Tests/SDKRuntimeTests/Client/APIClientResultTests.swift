import Foundation
import HTTPTypes
import SDKRuntime
import TestServer
import Testing

/// What calls make of a response that is read whole.
@Suite struct APIClientResultTests {
  private let request = APIRequest(.get, "/v1", operation: "Get")

  @Test(arguments: [(200, "7", 7), (204, "", nil), (205, "", nil), (200, "", nil)])
  func aResultMayBeAbsent(_ status: Int, _ text: String, _ result: Int?) async throws {
    try await RecordingServer.run(status: status, text: text) { server in
      let found: Int? = try await server.apiClient()
        .sendOptional(request, failure: ErrorResponse.self)
      #expect(found == result)
    }
  }

  @Test func anOptionalResultOfAnotherFormIsAFailure() async throws {
    try await RecordingServer.run(text: "x") { server in
      let client = try server.apiClient()
      let error = await #expect(throws: SampleError.self) {
        let _: Int? = try await client.sendOptional(request, failure: ErrorResponse.self)
      }
      guard case .decoding? = error?.kind else { throw Unexpected(what: "\(error as Any)") }
    }
  }

  @Test(arguments: [
    ("text/plain", Data("é".utf8)), ("text/plain; charset=utf-8", Data("é".utf8)),
    ("text/plain; charset=\"ISO-8859-1\"; x=y", Data([0xE9])),
    ("text/plain;charset=utf-16", Data([0xFE, 0xFF, 0, 0xE9])),
    ("text/plain; charset=unheard-of", Data("é".utf8)),
  ])
  func textIsReadInItsCharacterSet(_ type: String, _ bytes: Data) async throws {
    try await RecordingServer.run(
      answer: { .init(statusCode: .ok, headers: [.contentType: type], body: bytes) }
    ) { server in
      let text = try await server.apiClient().text(request, failure: ErrorResponse.self)
      #expect(text == "é")
      #expect(await server.arrivals.first?.headers["accept"] == "*/*")
    }
  }

  @Test func aRequestMayAskForAMediaType() async throws {
    try await RecordingServer.run(text: "1") { server in
      let client = try server.apiClient()
      var request = request
      request.accept("text/csv")
      _ = try await client.text(request, failure: ErrorResponse.self)
      _ = try await client.data(request, failure: ErrorResponse.self)
      let _: Int = try await client.send(request, failure: ErrorResponse.self)
      #expect(
        await server.arrivals.map { $0.headers["accept"] } == ["text/csv", "text/csv", "text/csv"])

      request.accept("text/csv\r\nX: y")
      await #expect(throws: SampleError.self) {
        _ = try await client.data(request, failure: ErrorResponse.self)
      }
    }
  }

  @Test func parametersArriveInTheirStyles() async throws {
    try await RecordingServer.run(text: "x") { server in
      var request = APIRequest(.get, "/a/{simple}{matrix}/x{label}?fixed=1", operation: "Get")
      request.path("simple", encoding: ["a/b", "c d"], style: .simple())
      request.path("matrix", encoding: ["k": "é"], style: .matrix(explode: true))
      request.path("label", encoding: [1, 2], style: .label(explode: true))
      request.query("deep", encoding: ["k": ["l": "m n"]], style: .deepObject())
      request.query("pipes", encoding: ["a", "b"], style: .pipeDelimited())
      request.query("open", encoding: "/?:[]@", style: .form(allowReserved: true))
      request.querystring(text: "raw=a|b")
      request.header("X-Object", encoding: ["k": "a b"], style: .simple(explode: true))
      request.cookie("c", encoding: ["x", "y"], style: .cookie())
      request.cookie("d", encoding: "é;", style: .form())
      let client = try server.apiClient(
        credentials: .schemes(
          [
            "query": .query(name: "key", value: Secret("hunter2")),
            "cookie": .cookie(name: "session", value: Secret("s")),
          ], anyOf: [["query", "cookie"]]))
      _ = try await client.data(request, failure: ErrorResponse.self)

      let arrived = try #require(await server.arrivals.first)
      #expect(
        arrived.target == """
          /a/a%2Fb,c%20d;k=%C3%A9/x.1.2?fixed=1&deep%5Bk%5D%5Bl%5D=m%20n&pipes=a%7Cb\
          &open=/?:%5B%5D@&raw=a%7Cb&key=hunter2
          """)
      #expect(arrived.headers["x-object"] == "k=a b")
      #expect(arrived.headers["cookie"] == "c=x; c=y; d=%C3%A9%3B; session=s")
    }
  }

  @Test func queryCredentialsAreInNoError() async throws {
    let url = try await RecordingServer.run { $0.url }
    let configuration = try ClientConfiguration(
      baseURL: url, credentials: .query(name: "key", value: Secret("hunter2")), userAgent: "T/1")
    let client = APIClient(configuration: configuration)
    let error = await #expect(throws: SampleError.self) {
      _ = try await client.data(request, failure: ErrorResponse.self)
    }
    var dumped = ""
    dump(error, to: &dumped)
    #expect(!dumped.contains("hunter2") && !"\(error as Any)".contains("hunter2"))
  }
}
