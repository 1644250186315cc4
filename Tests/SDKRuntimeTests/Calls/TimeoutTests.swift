import Foundation
import HTTPTypes
import SDKRuntime
import Testing

/// No call takes longer than it may, and none that is cancelled goes on.
@Suite struct TimeoutTests {
  @Test func aCallEndsWhenItsTotalTimeIsOver() async throws {
    let clock = TestClock(isMovedByTest: true)
    let transport = ScriptedTransport([.hang], clock: clock)
    let client = try transport.client { $0.totalTimeout = .seconds(5) }
    async let failure = client.failure(of: .get)
    await clock.waitForSleeper()
    clock.advance(by: .seconds(5))
    let error = try #require(await failure)
    guard case .transport(let reason) = error.kind else { throw Unexpected(what: "\(error)") }
    #expect(reason.code == .timedOut)
    #expect(error.duration == .seconds(5))
    #expect(await transport.cancellations == 1, "nothing is left behind")
    #expect(await transport.requests.count == 1)
  }

  @Test func anAttemptGetsNoMoreThanWhatIsLeft() async throws {
    let clock = TestClock(isMovedByTest: true)
    let transport = ScriptedTransport(
      [.after(.seconds(3)), .status(500), .after(.seconds(1)), .status(200)], clock: clock)
    let client = try transport.client {
      $0.timeout = .seconds(4)
      $0.totalTimeout = .seconds(5)
      $0.random = { 0 }
    }
    #expect(await client.failure(of: .get) == nil)
    #expect(await transport.timeouts == [.seconds(4), .seconds(2)])
  }

  @Test func aCallDoesNotWaitForAnAttemptThatHasNoTime() async throws {
    let clock = TestClock(isMovedByTest: true)
    let steps: [ScriptedTransport.Step] = [.after(.seconds(1)), .status(429, ["Retry-After": "9"])]
    let transport = ScriptedTransport(steps, clock: clock)
    let error = try await transport.client { $0.totalTimeout = .seconds(10) }.failure(of: .get)
    #expect(error?.status == 429)
    #expect(error?.duration == .seconds(1))
  }

  @Test func withoutATotalTimeEachAttemptHasItsOwn() async throws {
    let transport = ScriptedTransport([.after(.seconds(50)), .status(500), .status(200)])
    #expect(try await transport.client().failure(of: .get) == nil)
    #expect(await transport.timeouts == [.seconds(60), .seconds(60)])
  }

  @Test func cancellingEndsAnAttempt() async throws {
    let transport = ScriptedTransport([.hang])
    let client = try transport.client()
    let call = Task { await client.failure(of: .get) }
    while await transport.requests.isEmpty { await Task.yield() }
    call.cancel()
    let error = try #require(await call.value)
    guard case .cancelled = error.kind else { throw Unexpected(what: "\(error)") }
    #expect(error.attempts.map(\.outcome) == [.cancelled])
    #expect(await transport.cancellations == 1)
  }

  @Test func cancellingEndsAWait() async throws {
    let clock = TestClock(isMovedByTest: true)
    let transport = ScriptedTransport([.status(503), .status(200)], clock: clock)
    let client = try transport.client()
    let call = Task { await client.failure(of: .get) }
    await clock.waitForSleeper()
    call.cancel()
    let error = try #require(await call.value)
    guard case .cancelled = error.kind else { throw Unexpected(what: "\(error)") }
    #expect(error.attempts.map(\.outcome) == [.status(503)])
    #expect(await transport.requests.count == 1)
  }

  @Test func aCancelledTaskSendsNothing() async throws {
    let transport = ScriptedTransport([.status(200)])
    let client = try transport.client()
    let call = Task {
      while !Task.isCancelled { await Task.yield() }
      return await client.failure(of: .get)
    }
    call.cancel()
    guard case .cancelled? = await call.value?.kind else { throw Unexpected(what: "not cancelled") }
    #expect(await transport.requests.isEmpty)
  }
}
