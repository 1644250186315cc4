import Foundation
import SDKRuntime
import TestServer
import Testing

@Suite struct StatusUnionTests {
  enum Created: StatusUnion, Equatable {
    case created(String)
    case accepted
    case unknown(status: Int, JSONValue?)

    init(status: Int, body: ResponseBody) throws {
      switch status {
      case 201: self = .created(try body.decode())
      case 202: self = .accepted
      default: self = .unknown(status: status, body.json())
      }
    }
  }

  enum Problem: StatusUnion, Equatable {
    case conflict(String)
    case other(Int)

    init(status: Int, body: ResponseBody) throws {
      self = status == 409 ? .conflict(try body.decode()) : .other(status)
    }
  }

  private func call(
    _ status: Int, _ text: String
  ) async throws -> Result<Created, APIError<Problem>> {
    try await RecordingServer.run(status: status, text: text) { server in
      let client = try server.apiClient()
      let request = APIRequest(.post, "/v1", operation: "Create")
      do throws(APIError<Problem>) {
        return .success(
          try await client.sendByStatus(request, failure: Problem.self))
      } catch {
        return .failure(error)
      }
    }
  }

  @Test(arguments: [
    (201, #""a""#, Created.created("a")), (202, "", .accepted),
    (204, "", .unknown(status: 204, nil)),
    (200, "[1]", .unknown(status: 200, [1])), (200, "<", .unknown(status: 200, nil)),
  ])
  func theStatusChoosesTheResult(_ status: Int, _ text: String, _ result: Created) async throws {
    #expect(try await call(status, text).get() == result)
  }

  @Test func aBodyOfAnotherFormIsADecodingFailure() async throws {
    guard case .failure(let error) = try await call(201, "[]"),
      case .decoding(let failure) = error.kind
    else { throw Unexpected(what: "The call succeeded.") }
    #expect(failure.message == "expected a string, found an array")
    #expect(failure.status == 201)
  }

  @Test(arguments: [
    (409, #""taken""#, Problem.conflict("taken")), (500, "<html>", .other(500)), (409, "<", nil),
  ])
  func theStatusChoosesTheErrorsBody(_ status: Int, _ text: String, _ body: Problem?) async throws {
    guard case .failure(let error) = try await call(status, text) else {
      throw Unexpected(what: "The call succeeded.")
    }
    #expect(error.status == status)
    #expect(error.body == body)
  }

  enum Export: StatusUnion {
    case ok(ByteStream)
    case accepted(String)
    case partialContent(EventStream<Int>)
    case success(String)
    case unknown(status: Int, JSONValue?)

    init(status: Int, body: ResponseBody) throws {
      switch status {
      case 200: self = .ok(body.stream)
      case 202: self = .accepted(try body.decode())
      case 206: self = .partialContent(body.events())
      case 203: self = .success(body.text)
      default: self = .unknown(status: status, body.json())
      }
    }

    /// What it holds, read to its end.
    func content() async throws -> String {
      switch self {
      case .ok(let stream):
        return "bytes " + String(decoding: try await stream.collect(upTo: 100), as: UTF8.self)
      case .accepted(let text): return "json " + text
      case .partialContent(let events):
        var sum = 0
        for try await event in events { sum += event.data }
        return "events \(sum)"
      case .success(let text): return "text " + text
      case .unknown(let status, let json): return "\(status) \(json == [1])"
      }
    }
  }

  @Test(arguments: [
    (200, #""a""#, #"bytes "a""#), (202, #""a""#, "json a"), (203, "a b", "text a b"),
    (206, "data: 1\n\ndata: 2\n\n", "events 3"), (299, "[1]", "299 true"),
  ])
  func theStatusTellsWhatIsStreamed(_ status: Int, _ text: String, _ content: String) async throws {
    let result = try await RecordingServer.run(status: status, text: text) { server in
      let request = APIRequest(.get, "/v1", operation: "Export")
      let export: Export = try await server.apiClient().sendByStatus(
        request, streamed: [200...200, 206...206], failure: Problem.self)
      return try await export.content()
    }
    #expect(result == content)
  }

  @Test func aBodyBesideAStreamThatIsOfAnotherFormIsADecodingFailure() async throws {
    let error = try await RecordingServer.run(status: 202, text: "[]") { server in
      let request = APIRequest(.get, "/v1", operation: "Export")
      return await #expect(throws: APIError<Problem>.self) {
        let _: Export = try await server.apiClient().sendByStatus(
          request, streamed: [200...200], failure: Problem.self)
      }
    }
    guard case .decoding(let failure)? = error?.kind else {
      throw Unexpected(what: "\(String(describing: error))")
    }
    #expect(failure.message == "expected a string, found an array")
    #expect(error?.attempts.count == 1)
  }

  @Test func aTextHasTheCharacterSetOfItsContentType() {
    let body = ResponseBody(data: Data([0xE9]), contentType: "text/plain; charset=ISO-8859-1")
    #expect(body.text == "é")
  }

  @Test func aDecoderAloneDoesNotKnowTheStatus() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder.sdk().decode(Created.self, from: Data("{}".utf8))
    }
  }
}
