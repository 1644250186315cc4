import Faults
import Foundation
import HTTPTypes
import SDKRuntime
import Testing

/// A thousand calls at once, of which a fifth meets a fault.
@Suite(.serialized, .timeLimit(.minutes(30))) struct StormTests {
  private static let callCount = 1000

  /// What the server does with the first request of a call.
  private static func steps(for call: Int) -> [FaultServer.Step] {
    let answer = FaultServer.Step.respond(json: #"{"id": \#(call)}"#)
    guard call.isMultiple(of: 5) else { return [answer] }
    switch call / 5 % 5 {
    case 0: return [.reset]
    case 1: return [.close]
    case 2: return [.send(FaultServer.Step.head(length: 100) + Data("{".utf8)), .reset]
    case 3: return [.send(FaultServer.Step.head(length: 100) + Data("{".utf8)), .close]
    default: return [.respond(500)]
    }
  }

  private struct Answer: Decodable {
    let id: Int
  }

  /// Makes all calls at once; the count of those that succeeded.
  private func storm(_ client: APIClient) async throws -> Int {
    try await withThrowingTaskGroup(of: (call: Int, answer: Int?).self) { group in
      for call in 0..<Self.callCount {
        group.addTask {
          // None of these may be sent twice: the method is not idempotent, and the server may have
          // acted.
          var request = APIRequest(.post, "/v1", operation: "Storm")
          request.header("X-Call", call)
          request.emptyBody()
          do throws(SampleError) {
            let answer: Answer = try await client.send(request, failure: ErrorResponse.self)
            return (call, answer.id)
          } catch {
            return (call, nil)
          }
        }
      }
      var ended = Set<Int>()
      var successes = 0
      for try await (call, answer) in group {
        #expect(ended.insert(call).inserted)
        #expect(answer == nil || answer == call, "another call's answer")
        #expect((answer == nil) == call.isMultiple(of: 5))
        if answer != nil { successes += 1 }
      }
      #expect(ended.count == Self.callCount)
      return successes
    }
  }

  @Test(arguments: TestedTransport.allCases.filter(\.holdsUnderStorms))
  func everyCallEndsOnceAndNoneIsSentTwice(_ transport: TestedTransport) async throws {
    let answer: @Sendable (Arrival) -> [FaultServer.Step] = { arrival in
      Self.steps(for: arrival.headers["x-call"].flatMap { Int($0) } ?? 0)
    }
    try await FaultServer.run(answer) { server in
      for round in 1...3 {
        let client = APIClient(
          configuration: try ClientConfiguration(
            baseURL: server.url, credentials: .none, userAgent: "Test/1", timeout: .seconds(60)),
          transport: transport.make())
        #expect(try await storm(client) == Self.callCount / 5 * 4)
        let calls = server.arrivals.compactMap { $0.headers["x-call"] }
        let counts = Dictionary(calls.map { ($0, 1) }, uniquingKeysWith: +)
        #expect(counts.count == Self.callCount)
        #expect(counts.filter { $0.value != round } == [:])
        // Connections are pooled, not left behind.
        #expect(server.openConnectionCount <= 64)
      }
    }
  }
}
