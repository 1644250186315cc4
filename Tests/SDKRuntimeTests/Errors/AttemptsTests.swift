import HTTPTypes
import SDKRuntime
import Testing

/// An error tells what a call has been through.
@Suite struct AttemptsTests {
  @Test func anErrorTellsItsAttempts() async throws {
    let refused = TransportFailure(.connectionRefused, message: "No one listens.")
    let clock = TestClock()
    let transport = ScriptedTransport(
      [
        .after(.seconds(2)), .status(503), .after(.seconds(1)), .failure(refused),
        .after(.seconds(4)), .status(500),
      ],
      clock: clock)
    let error = try #require(try await transport.client().failure(of: .get))
    #expect(error.status == 500)
    #expect(
      error.attempts.map(\.outcome) == [.status(503), .transport(refused), .status(500)])
    #expect(error.attempts.map(\.duration) == [.seconds(2), .seconds(1), .seconds(4)])
    #expect(error.attempts.map(\.delay) == [.zero, .milliseconds(250), .milliseconds(500)])
    #expect(error.duration == .milliseconds(7750))
    #expect(error.description.contains("made 3 times within 7.75 seconds"))
  }

  @Test func oneAttemptIsNotWorthAWord() async throws {
    let transport = ScriptedTransport([.status(400)])
    let error = try #require(try await transport.client().failure(of: .get))
    #expect(error.attempts.count == 1)
    #expect(!error.description.contains("times"))
  }

  @Test func aBadResultTellsItsAttempts() async throws {
    let transport = ScriptedTransport([.status(503), .status(200, body: "x")])
    let client = try transport.client()
    let error = await #expect(throws: SampleError.self) {
      let _: Int = try await client.send(.get, failure: ErrorResponse.self)
    }
    #expect(error?.attempts.map(\.outcome) == [.status(503), .status(200)])
  }

  @Test func anErrorIsSmall() {
    #expect(MemoryLayout<SampleError>.size <= 5 * MemoryLayout<Int>.size)
  }
}
