import Foundation
import HTTPTypes
import SDKRuntime
import Stytch
import TestServer
import Testing

/// What the API answers when it refuses arrives in typed form.
@Suite struct ErrorResponseTests {
  @Test(arguments: [
    (400, "invalid_argument"), (401, "unauthorized_credentials"), (403, "forbidden"),
    (404, "organization_not_found"), (409, "duplicate_email"), (429, "too_many_requests"),
    (500, "internal_server_error"), (503, "unavailable"),
  ])
  func errorObject(_ status: Int, _ type: String) async throws {
    let error = try await failure(
      .init(
        status: status,
        text: """
          {"status_code": \(status), "request_id": "request-id-test-7", "error_type": "\(type)",
           "error_message": "It did not work.", "error_url": "https://example.com/\(type)",
           "error_details": {"retry": false}}
          """
      )
    )
    #expect(error.status == status)
    #expect(error.requestID == "request-id-test-7")
    let body = try #require(error.body)
    #expect(body.statusCode == status)
    #expect(body.errorType == type)
    #expect(body.errorMessage == "It did not work.")
    #expect(body.errorURL == "https://example.com/\(type)")
    #expect(body.errorDetails?["retry"] == false)
    #expect(error.operation == "api_b2b_rbac_v1_Policy")
    #expect(error.description.contains("It did not work."))
    #expect(error.description.contains("\(status)"))
  }

  @Test func retryAfterIsVisible() async throws {
    let error = try await failure(.init(status: 429, headers: ["Retry-After": "17"]))
    #expect(error.headers?[.retryAfter] == "17")
  }

  @Test func requestIDFromTheHeader() async throws {
    let headers = ["X-Request-ID": "request-id-test-8"]
    let error = try await failure(.init(status: 502, type: "text/html", headers: headers))
    #expect(error.requestID == "request-id-test-8")
  }

  @Test func formOfOAuth() async throws {
    let error = try await failure(
      .init(
        status: 400,
        text: """
          {"error": "invalid_grant", "error_description": "The code is spent.",
           "error_uri": "https://example.com/invalid_grant"}
          """
      )
    )
    let body = try #require(error.body)
    #expect(body.error == "invalid_grant")
    #expect(body.errorDescription == "The code is spent.")
    #expect(body.errorURI == "https://example.com/invalid_grant")
    #expect(body.errorType == nil)
    #expect(error.description.contains("The code is spent."))
  }

  @Test(arguments: ["<html>Bad gateway</html>", "", "[1]", "null", "{"])
  func anythingElseIsKeptAsItCame(_ text: String) async throws {
    let error = try await failure(.init(status: 502, type: "text/html", text: text))
    #expect(error.status == 502)
    guard case .response(let response) = error.kind else {
      Issue.record("\(error) is no response")
      return
    }
    #expect(response.body == nil)
    #expect(response.data == Data(text.utf8))
  }

  private func failure(_ answer: RecordingServer.Answer) async throws -> StytchError {
    try await StytchServer.answering(answer) { server in
      let error = await #expect(throws: StytchError.self) { try await server.b2b.rbac.policy() }
      return try #require(error)
    }
  }
}
