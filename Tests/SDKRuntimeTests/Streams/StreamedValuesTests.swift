import Foundation
import TestServer
import Testing

@testable import SDKRuntime

/// Events and values that a real server sends one by one.
@Suite(.timeLimit(.minutes(1))) struct StreamedValuesTests {
  private let request = APIRequest(.get, "/v1", operation: "Watch")

  /// The values of a sequence, and the decoding failures between them.
  private func values<Values: AsyncSequence>(
    _ sequence: Values
  ) async throws -> (values: [Values.Element], failures: [DecodingFailure]) {
    var iterator = sequence.makeAsyncIterator()
    var (values, failures): ([Values.Element], [DecodingFailure]) = ([], [])
    while true {
      do {
        guard let value = try await iterator.next() else { return (values, failures) }
        values.append(value)
      } catch let error as SampleError {
        guard case .decoding(let failure) = error.kind else { throw error }
        failures.append(failure)
      }
    }
  }

  @Test func eventsAreReadAsJSON() async throws {
    let text = """
      id: 1
      event: tag
      data: {"name":
      data: "a"}

      data: {"name": 7}

      data: {"name": "b"}

      data: [DONE]

      data: {"name": "never"}


      """
    try await RecordingServer.run(type: "text/event-stream", text: text) { server in
      let events: EventStream<Tag> = try await server.apiClient()
        .events(request, failure: ErrorResponse.self)
      let (found, failures) = try await values(events)
      #expect(found.map(\.data.name) == ["a", "b"])
      #expect(found.map(\.id) == ["1", "1"] && found.map(\.event) == ["tag", nil])
      #expect(failures.map(\.path) == ["name"])
      #expect(failures.map(\.message) == ["expected a string, found a number"])
      #expect(failures.map(\.status) == [200])
      #expect(await server.arrivals.first?.headers["accept"] == "text/event-stream")
    }
  }

  @Test func eventsMayBeText() async throws {
    try await RecordingServer.run(text: "data: \"a\"\n\ndata: <b>\n\n") { server in
      let events: EventStream<String> = try await server.apiClient()
        .events(request, failure: ErrorResponse.self)
      #expect(try await values(events).values.map(\.data) == ["\"a\"", "<b>"])
    }
  }

  @Test func anEventIsThereBeforeTheNext() async throws {
    let gate = Gate()
    let chunks = Chunks(["data: 1\n\nda", "ta: 2\n\n"])
    let isFirst = Locked(true)
    try await RecordingServer.run(writing: {
      if !isFirst.withLock({ isFirst in
        defer { isFirst = false }; return isFirst
      }) {
        await gate.wait()
      }
      return try await chunks.next()
    }) { server in
      let events: EventStream<Int> = try await server.apiClient()
        .events(request, failure: ErrorResponse.self)
      var iterator = events.makeAsyncIterator()
      #expect(try await iterator.next()?.data == 1)
      await gate.open()
      #expect(try await iterator.next()?.data == 2)
      #expect(try await iterator.next() == nil)
    }
  }

  @Test func theEndMarkEndsTheExchange() async throws {
    let ended = Gate()
    let chunks = Chunks(["data: 1\n\ndata: [DONE]\n\n"], then: .wait)
    try await RecordingServer.run(onEnd: ended.openSoon, writing: { try await chunks.next() }) {
      server in
      let events: EventStream<Int> = try await server.apiClient()
        .events(request, failure: ErrorResponse.self)
      // The server goes on for an hour: only the mark can end this.
      #expect(try await values(events).values.map(\.data) == [1])
    }
    await ended.wait()
  }

  @Test func linesAreReadAsJSON() async throws {
    try await RecordingServer.run(text: "{\"name\":\"a\"}\n\n{}\n{\"name\":\"b\"}") { server in
      let lines: JSONLines<Tag> = try await server.apiClient()
        .lines(request, failure: ErrorResponse.self)
      let (found, failures) = try await values(lines)
      #expect(found.map(\.name) == ["a", "b"])
      #expect(failures.map(\.path) == ["name"])
      let accept = await server.arrivals.first?.headers["accept"]
      #expect(accept == "application/jsonl, application/x-ndjson")
    }
  }

  @Test func sequencesAreReadAsJSON() async throws {
    try await RecordingServer.run(text: "\u{1E}{\"name\":\n\"a\"}\n\u{1E}{\"name\":") { server in
      let sequence: JSONSequence<Tag> = try await server.apiClient()
        .sequence(request, failure: ErrorResponse.self)
      let (found, failures) = try await values(sequence)
      #expect(found.map(\.name) == ["a"])
      #expect(failures.map(\.message) == ["a text of the sequence is cut off"])
      #expect(await server.arrivals.first?.headers["accept"] == "application/json-seq")
    }
  }

  @Test func aStreamThatBreaksOffIsATransportFailureAfterItsValues() async throws {
    let chunks = Chunks(["1\n2\n"], then: .breakOff)
    try await RecordingServer.run(writing: { try await chunks.next() }) { server in
      let lines: JSONLines<Int> = try await server.apiClient()
        .lines(request, failure: ErrorResponse.self)
      var found: [Int] = []
      let error = await #expect(throws: SampleError.self) {
        for try await value in lines { found.append(value) }
      }
      #expect(found == [1, 2])
      guard case .transport? = error?.kind else { throw Unexpected(what: "\(error as Any)") }
    }
  }

  @Test func anErrorStatusIsReadAsUsual() async throws {
    try await RecordingServer.run(status: 403, text: #"{"error_type":"no"}"#) { server in
      let client = try server.apiClient()
      let error = await #expect(throws: SampleError.self) {
        let _: EventStream<Tag> = try await client.events(request, failure: ErrorResponse.self)
      }
      #expect(error?.status == 403 && error?.body?.code == "no")
    }
  }
}
