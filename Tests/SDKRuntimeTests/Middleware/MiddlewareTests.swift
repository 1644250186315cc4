import Foundation
import HTTPTypes
import SDKRuntime
import Testing

@Suite struct MiddlewareTests {
  /// Writes its name into a header, on the way there and back.
  private struct Stamp: Middleware {
    let name: String

    func intercept(
      _ request: HTTPRequest, body: UploadBody?, context: AttemptContext, next: Next
    ) async throws -> (HTTPResponse, ByteStream) {
      var request = request
      request.headerFields[.via] = (request.headerFields[.via] ?? "") + name
      var (response, bytes) = try await next(request, body)
      response.headerFields[.via] = (response.headerFields[.via] ?? "") + name
      return (response, bytes)
    }
  }

  /// Does what a test wants.
  private struct Custom: Middleware {
    let body:
      @Sendable (HTTPRequest, UploadBody?, AttemptContext, Next) async throws
        -> (HTTPResponse, ByteStream)

    func intercept(
      _ request: HTTPRequest, body: UploadBody?, context: AttemptContext, next: @escaping Next
    ) async throws -> (HTTPResponse, ByteStream) {
      try await self.body(request, body, context, next)
    }
  }

  @Test func theFirstIsTheOutermost() async throws {
    let transport = ScriptedTransport([.status(200)])
    let client = try transport.client { $0.middleware = [Stamp(name: "a"), Stamp(name: "b")] }
    let (_, response) = try await withResponse {
      try await client.data(.get, failure: ErrorResponse.self)
    }
    #expect(await transport.requests.map { $0.headerFields[.via] } == ["ab"])
    #expect(response.headers[.via] == "ba")
  }

  @Test func aMiddlewareCanBeCalledAlone() async throws {
    let request = HTTPRequest(
      method: .get, scheme: "https", authority: "api.example.com", path: "/v1")
    let (response, bytes) = try await Stamp(name: "a").intercept(
      request, body: nil, context: AttemptContext(operation: "Get", attempt: 2)
    ) { request, _ in
      #expect(request.headerFields[.via] == "a")
      return (HTTPResponse(status: .noContent), ByteStream(Data()))
    }
    #expect(response.headerFields[.via] == "a" && bytes.data == Data())
    let context = AttemptContext()
    #expect(context.operation == "test" && context.pathTemplate == "/" && context.attempt == 1)
  }

  @Test func everyAttemptPassesThrough() async throws {
    let seen = Seen()
    let transport = ScriptedTransport([.status(503), .status(200)])
    let client = try transport.client {
      $0.middleware = [
        Custom { request, body, context, next in
          await seen.add(context)
          return try await next(request, body)
        }
      ]
    }
    #expect(await client.failure(of: .get) == nil)
    #expect(await seen.contexts.map(\.attempt) == [1, 2])
    #expect(await seen.contexts.map(\.operation) == ["Get", "Get"])
    #expect(await seen.contexts.map(\.pathTemplate) == ["/v1/things/{id}", "/v1/things/{id}"])
  }

  private actor Seen {
    private(set) var contexts: [AttemptContext] = []
    func add(_ context: AttemptContext) { contexts.append(context) }
  }

  @Test func anAnswerOfItsOwnNeedsNoTransport() async throws {
    let transport = ScriptedTransport([])
    let client = try transport.client {
      $0.middleware = [
        Custom { _, _, _, _ in (HTTPResponse(status: .ok), ByteStream(Data("7".utf8))) }
      ]
    }
    let number: Int = try await client.send(.get, failure: ErrorResponse.self)
    #expect(number == 7)
    #expect(await transport.requests.isEmpty)
  }

  @Test func itSeesAndChangesBodies() async throws {
    let transport = ScriptedTransport([.status(200, body: "1")])
    let client = try transport.client {
      $0.middleware = [
        Custom { request, body, _, next in
          #expect(body?.data == Data("[1]".utf8))
          let (response, bytes) = try await next(request, UploadBody(Data("[2]".utf8)))
          #expect(bytes.data == Data("1".utf8))
          let chunks = AsyncStream<Data> { continuation in
            continuation.yield(Data("2".utf8))
            continuation.yield(Data("3".utf8))
            continuation.finish()
          }
          return (response, ByteStream(chunks))
        }
      ]
    }
    var request = APIRequest.post
    request.body([1])
    let number: Int = try await client.send(request, failure: ErrorResponse.self)
    #expect(number == 23)
    #expect(await transport.bodies == [Data("[2]".utf8)])
  }

  @Test func itsErrorsEndTheCall() async throws {
    let transport = ScriptedTransport([.status(200)])
    let client = try transport.client {
      $0.middleware = [Custom { _, _, _, _ in throw Unexpected(what: "private-value") }]
    }
    let error = try #require(await client.failure(of: .get))
    guard case .transport(let failure) = error.kind else { throw Unexpected(what: "\(error)") }
    #expect(failure.code == .other)
    #expect(failure.message.contains("Unexpected") && !failure.message.contains("private-value"))
  }

  @Test func itsTransportFailuresAreThoseOfTheTransport() async throws {
    let transport = ScriptedTransport([.status(200)])
    let client = try transport.client {
      $0.middleware = [
        Custom { request, body, context, next in
          if context.attempt == 1 { throw TransportFailure(.offline, message: "Simulated.") }
          return try await next(request, body)
        }
      ]
    }
    #expect(await client.failure(of: .post) == nil)
  }
}
