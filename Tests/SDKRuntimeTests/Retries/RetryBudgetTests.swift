import SDKRuntime
import Testing

/// An outage is not made worse by retries.
@Suite struct RetryBudgetTests {
  @Test func retriesEndWithTheTokens() async throws {
    let transport = ScriptedTransport(Array(repeating: .status(500), count: 10))
    let client = try transport.client {
      $0.retryBudget = RetryBudget(capacity: 3)
      $0.retryPolicy.maxAttempts = 2
    }
    for _ in 1...5 { #expect(await client.failure(of: .get)?.status == 500) }
    #expect(await transport.requests.count == 8)
  }

  @Test func successesGiveTokensBack() async throws {
    let steps: [ScriptedTransport.Step] =
      [.status(500), .status(200)]  // takes the only token, gives half of it back
      + [.status(500)]  // is not repeated
      + [.status(200)]  // gives the other half back
      + [.status(500), .status(200)]
    let transport = ScriptedTransport(steps)
    let client = try transport.client {
      $0.retryBudget = RetryBudget(capacity: 1, refill: 0.5)
    }
    var statuses: [Int?] = []
    for _ in 1...4 { statuses.append(await client.failure(of: .get)?.status) }
    #expect(statuses == [nil, 500, nil, nil])
    #expect(await transport.requests.count == 6)
  }

  @Test func derivedClientsShareTheTokens() async throws {
    let transport = ScriptedTransport(Array(repeating: .status(500), count: 4))
    let client = try transport.client {
      $0.retryBudget = RetryBudget(capacity: 1)
      $0.retryPolicy.maxAttempts = 2
    }
    _ = await client.with { $0.timeout = .seconds(1) }.failure(of: .get)
    _ = await client.failure(of: .get)
    #expect(await transport.requests.count == 3)
  }

  @Test func aServerThatAsksForRetriesDoesNotExceedIt() async throws {
    let steps = Array(
      repeating: ScriptedTransport.Step.status(400, ["x-should-retry": "true"]), count: 3)
    let transport = ScriptedTransport(steps)
    let client = try transport.client { $0.retryBudget = RetryBudget(capacity: 1) }
    _ = await client.failure(of: .post)
    #expect(await transport.requests.count == 2)
  }

  @Test func withoutABudgetThePolicyAloneCounts() async throws {
    let transport = ScriptedTransport(Array(repeating: .status(500), count: 60))
    let client = try transport.client { $0.retryBudget = nil }
    for _ in 1...20 { _ = await client.failure(of: .get) }
    #expect(await transport.requests.count == 60)
  }
}
