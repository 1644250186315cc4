import Foundation
import HTTPTypes
import TestServer
import Testing

@testable import SDKRuntime

/// Responses that are read while they arrive, from a real server.
@Suite(.timeLimit(.minutes(3))) struct StreamingResponseTests {
  private let request = APIRequest(.get, "/v1", operation: "Stream")

  private func stream(
    _ server: RecordingServer, _ transport: TestedTransport, timeout: Duration = .seconds(50)
  ) async throws -> ByteStream {
    try await server.apiClient(timeout: timeout, transport: transport.make())
      .stream(request, failure: ErrorResponse.self)
  }

  private func failure(
    _ read: () async throws -> Void
  ) async throws -> SampleError {
    do {
      try await read()
    } catch let error as SampleError {
      return error
    }
    throw Unexpected(what: "Reading succeeded.")
  }

  @Test(arguments: TestedTransport.allCases)
  func chunksAreThereBeforeTheEnd(_ transport: TestedTransport) async throws {
    let gate = Gate()
    let chunks = Chunks(["a", "b"])
    let isFirst = Locked(true)
    try await RecordingServer.run(writing: {
      if !isFirst.withLock({ isFirst in
        defer { isFirst = false }; return isFirst
      }) {
        await gate.wait()
      }
      return try await chunks.next()
    }) { server in
      var iterator = try await stream(server, transport).makeAsyncIterator()
      #expect(try await iterator.next() == Data("a".utf8))
      // Only now may the server go on.
      await gate.open()
      #expect(try await iterator.next() == Data("b".utf8))
      #expect(try await iterator.next() == nil)
      #expect(try await iterator.next() == nil)
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aLongBodyArrivesWholeHoweverSlowItsReader(_ transport: TestedTransport) async throws {
    let pieces = (0..<200).map { Data(repeating: UInt8($0), count: 50_000) }
    let chunks = Chunks(pieces)
    let sent = Gate()
    try await RecordingServer.run(onEnd: sent.openSoon, writing: { try await chunks.next() }) {
      server in
      var iterator = try await stream(server, transport).makeAsyncIterator()
      var data = try #require(try await iterator.next())
      // Where the server cannot be held up, everything comes in meanwhile, and waits in a file.
      if !transport.holdsServersUp { await sent.wait() }
      while let chunk = try await iterator.next() { data += chunk }
      #expect(data == Data(pieces.joined()))
    }
  }

  @Test(arguments: TestedTransport.allCases, [true, false])
  func aReaderThatStopsEndsTheExchange(_ transport: TestedTransport, _ reads: Bool) async throws {
    let ended = Gate()
    try await RecordingServer.run(
      onEnd: ended.openSoon, writing: { Data(repeating: 0x78, count: 4096) }
    ) { server in
      let stream = try await stream(server, transport)
      if reads {
        for try await _ in stream { break }
      } else {
        _ = consume stream
      }
      // The server writes without end: only a connection that is closed stops it.
      await ended.wait()
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aReaderThatIsCancelledEndsTheExchange(_ transport: TestedTransport) async throws {
    let ended = Gate()
    let chunks = Chunks(["a"], then: .wait)
    try await RecordingServer.run(onEnd: ended.openSoon, writing: { try await chunks.next() }) {
      server in
      let stream = try await stream(server, transport)
      let hasRead = Gate()
      let reading = Task {
        for try await _ in stream { await hasRead.open() }
      }
      await hasRead.wait()
      reading.cancel()
      let error = try await failure { try await reading.value }
      guard case .cancelled = error.kind else { throw Unexpected(what: "\(error)") }
    }
    await ended.wait()
  }

  @Test(arguments: TestedTransport.allCases)
  func aBodyThatBreaksOffIsAnErrorAfterItsBytes(_ transport: TestedTransport) async throws {
    let chunks = Chunks(["abc"], then: .breakOff)
    try await RecordingServer.run(writing: { try await chunks.next() }) { server in
      let stream = try await stream(server, transport)
      var data = Data()
      let error = try await failure {
        for try await chunk in stream { data += chunk }
      }
      #expect(data == Data("abc".utf8))
      guard case .transport(let failure) = error.kind else { throw Unexpected(what: "\(error)") }
      #expect(failure.code == .connectionLost, "\(failure.message)")
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aSilentServerRunsOutOfTime(_ transport: TestedTransport) async throws {
    let chunks = Chunks(["abc"], then: .wait)
    try await RecordingServer.run(writing: { try await chunks.next() }) { server in
      let error = try await failure {
        // On a busy machine even the head may come too late.
        for try await chunk in try await stream(server, transport, timeout: .milliseconds(300)) {
          #expect(chunk == Data("abc".utf8))
        }
      }
      guard case .transport(let failure) = error.kind else { throw Unexpected(what: "\(error)") }
      #expect(failure.code == .timedOut)
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func collectingIsBounded(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(text: "abcd") { server in
      let whole = try await stream(server, transport).collect(upTo: 4)
      #expect(whole == Data("abcd".utf8))
      let error = await #expect(throws: TransportFailure.self) {
        try await stream(server, transport).collect(upTo: 3)
      }
      #expect(error?.code == .responseTooLarge)
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func anErrorStatusIsReadAsUsual(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(status: 409, text: #"{"error_type":"taken"}"#) { server in
      let error = try await failure { _ = try await stream(server, transport) }
      #expect(error.status == 409)
      #expect(error.body?.code == "taken")
    }
  }

  @Test(arguments: TestedTransport.allCases, [Chunks.End.end, .breakOff])
  func aLongOrBrokenErrorKeepsItsFirstMegabyte(
    _ transport: TestedTransport, _ end: Chunks.End
  ) async throws {
    let pieces = Array(repeating: Data(repeating: 0x78, count: 100_000), count: 20)
    let chunks = Chunks(end == .end ? pieces : [pieces[0]], then: end)
    try await RecordingServer.run(status: 500, writing: { try await chunks.next() }) { server in
      let error = try await failure { _ = try await stream(server, transport) }
      guard case .response(let response) = error.kind else { throw Unexpected(what: "\(error)") }
      // Of what broke off a transport may lose the last bytes.
      #expect(
        end == .end
          ? response.data.count == 1024 * 1024 : (1...100_000).contains(response.data.count))
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func manyStreamsAtOnceKeepTheirBytesApart(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(text: String(repeating: "x", count: 100_000)) { server in
      let client = try server.apiClient(transport: transport.make())
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await client.stream(request, failure: ErrorResponse.self)
              .collect(upTo: 1_000_000).count
          }
        }
        for try await count in group { #expect(count == 100_000) }
      }
    }
  }
}
