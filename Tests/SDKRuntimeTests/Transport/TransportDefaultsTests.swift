import Foundation
import HTTPTypes
import SDKRuntime
import Testing

/// A transport that knows nothing of streams serves them too.
@Suite struct TransportDefaultsTests {
  private struct Echo: Transport {
    func send(
      _ request: HTTPRequest, body: Data?, timeout: Duration
    ) async throws -> (HTTPResponse, Data) {
      (HTTPResponse(status: .ok), body ?? Data("none".utf8))
    }
  }

  private struct Refused: Error {}

  private func client() throws -> APIClient {
    APIClient(
      configuration: try ClientConfiguration(
        baseURL: "https://api.example.com", credentials: .none, userAgent: "Test/1"),
      transport: Echo())
  }

  private func request(_ chunks: [String], throwing error: (any Error)? = nil) -> APIRequest {
    var request = APIRequest(.post, "/v1", operation: "Echo")
    let stream = AsyncThrowingStream<Data, any Error> { continuation in
      for chunk in chunks { continuation.yield(Data(chunk.utf8)) }
      continuation.finish(throwing: error)
    }
    request.body(UploadBody(stream), contentType: "text/plain")
    return request
  }

  @Test func bodiesAreReadIntoMemory() async throws {
    let request = request(["a", "b"])
    let data = try await client().data(request, failure: ErrorResponse.self)
    #expect(data == Data("ab".utf8))
  }

  @Test func responsesAreOneChunk() async throws {
    let stream = try await client()
      .stream(request(["a", "b"]), failure: ErrorResponse.self)
    var chunks: [Data] = []
    for try await chunk in stream { chunks.append(chunk) }
    #expect(chunks == [Data("ab".utf8)])
  }

  @Test func aBodyThatCannotBeReadIsNotSent() async throws {
    let client = try client()
    let error = await #expect(throws: SampleError.self) {
      try await client.send(request(["a"], throwing: Refused()), failure: ErrorResponse.self)
    }
    guard case .invalidRequest(let message)? = error?.kind else {
      throw Unexpected(what: "\(error as Any)")
    }
    #expect(message.contains("Refused"))
  }
}
