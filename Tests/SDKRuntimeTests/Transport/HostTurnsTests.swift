#if canImport(FoundationNetworking)
import Testing

@testable import SDKRuntime

/// Who goes on at once, and who waits.
@Suite struct HostTurnsTests {
  private let started = Locked<[Int]>([])

  private func take(_ turns: HostTurns, _ number: Int, host: String = "a", goesOn: Bool = true) {
    turns.take(for: host) {
      started.withLock { $0.append(number) }
      return goesOn
    }
  }

  @Test func theLastWaitInTurn() {
    let turns = HostTurns(limit: 2)
    for number in 1...4 { take(turns, number) }
    take(turns, 5, host: "b")
    #expect(started.withLock { $0 } == [1, 2, 5])
    turns.end(for: "a")
    #expect(started.withLock { $0 } == [1, 2, 5, 3])
    turns.end(for: "a")
    turns.end(for: "a")
    turns.end(for: "a")
    for number in 6...8 { take(turns, number) }
    #expect(started.withLock { $0 } == [1, 2, 5, 3, 4, 6, 7])
  }

  /// What has had its turn is let go, though others still wait.
  @Test func whoHasHadTheTurnIsLetGo() {
    final class Payload: Sendable {}
    let turns = HostTurns(limit: 1)
    take(turns, 0)
    weak var payload: Payload?
    do {
      let mine = Payload()
      payload = mine
      turns.take(for: "a") {
        _ = mine; return true
      }
    }
    take(turns, 2)
    #expect(payload != nil)
    turns.end(for: "a")
    #expect(payload == nil)
    #expect(started.withLock { $0 } == [0])
  }

  @Test func whoIsNotWantedAnyMoreGivesTheTurnOn() {
    let turns = HostTurns(limit: 1)
    take(turns, 0, goesOn: false)
    take(turns, 1)
    // So many that each must not start the next from within.
    for number in 2...100_000 { take(turns, number, goesOn: false) }
    turns.end(for: "a")
    #expect(started.withLock { $0.count } == 100_001)
    take(turns, 7)
    #expect(started.withLock { $0.last } == 7)
  }
}
#endif
