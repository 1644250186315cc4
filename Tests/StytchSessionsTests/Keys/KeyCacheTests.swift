#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// When keys are fetched, how often, and who waits for them.
@Suite(.timeLimit(.minutes(5))) struct KeyCacheTests {
  private let fixture: Fixture
  private let good: String
  private let other: String
  private let unknown: String

  init() throws {
    fixture = try Fixture()
    good = try fixture.token("consumer")
    other = try fixture.token("consumer, the other key")
    unknown = try fixture.token("unknown kid")
  }

  private var fetches: Int { fixture.api.calls(fixture.consumerKeyPath).count }

  private func code(_ jwt: String) async -> AuthenticationError.Code? {
    await failure { () async throws(AuthenticationError) in
      // Long past their time: it is the keys that are looked at here.
      try await fixture.consumer.sessions.authenticateJWTLocal(jwt)
    }?.code
  }

  @Test func eachClientHasItsPath() async throws {
    _ = try await fixture.b2b.sessions.authenticateJWTLocal(fixture.token("b2b"))
    #expect(fixture.api.calls().map(\.path) == [fixture.b2bKeyPath])
    #expect(fixture.api.calls().map(\.method) == ["GET"])
    #expect(await code(good) == nil)
    #expect(fixture.api.calls().map(\.path) == [fixture.b2bKeyPath, fixture.consumerKeyPath])
  }

  @Test func keysAreKept() async {
    for _ in 0..<5 { #expect(await code(good) == nil) }
    #expect(fetches == 1)
  }

  @Test func copiesShareTheKeys() async throws {
    let copy = fixture.consumer
    _ = try await copy.sessions.authenticateJWTLocal(good)
    #expect(await code(good) == nil)
    #expect(fetches == 1)
  }

  @Test func unknownKeysRefreshEveryFiveMinutes() async throws {
    #expect(await code(good) == nil)
    // They were fetched just now.
    #expect(await code(unknown) == .jwtInvalid)
    #expect(fetches == 1)
    fixture.clock.move(by: 299)
    #expect(await code(unknown) == .jwtInvalid)
    #expect(fetches == 1)
    fixture.clock.move(by: 1)
    #expect(await code(unknown) == .jwtInvalid)
    #expect(fetches == 2)
    #expect(await code(unknown) == .jwtInvalid)
    #expect(fetches == 2)
  }

  @Test func rotatedKeysAreFound() async throws {
    #expect(await code(good) == nil)
    try fixture.answerKeys(fixture.vectors.rotated)
    #expect(await code(other) == .jwtInvalid)
    fixture.clock.move(by: 300)
    // Expired by now, which is found out with the new key alone.
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWTLocal(other)
    }
    #expect(error?.message.contains("expired") == true)
    #expect(fetches == 2)
  }

  @Test func keysThatWentAreForgotten() async throws {
    try fixture.answerKeys(fixture.vectors.rotated)
    #expect(await code(other) == nil)
    try fixture.answerKeys(fixture.vectors.keys)
    fixture.clock.move(by: 300)
    #expect(await code(unknown) == .jwtInvalid)
    fixture.clock.move(by: -300)
    #expect(await code(good) == nil)
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWTLocal(other)
    }
    #expect(error?.message.contains("does not have") == true)
  }

  @Test func aClockSetBackDoesNotHoldBackTheRefresh() async {
    #expect(await code(good) == nil)
    fixture.clock.move(by: -1)
    #expect(await code(unknown) == .jwtInvalid)
    #expect(fetches == 2)
  }

  @Test func concurrentCallsShareOneFetch() async throws {
    let gate = Gate()
    try fixture.answerKeys(fixture.vectors.keys) { await gate.pass() }
    await withTaskGroup(of: AuthenticationError.Code?.self) { group in
      for _ in 0..<100 { group.addTask { await code(good) } }
      group.addTask {
        await until { gate.arrivals > 0 }
        gate.open()
        return nil
      }
      for await result in group { #expect(result == nil) }
    }
    #expect(fetches == 1)
  }

  @Test func concurrentUnknownKeysShareOneFetch() async throws {
    #expect(await code(good) == nil)
    fixture.clock.move(by: 300)
    await withTaskGroup(of: AuthenticationError.Code?.self) { group in
      for _ in 0..<100 { group.addTask { await code(unknown) } }
      for await result in group { #expect(result == .jwtInvalid) }
    }
    #expect(fetches == 2)
  }

  @Test func aSlowEndpointHoldsUpNobodyWhoseKeyIsThere() async throws {
    #expect(await code(good) == nil)
    let gate = Gate()
    try fixture.answerKeys(fixture.vectors.keys) { await gate.pass() }
    fixture.clock.move(by: 300)
    let waiting = Task { await code(unknown) }
    await until { gate.arrivals == 1 }
    // The fetch hangs, and the token is looked at all the same: it has expired.
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWTLocal(good)
    }
    #expect(error?.message.contains("expired") == true)
    gate.open()
    #expect(await waiting.value == .jwtInvalid)
  }

  @Test func aFailingEndpointKeepsTheKeys() async throws {
    #expect(await code(good) == nil)
    fixture.failKeys()
    fixture.clock.move(by: 300)
    #expect(await code(unknown) == .callFailed)
    // Not again for 5 minutes, failed or not; until then nobody knows whether there is such a key.
    #expect(await code(unknown) == .callFailed)
    #expect(fetches == 2)
    fixture.clock.move(by: -300)
    #expect(await code(good) == nil)
  }

  @Test func anEmptyListKeepsTheKeys() async throws {
    #expect(await code(good) == nil)
    try fixture.answerKeys([])
    fixture.clock.move(by: 300)
    #expect(await code(unknown) == .callFailed)
    fixture.clock.move(by: -300)
    #expect(await code(good) == nil)
  }

  @Test func withoutKeysEveryCallTriesAgain() async throws {
    fixture.failKeys()
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWTLocal(good)
    }
    #expect(error?.code == .callFailed)
    #expect(error?.cause?.status == 401)
    try fixture.answerKeys(fixture.vectors.keys)
    #expect(await code(good) == nil)
    #expect(fetches == 2)
  }

  @Test func oldKeysAreRenewedBesides() async throws {
    #expect(await code(good) == nil)
    fixture.clock.move(by: 3599)
    #expect(await code(good) == .jwtInvalid)
    #expect(fetches == 1)
    let gate = Gate()
    fixture.failKeys { await gate.pass() }
    fixture.clock.move(by: 1)
    // Nobody waits for it, and it fails.
    #expect(await code(good) == .jwtInvalid)
    #expect(await code(good) == .jwtInvalid)
    await until { gate.arrivals == 1 }
    gate.open()
    #expect(fetches == 2)
    // The next try is 5 minutes later.
    #expect(await code(good) == .jwtInvalid)
    #expect(fetches == 2)
    fixture.clock.move(by: 300)
    // More than once, in case that the one before has not quite ended.
    while fetches < 3 { #expect(await code(good) == .jwtInvalid) }
  }

  @Test func whoIsCancelledLeavesTheOthers() async throws {
    let gate = Gate()
    try fixture.answerKeys(fixture.vectors.keys) { await gate.pass() }
    let first = Task { await code(good) }
    await until { gate.arrivals == 1 }
    let second = Task { await code(good) }
    first.cancel()
    #expect(await first.value == .cancelled)
    gate.open()
    #expect(await second.value == nil)
    #expect(fetches == 1)
  }

  @Test func theFetchOutlivesWhoAskedForIt() async throws {
    let gate = Gate()
    try fixture.answerKeys(fixture.vectors.keys) { await gate.pass() }
    let only = Task { await code(good) }
    await until { gate.arrivals == 1 }
    only.cancel()
    #expect(await only.value == .cancelled)
    gate.open()
    #expect(await code(good) == nil)
    #expect(fetches == 1)
  }

  @Test func whoIsCancelledBeforeDoesNotAsk() async throws {
    let task = Task {
      await until { Task.isCancelled }
      return await code(good)
    }
    task.cancel()
    #expect(await task.value == .cancelled)
    #expect(fetches == 0)
  }

  /// The keys are everybody's: what one caller keeps of its responses is not.
  @Test func theFetchIsNoPartOfTheCallersTask() async throws {
    await #expect(throws: NoResponse.self) {
      try await withResponse { #expect(await code(good) == nil) }
    }
    #expect(fetches == 1)
  }
}
#endif
