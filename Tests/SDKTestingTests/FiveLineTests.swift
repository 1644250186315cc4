import SDKTesting
import Stytch
import Testing

/// A program of a user of the SDK.
private struct LogOut {
  let stytch: B2BClient

  func run(sessionToken: String) async throws -> Bool {
    do {
      return try await stytch.sessions.revoke(sessionToken: sessionToken).statusCode == 200
    } catch  where error.status == 404 {
      return false
    }
  }
}

/// A program is tested without a network in the five lines that `StubTransport` shows.
@Suite struct FiveLineTests {
  @Test func aProgramIsTestedInFiveLines() async throws {
    let stub = StubTransport([
      "POST /v1/b2b/sessions/revoke": .json(["request_id": "1", "status_code": 200])
    ])
    let stytch = try B2BClient(projectID: "project-test-1", secret: "secret", transport: stub)
    #expect(try await LogOut(stytch: stytch).run(sessionToken: "token"))
    #expect(stub.requests.map(\.json) == [["session_token": "token"]])
  }

  @Test func aModelIsAnAnswerAsWell() async throws {
    let answer = B2B.Sessions.RevokeResponse(requestID: "1", statusCode: 200)
    let stub = StubTransport(["POST /v1/b2b/sessions/revoke": .json(answer)])
    let stytch = try B2BClient(projectID: "project-test-1", secret: "secret", transport: stub)
    #expect(try await LogOut(stytch: stytch).run(sessionToken: "token"))
  }

  @Test func anErrorOfTheAPIIsAnAnswerAsWell() async throws {
    let stub = StubTransport(["*": .json(["error_type": "session_not_found"], status: 404)])
    let stytch = try B2BClient(projectID: "project-test-1", secret: "secret", transport: stub)
    #expect(try await LogOut(stytch: stytch).run(sessionToken: "token") == false)
  }
}
