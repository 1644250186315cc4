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

  @Test func aDecoderAloneDoesNotKnowTheStatus() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder.sdk().decode(Created.self, from: Data("{}".utf8))
    }
  }
}
