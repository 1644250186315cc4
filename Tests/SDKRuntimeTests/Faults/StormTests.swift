import SDKRuntime
import Testing

/// A thousand calls at once, of which a fifth meets a fault.
@Suite(.serialized, .timeLimit(.minutes(5))) struct StormTests {
  @Test(arguments: TestedTransport.allCases)
  func everyCallEndsOnceAndNoneIsSentTwice(_ transport: TestedTransport) async throws {
    try await Storm(transport: transport, method: .post).run(rounds: 3)
  }

  @Test(arguments: TestedTransport.allCases)
  func callsThatMayBeRepeatedStayWithinTheBudget(_ transport: TestedTransport) async throws {
    try await Storm(transport: transport, method: .put).run(rounds: 3)
  }

  // Each in a process of its own, since tests beside it open files and take memory.

  @Test func urlSessionLeavesNothingBehind() async {
    await #expect(processExitsWith: .success) {
      try await Storm.expectNothingLeftBehind(by: .urlSession)
    }
  }

  #if AsyncHTTPClient
  @Test func asyncHTTPClientLeavesNothingBehind() async {
    await #expect(processExitsWith: .success) {
      try await Storm.expectNothingLeftBehind(by: .asyncHTTPClient)
    }
  }
  #endif
}
