#if Metrics
import CoreMetrics
import MetricsTestKit
import SDKRuntime
import Testing

/// What a client counts, with the package's trait `Metrics`.
@Suite struct CallMetricsTests {
  @Test func callsTimesAndRetriesAreCounted() async throws {
    let metrics = TestMetrics()
    let clock = TestClock()
    let transport = ScriptedTransport(
      [
        .status(503), .after(.seconds(2)), .status(200), .status(404),
        .failure(TransportFailure(.other, message: "It failed.")),
      ], clock: clock)
    let client = try transport.client()
    await withMetricsFactory(metrics) {
      for _ in 1...3 { _ = await client.failure(of: .get) }
      _ = await client.failure(of: APIRequest(.get, "/{id}", operation: "Get"))
    }
    func calls(_ outcome: String) throws -> [Int64] {
      try metrics.expectCounter(
        "api_client_calls", [("operation", "Get"), ("outcome", outcome)]
      ).values
    }
    #expect(try calls("2xx") == [1])
    #expect(try calls("4xx") == [1])
    #expect(try calls("other") == [1])
    #expect(try calls("notSent") == [1])
    let retries = try metrics.expectCounter("api_client_retries", [("operation", "Get")])
    #expect(retries.values == [1])
    let timer = try metrics.expectTimer(
      "api_client_call_duration", [("operation", "Get"), ("outcome", "2xx")])
    #expect(timer.values == [2_250_000_000])
  }

  @Test func whatCannotBeReadIsNoSuccess() async throws {
    let metrics = TestMetrics()
    let client = try ScriptedTransport([.status(200, body: "<html>")]).client()
    _ = await withMetricsFactory(metrics) {
      await #expect(throws: SampleError.self) {
        let _: Thing = try await client.send(.get, failure: ErrorResponse.self)
      }
    }
    let calls = try metrics.expectCounter(
      "api_client_calls", [("operation", "Get"), ("outcome", "decoding")])
    #expect(calls.values == [1])
    #expect(throws: (any Error).self) {
      try metrics.expectCounter("api_client_calls", [("operation", "Get"), ("outcome", "2xx")])
    }
  }

  @Test func aCallThatIsCancelledBetweenAttemptsIsCancelled() async throws {
    let metrics = TestMetrics()
    let clock = TestClock(isMovedByTest: true)
    let client = try ScriptedTransport([.status(503)], clock: clock).client()
    await withMetricsFactory(metrics) {
      let call = Task { await client.failure(of: .get) }
      await clock.waitForSleeper()
      call.cancel()
      _ = await call.value
    }
    let calls = try metrics.expectCounter(
      "api_client_calls", [("operation", "Get"), ("outcome", "cancelled")])
    #expect(calls.values == [1])
  }
}
#endif
