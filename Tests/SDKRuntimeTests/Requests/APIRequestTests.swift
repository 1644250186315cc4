import Foundation
import HTTPTypes
import Testing

@testable import SDKRuntime

@Suite struct APIRequestTests {
  private func message(
    _ template: String = "/v1/things/{id}",
    baseURL: String = "https://api.example.com",
    credentials: Credentials = .none,
    _ build: (inout APIRequest) -> Void
  ) async throws -> HTTPMessage {
    var request = APIRequest(.post, template, operation: "Test")
    build(&request)
    let client = APIClient(
      configuration: try ClientConfiguration(
        baseURL: baseURL,
        servers: ["other": "https://other.example.com/x/", "unknown": nil],
        credentials: credentials,
        userAgent: "Test/1"
      )
    )
    return try await client.message(for: request, accept: "application/json")
  }

  private func refusal(
    _ template: String = "/v1/things/{id}",
    _ build: (inout APIRequest) -> Void
  ) async throws -> String {
    let error = await #expect(throws: InvalidRequest.self) { try await message(template, build) }
    return try #require(error).message
  }

  @Test(arguments: [
    ("a", "/v1/things/a"), ("a/b", "/v1/things/a%2Fb"), ("...", "/v1/things/..."),
    (".a", "/v1/things/.a"), ("../../x", "/v1/things/..%2F..%2Fx"), ("{id}", "/v1/things/%7Bid%7D"),
    ("a?b#c", "/v1/things/a%3Fb%23c"), ("ü %", "/v1/things/%C3%BC%20%25"),
    (" ", "/v1/things/%20"), ("%2E", "/v1/things/%252E"),
  ])
  func aPathValueStaysInItsSegment(_ value: String, _ path: String) async throws {
    #expect(try await message { $0.path("id", value) }.request.path == path)
  }

  @Test func pathsTakeEveryKindOfValue() async throws {
    let message = try await message("/a/{x}/b/{y}:{z}") {
      $0.path("x", 7)
      $0.path("y", ["p,q", "r"])
      $0.path("z", Color.red)
    }
    #expect(message.request.path == "/a/7/b/p%2Cq,r:red")
  }

  @Test func anEmptyOrMissingPathValueIsRefused() async throws {
    #expect(try await refusal { $0.path("id", "") }.contains("\"id\" is empty"))
    #expect(try await refusal { $0.path("id", [String]()) }.contains("\"id\" is empty"))
    #expect(try await refusal { $0.header("X-Session", "") }.contains("\"X-Session\" is empty"))
    #expect(try await refusal { _ in }.contains("\"id\" has no value"))
  }

  @Test(arguments: [".", ".."])
  func dotsCannotWalkThePath(_ value: String) async throws {
    #expect(try await refusal { $0.path("id", value) }.contains("another path"))
    #expect(try await refusal("/{id}/x") { $0.path("id", value) }.contains("another path"))
    #expect(
      try await refusal("/{a}{b}") {
        $0.path("a", ".")
        $0.path("b", ".")
      }.contains("another path")
    )
    #expect(try await message("/x{id}") { $0.path("id", value) }.request.path == "/x\(value)")
  }

  @Test func queriesKeepTheirOrderAndLeaveOutNil() async throws {
    let none: Int? = nil
    let message = try await message("/v1") {
      $0.query("a b", "c d&e=f+g")
      $0.query("none", none)
      $0.query("list", ["x", "y"])
      $0.query("empty", [String]())
      $0.query("text", "")
      $0.query("yes", true)
      $0.query("count", Int64.max)
      $0.query("ratio", 2.0)
      $0.query("half", 0.5)
      $0.query("at", Date(timeIntervalSince1970: 0))
      $0.query("color", [Color.red, "x"] as [Color]?)
      $0.query("priority", Priority.high)
    }
    #expect(
      message.request.path == """
        /v1?a%20b=c%20d%26e%3Df%2Bg&list=x&list=y&text=&yes=true&count=9223372036854775807\
        &ratio=2&half=0.5&at=1970-01-01T00%3A00%3A00Z&color=red&color=x&priority=3
        """
    )
  }

  @Test func identifiersAndURLsAreParameters() async throws {
    let id = try #require(UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F"))
    let url = try #require(URL(string: "https://x.example/?a=b"))
    let message = try await message("/v1") {
      $0.query("id", id)
      $0.query("url", url)
    }
    #expect(
      message.request.path
        == "/v1?id=E621E1F8-C36C-495A-93FC-0C247A3E6E5F&url=https%3A%2F%2Fx.example%2F%3Fa%3Db"
    )
  }

  @Test func headersAreCheckedAndLeaveOutNil() async throws {
    let none: String? = nil
    let message = try await message("/v1") {
      $0.header("X-One", "1")
      $0.header("X-None", none)
      $0.header("X-List", ["a", "b"])
    }
    let fields = message.request.headerFields
    #expect(fields[try #require(.init("X-One"))] == "1")
    #expect(fields[try #require(.init("X-None"))] == nil)
    #expect(fields[try #require(.init("X-List"))] == "a,b")
  }

  @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u{0}b"])
  func aHeaderCannotEndItself(_ value: String) async throws {
    let text = try await refusal("/v1") { $0.header("X-One", value) }
    #expect(text.contains("X-One"))
    #expect(!text.contains("Evil"))
  }

  @Test func aHeaderNeedsAName() async throws {
    #expect(try await refusal("/v1") { $0.header("X One", "1") }.contains("X One"))
  }

  @Test func theFirstProblemIsTold() async throws {
    let text = try await refusal {
      $0.path("id", "")
      $0.header("X", "\n")
    }
    #expect(text.contains("\"id\""))
  }

  @Test func bodies() async throws {
    let json = try await message("/v1") { $0.body(["b": 1, "a": 2]) }
    #expect(json.body?.data == Data(#"{"a":2,"b":1}"#.utf8))
    #expect(json.request.headerFields[.contentType] == "application/json")

    let empty = try await message("/v1") { $0.emptyBody() }
    #expect(empty.body?.data == Data("{}".utf8))
    #expect(empty.request.headerFields[.contentType] == "application/json")

    let none = try await message("/v1") { $0.body(nil as Tag?) }
    #expect(none.body == nil)
    #expect(none.request.headerFields[.contentType] == nil)

    let bytes = try await message("/v1") { $0.body(Data([0, 255]), contentType: "image/png") }
    #expect(bytes.body?.data == Data([0, 255]))
    #expect(bytes.request.headerFields[.contentType] == "image/png")
  }

  @Test func aBodyWithoutJSONFormIsRefusedAtItsPlace() async throws {
    #expect(try await refusal("/v1") { $0.body(["a": [1, Double.nan]]) }.contains("a[1]"))
  }

  @Test func serversAreChosenByName() async throws {
    let base = try await message("/v1", baseURL: "https://api.example.com:8443/base/") { _ in }
    #expect(base.request.authority == "api.example.com:8443")
    #expect(base.request.path == "/base/v1")
    let other = try await message("/v1") { $0.server("other") }
    #expect(other.request.authority == "other.example.com")
    #expect(other.request.path == "/x/v1")
    #expect(try await refusal("/v1") { $0.server("third") }.contains("\"third\""))
    #expect(try await refusal("/v1") { $0.server("unknown") }.contains("\"unknown\""))
  }

  @Test(arguments: [
    (Credentials.basic(username: "project", password: Secret("p:w")), "Basic cHJvamVjdDpwOnc="),
    (.bearer(Secret("token")), "Bearer token"),
  ])
  func credentialsGoIntoTheirHeader(_ credentials: Credentials, _ value: String) async throws {
    let message = try await message("/v1", credentials: credentials) { _ in }
    #expect(message.request.headerFields[.authorization] == value)
  }
}
