import Foundation
import HTTPTypes
import SDKRuntime
import Testing

/// What a client tells its logger of calls whose responses are streams.
@Suite struct StreamReportTests {
  private let lines = RecordingLogHandler.Lines()
  private let clock = TestClock()

  /// Hands out chunks, each a second after the last.
  private struct SlowTransport: Transport {
    let clock: TestClock
    let chunks: [String]
    let failure: (any Error & Sendable)?

    func send(
      _ request: HTTPRequest, body: Data?, timeout: Duration
    ) async throws -> (HTTPResponse, Data) {
      throw Unexpected(what: "The response is not streamed.")
    }

    func stream(
      _ request: HTTPRequest, body: UploadBody?, timeout: Duration
    ) async throws -> (HTTPResponse, ByteStream) {
      let rest = Locked(chunks[...])
      let stream = AsyncThrowingStream<Data, any Error> {
        guard let chunk = rest.withLock({ $0.popFirst() }) else {
          if let failure { throw failure }
          return nil
        }
        clock.advance(by: .seconds(1))
        return Data(chunk.utf8)
      }
      return (HTTPResponse(status: .ok), ByteStream(stream))
    }
  }

  private func client(
    _ chunks: [String], then failure: (any Error & Sendable)? = nil
  ) throws -> APIClient {
    var configuration = try ClientConfiguration(
      baseURL: "https://api.example.com", credentials: .none, userAgent: "Test/1")
    configuration.clock = clock
    configuration.logger = lines.logger(.debug)
    return APIClient(
      configuration: configuration,
      transport: SlowTransport(clock: clock, chunks: chunks, failure: failure))
  }

  /// The line of a call that took so many seconds.
  private func line(_ seconds: Int, error: String? = nil) -> String {
    let result = error.map { "failed. attempt=1 duration=\(seconds).0 seconds error=\($0)" }
    return "debug The call \(result ?? "succeeded. attempt=1 duration=\(seconds).0 seconds") "
      + "method=GET operation=Get path=/v1/things/{id} status=200"
  }

  private let lost = TransportFailure(.connectionLost, message: "It broke.")

  @Test func aStreamIsReportedAtItsEnd() async throws {
    let values: JSONLines<Int> = try await client(["1\n2\n", "3\n"])
      .lines(.get, failure: ErrorResponse.self)
    var iterator = values.makeAsyncIterator()
    for value in 1...3 {
      #expect(try await iterator.next() == value)
      #expect(lines.all == [])
    }
    #expect(try await iterator.next() == nil)
    #expect(lines.all == [line(2)])
  }

  @Test func aStreamThatBreaksIsAFailure() async throws {
    let values: JSONLines<Int> = try await client(["1\n"], then: lost)
      .lines(.get, failure: ErrorResponse.self)
    await #expect(throws: SampleError.self) { for try await _ in values {} }
    #expect(lines.all == [line(1, error: "connectionLost")])
  }

  @Test func aStreamOfBytesIsReportedAtItsEnd() async throws {
    let whole = try await client(["a", "b"]).stream(.get, failure: ErrorResponse.self)
    #expect(lines.all == [])
    #expect(try await whole.collect(upTo: 10) == Data("ab".utf8))
    let broken = try await client(["a", "b"], then: lost).stream(.get, failure: ErrorResponse.self)
    await #expect(throws: SampleError.self) { try await broken.collect(upTo: 10) }
    let cancelled = try await client([], then: CancellationError())
      .stream(.get, failure: ErrorResponse.self)
    await #expect(throws: SampleError.self) { try await cancelled.collect(upTo: 10) }
    #expect(
      lines.all == [line(2), line(2, error: "connectionLost"), line(0, error: "cancelled")])
  }

  @Test func aStreamWithAValueThatCannotBeReadIsAFailureAtItsEnd() async throws {
    let events: EventStream<Int> = try await client(["data: 1\n\ndata: a\n\n", "data: [DONE]\n\n"])
      .events(.get, failure: ErrorResponse.self)
    var iterator = events.makeAsyncIterator()
    #expect(try await iterator.next()?.data == 1)
    await #expect(throws: SampleError.self) { try await iterator.next() }
    #expect(lines.all == [])
    #expect(try await iterator.next() == nil)
    #expect(lines.all == [line(2, error: "decoding")])
  }

  @Test func aSequenceThatIsCutOffIsAFailure() async throws {
    let values: JSONSequence<Int> = try await client(["\u{1E}1\n", "\u{1E}2"])
      .sequence(.get, failure: ErrorResponse.self)
    await #expect(throws: SampleError.self) { for try await _ in values {} }
    #expect(lines.all == [line(2, error: "decoding")])
  }

  @Test func whoStopsReadingHadEnough() async throws {
    do {
      let values: JSONLines<Int> = try await client(["1\n", "2\n"])
        .lines(.get, failure: ErrorResponse.self)
      for try await _ in values { break }
    }
    #expect(lines.all == [line(1)])
    _ = try await client(["1\n"]).stream(.get, failure: ErrorResponse.self)
    #expect(lines.all.count == 2)
  }

  /// A response that is a stream where its status is 200.
  private struct Download: StatusUnion {
    let body: ResponseBody
    init(status: Int, body: ResponseBody) throws { self.body = body }
  }

  /// A response that is a number.
  private struct Number: StatusUnion {
    init(status: Int, body: ResponseBody) throws { let _: Int = try body.decode() }
  }

  @Test func aStreamByItsStatusIsReportedAtItsEnd() async throws {
    let download: Download = try await client(["a"])
      .sendByStatus(.get, streamed: [200...200], failure: ErrorResponse.self)
    #expect(lines.all == [])
    #expect(try await download.body.stream.collect(upTo: 10) == Data("a".utf8))
    let _: Number = try await client(["1"])
      .sendByStatus(.get, streamed: [], failure: ErrorResponse.self)
    await #expect(throws: SampleError.self) {
      let _: Number = try await client(["a"])
        .sendByStatus(.get, streamed: [], failure: ErrorResponse.self)
    }
    #expect(lines.all == [line(1), line(1), line(1, error: "decoding")])
  }
}
