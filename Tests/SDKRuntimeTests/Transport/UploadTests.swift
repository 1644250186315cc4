import Foundation
import HTTPTypes
import TestSupport
import TestServer
import Testing

@testable import SDKRuntime

/// Bodies that are not in memory, as they arrive at a real server.
@Suite(.timeLimit(.minutes(3))) struct UploadTests {
  private struct Refused: Error {
    let secret = "hunter2"
  }

  private func body(
    of texts: [String], length: Int64? = nil, throwing error: (any Error)? = nil
  ) -> UploadBody {
    let chunks = AsyncThrowingStream<Data, any Error> { continuation in
      for text in texts { continuation.yield(Data(text.utf8)) }
      continuation.finish(throwing: error)
    }
    return UploadBody(chunks, length: length)
  }

  private func request(_ body: UploadBody) -> APIRequest {
    var request = APIRequest(.put, "/v1", operation: "Upload")
    request.body(body, contentType: "application/x-tar")
    return request
  }

  private func expect(
    _ transport: TestedTransport, _ body: UploadBody, _ bytes: Data
  ) async throws {
    try await RecordingServer.run(text: #""ok""#) { server in
      let client = try server.apiClient(transport: transport.make())
      let answer: String = try await client.send(request(body), failure: ErrorResponse.self)
      #expect(answer == "ok")
      let arrived = try #require(await server.arrivals.first)
      #expect(arrived.method == "PUT")
      #expect(arrived.body == bytes)
      if transport.knowsLengths || body.length != nil {
        #expect(arrived.headers["content-length"] == "\(bytes.count)")
      }
      #expect(arrived.headers["content-type"] == "application/x-tar")
    }
  }

  private func refusal(
    _ transport: TestedTransport, _ body: UploadBody
  ) async throws -> String {
    try await RecordingServer.run(text: "x") { server in
      let client = try server.apiClient(transport: transport.make())
      do throws(SampleError) {
        try await client.send(request(body), failure: ErrorResponse.self)
      } catch {
        #expect(await server.arrivals.isEmpty)
        guard case .invalidRequest(let message) = error.kind else {
          throw Unexpected(what: "\(error)")
        }
        return message
      }
      throw Unexpected(what: "The call succeeded.")
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func bytesOfEverySourceArrive(_ transport: TestedTransport) async throws {
    try await expect(transport, UploadBody(Data("abc".utf8)), Data("abc".utf8))
    try await expect(transport, body(of: ["a", "", "bc"]), Data("abc".utf8))
    try await expect(transport, body(of: ["abc"], length: 3), Data("abc".utf8))
    try await expect(transport, body(of: []), Data())
    let file = try TemporaryFolder()
    try await expect(
      transport, UploadBody(contentsOf: try file.write("abc", to: "a")), Data("abc".utf8))
    try await expect(transport, UploadBody(contentsOf: try file.write("", to: "b")), Data())
  }

  @Test(arguments: TestedTransport.allCases)
  func longBodiesArrive(_ transport: TestedTransport) async throws {
    let piece = String(repeating: "0123456789", count: 10_000)
    let bytes = Data(String(repeating: piece, count: 50).utf8)
    try await expect(transport, body(of: Array(repeating: piece, count: 50)), bytes)
    let folder = try TemporaryFolder()
    try await expect(transport, UploadBody(contentsOf: try folder.write(bytes, to: "a")), bytes)
  }

  @Test(arguments: TestedTransport.allCases.filter(\.readsBodiesFirst))
  func aBodyThatEndsTooEarlyIsNotSent(_ transport: TestedTransport) async throws {
    let failing = try await refusal(transport, body(of: ["a"], throwing: Refused()))
    #expect(failing.contains("(Refused)") && !failing.contains("hunter2"))
    for length: Int64 in [2, 4] {
      #expect(try await refusal(transport, body(of: ["abc"], length: length)).contains("length"))
    }
  }

  /// What the server has of a body it may have acted on.
  @Test(arguments: TestedTransport.allCases.filter { !$0.readsBodiesFirst }, [1, 500])
  func aBodyThatEndsTooEarlyWasSent(_ transport: TestedTransport, _ count: Int) async throws {
    let chunks = Array(repeating: String(repeating: "x", count: 40_000), count: count)
    let failure = try await failure(transport, body(of: chunks, throwing: Refused()))
    #expect(failure.underlyingError is Refused)
    #expect(failure.message.contains("(Refused)"))
    let length = Int64(40_000 * count)
    for length in [length - 1, length + 1] {
      let failure = try await self.failure(transport, body(of: chunks, length: length))
      #expect(failure.message.contains("length"))
    }
  }

  /// How a call fails whose body cannot be read to its end while it is sent.
  private func failure(
    _ transport: TestedTransport, _ body: UploadBody
  ) async throws -> TransportFailure {
    try await RecordingServer.run(text: "x") { server in
      let client = try server.apiClient(transport: transport.make())
      let error = try #require(await client.failure(of: request(body)))
      guard case .transport(let failure) = error.kind else { throw Unexpected(what: "\(error)") }
      #expect(failure.code == .unreadableBody)
      #expect(!failure.isUnsent)
      #expect(error.attempts.map(\.outcome) == [.transport(failure)])
      var dumped = ""
      dump(error, to: &dumped)
      for text in ["\(error)", error.localizedDescription, "\(failure)", dumped] {
        #expect(!text.contains("hunter2"))
      }
      #expect(await server.arrivals.isEmpty)
      return failure
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aFileThatCannotBeReadIsNotSent(_ transport: TestedTransport) async throws {
    let folder = try TemporaryFolder()
    let missing = folder.url.appending(path: "missing.bin")
    #expect(
      try await refusal(transport, UploadBody(contentsOf: missing)).contains("\"missing.bin\""))
    #expect(
      try await refusal(transport, UploadBody(contentsOf: folder.url)).contains("cannot be read"))
  }

  @Test(arguments: TestedTransport.allCases)
  func aSequenceThatIsCancelledIsACancelledCall(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(text: "x") { server in
      let client = try server.apiClient(transport: transport.make())
      let body = body(of: [], throwing: CancellationError())
      let error = await #expect(throws: SampleError.self) {
        try await client.send(request(body), failure: ErrorResponse.self)
      }
      guard case .cancelled? = error?.kind else { throw Unexpected(what: "\(error as Any)") }
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func bothWaysMayStream(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(text: "abc") { server in
      let stream = try await server.apiClient(transport: transport.make())
        .stream(request(body(of: ["x", "y"])), failure: ErrorResponse.self)
      #expect(try await stream.collect(upTo: 3) == Data("abc".utf8))
      #expect(await server.arrivals.first?.body == Data("xy".utf8))
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func anErrorAfterAnUploadIsReadAsUsual(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(status: 413, text: #"{"error_type":"too_large"}"#) { server in
      let client = try server.apiClient(transport: transport.make())
      let error = await #expect(throws: SampleError.self) {
        try await client.send(request(body(of: ["x"])), failure: ErrorResponse.self)
      }
      #expect(error?.body?.code == "too_large")
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func formsArrive(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(text: "1") { server in
      let folder = try TemporaryFolder()
      let client = try server.apiClient(transport: transport.make())
      var request = APIRequest(.post, "/v1", operation: "Form")

      var fields = URLEncodedForm()
      fields.add("a b", "c&d")
      request.body(fields)
      try await client.send(request, failure: ErrorResponse.self)

      var parts = MultipartForm()
      parts.text("a", "b")
      parts.boundary = "B"
      request.body(parts)
      try await client.send(request, failure: ErrorResponse.self)

      parts.file("f", FilePart(contentsOf: try folder.write("x", to: "f.txt")))
      request.body(parts)
      try await client.send(request, failure: ErrorResponse.self)

      let arrived = await server.arrivals
      #expect(
        arrived.map { $0.headers["content-type"] } == [
          "application/x-www-form-urlencoded", "multipart/form-data; boundary=B",
          "multipart/form-data; boundary=B",
        ])
      let first = "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n"
      #expect(
        arrived.map { String(decoding: $0.body, as: UTF8.self) } == [
          "a+b=c%26d", first + "--B--\r\n",
          first + "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.txt\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\nx\r\n--B--\r\n",
        ])
    }
  }

  @Test func aTemporaryFileIsOnlyThisUsersAndGoesWithItsOwner() async throws {
    var file: TemporaryFile? = try await TemporaryFile(body(of: ["a", "b"]))
    let path = try #require(file?.url.path)
    #expect(FileManager.default.contents(atPath: path) == Data("ab".utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    file = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
