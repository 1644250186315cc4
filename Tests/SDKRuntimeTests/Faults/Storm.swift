import Faults
import Foundation
import HTTPTypes
import SDKRuntime
import Testing

/// Many calls at once through one transport, of which every fifth meets a fault.
struct Storm {
  let transport: TestedTransport
  /// A method that is idempotent is called again where a call fails.
  let method: HTTPRequest.Method

  static let callCount = 1000
  private static let goodCount = callCount / 5 * 4

  private struct Answer: Decodable {
    let id: Int
  }

  /// How a call ended.
  private struct End {
    let call: Int
    /// Nil where it failed.
    let answer: Int?
    /// The count of attempts that its error tells; nil where it succeeded.
    let attempts: Int?
  }

  /// Makes all calls at once, as often as there are rounds, each round with a client of its own, and
  /// expects each call to end once, as it must, and to be sent no more often than it may.
  func run(rounds: Int) async throws {
    try await FaultServer.run({ steps($0) }) { server in
      var counts: [Int: Int] = [:]
      for _ in 0..<rounds {
        let ends = try await makeCalls(to: server.url)
        let before = counts
        counts = Dictionary(
          server.arrivals.compactMap { $0.headers["x-call"].flatMap { Int($0) } }.map { ($0, 1) },
          uniquingKeysWith: +)
        check(ends, arrivals: counts.merging(before) { $0 - $1 })
        // Connections are pooled, not left behind.
        #expect(server.openConnectionCount <= 64)
      }
    }
  }

  private func makeCalls(to url: String) async throws -> [End] {
    var configuration = try ClientConfiguration(
      baseURL: url, credentials: .none, userAgent: "Test/1", timeout: .seconds(60))
    // The waits between attempts take no time.
    configuration.clock = TestClock()
    let client = APIClient(configuration: configuration, transport: transport.makePatient())
    return await withTaskGroup(of: End.self) { group in
      for call in 0..<Self.callCount {
        group.addTask { await end(of: call, client) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func end(of call: Int, _ client: APIClient) async -> End {
    var request = APIRequest(method, "/v1", operation: "Storm")
    request.header("X-Call", call)
    request.emptyBody()
    do throws(SampleError) {
      let answer: Answer = try await client.send(request, failure: ErrorResponse.self)
      return End(call: call, answer: answer.id, attempts: nil)
    } catch {
      return End(call: call, answer: nil, attempts: error.attempts.count)
    }
  }

  private func check(_ ends: [End], arrivals: [Int: Int]) {
    #expect(Set(ends.map(\.call)).count == Self.callCount)
    #expect(ends.count == Self.callCount)
    for end in ends {
      let isGood = !end.call.isMultiple(of: 5)
      #expect(end.answer == (isGood ? end.call : nil), "call \(end.call)")
      #expect(arrivals[end.call] == end.attempts ?? 1, "call \(end.call)")
    }
    let retries = arrivals.values.reduce(0, +) - Self.callCount
    if method == .post {
      // The server may have acted.
      #expect(retries == 0)
    } else {
      // The budget's ten, and one for each ten successes.
      #expect((10...10 + Self.goodCount / 10).contains(retries), "\(retries) retries")
    }
  }

  /// What the server does with a call's request, whenever it comes.
  private func steps(_ arrival: Arrival) -> [FaultServer.Step] {
    let call = arrival.headers["x-call"].flatMap { Int($0) } ?? 0
    guard call.isMultiple(of: 5) else { return [.respond(json: #"{"id": \#(call)}"#)] }
    let part = FaultServer.Step.send(FaultServer.Step.head(length: 100) + Data("{".utf8))
    switch call / 5 % 6 {
    case 0: return [.reset]
    case 1: return [.close]
    case 2: return [part, .reset]
    case 3: return [part, .close]
    case 4: return [.respond(500)]
    default: return [.respond(503, headers: ["Retry-After": "1"])]
    }
  }
}

extension Storm {
  /// The rounds of each storm that are looked at, after one that makes what a process needs once.
  private static let rounds = 3
  /// What each call may leave behind; what lasts until the call's time would have run out is more
  /// than nothing.
  private static let bytesForEachCall = 1024

  /// Expects that calls leave neither open files nor memory behind. Only in a process that does
  /// nothing else.
  static func expectNothingLeftBehind(by transport: TestedTransport) async throws {
    let storms = [HTTPRequest.Method.post, .put].map { Storm(transport: transport, method: $0) }
    for storm in storms { try await storm.run(rounds: 1) }
    // What a process needs once, such as threads and pools, is there now.
    try await Task.sleep(for: .seconds(1))
    let before = try ProcessResources()
    for storm in storms { try await storm.run(rounds: rounds) }
    let calls = storms.count * rounds * callCount
    func isAsBefore(_ now: ProcessResources) -> Bool {
      now.openFiles <= before.openFiles
        && now.memoryGrowth(since: before) < calls * bytesForEachCall
    }
    var after = try ProcessResources()
    // Connections take a while to be closed, and a sleep that was cancelled lasts in memory.
    for _ in 0..<900 where !isAsBefore(after) {
      try await Task.sleep(for: .milliseconds(100))
      after = try ProcessResources()
    }
    #if canImport(Glibc)
    _ = try #require(before.memory)
    #endif
    #expect(after.openFiles <= before.openFiles)
    let growth = after.memoryGrowth(since: before)
    #expect(growth < calls * bytesForEachCall, "\(growth / calls) bytes for each call")
  }
}
