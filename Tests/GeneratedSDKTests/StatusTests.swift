import SDKRuntime
import Statuses
import TestServer
import Testing

@Suite struct StatusTests {
  private func answer<Value: Sendable>(
    _ status: Int, _ text: String, _ call: (StatusesClient) async throws -> Value
  ) async throws -> Value {
    try await RecordingServer.answering(.init(status: status, text: text)) { server in
      try await call(try StatusesClient(baseURL: server.url))
    }
  }

  @Test func eachSuccessHasItsBody() async throws {
    guard
      case .ok(let result) = try await answer(200, #"{"value": 3}"#, { try await $0.startJob() })
    else {
      Issue.record("no result")
      return
    }
    #expect(result.value == 3)
    guard
      case .accepted(let job) = try await answer(202, #"{"id": "7"}"#, { try await $0.startJob() })
    else {
      Issue.record("no job")
      return
    }
    #expect(job.id == "7")
    guard case .noContent = try await answer(204, "", { try await $0.startJob() }) else {
      Issue.record("content")
      return
    }
  }

  @Test(arguments: [
    (400, #"{"message": "no"}"#), (404, #"{"value": 1}"#), (500, #"{"message": "no"}"#),
  ])
  func eachErrorHasItsBody(_ status: Int, _ text: String) async throws {
    try await RecordingServer.answering(.init(status: status, text: text)) { server in
      let client = try StatusesClient(baseURL: server.url)
      do throws(APIError<StartJobFailure>) {
        _ = try await client.startJob()
        Issue.record("no error")
      } catch {
        #expect(error.status == status)
        switch (status, error.body) {
        case (400, .badRequest(let problem)): #expect(problem.message == "no")
        case (404, .clientError(let result)): #expect(result.value == 1)
        case (500, .unexpected(let problem)): #expect(problem.message == "no")
        default: Issue.record("\(String(describing: error.body))")
        }
      }
    }
  }

  @Test func nothingIsNil() async throws {
    #expect(try await answer(204, "") { try await $0.maybe() } == nil)
    #expect(try await answer(200, #"{"value": 2}"#) { try await $0.maybe() }?.value == 2)
  }
}
