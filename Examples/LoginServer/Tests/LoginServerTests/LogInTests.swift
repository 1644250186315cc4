import Hummingbird
import HummingbirdTesting
import SDKTesting
import Stytch
import Testing

@testable import LoginServer

/// Logging in, seeing the account and logging out, with answers of the tests in Stytch's place.
@Suite struct LogInTests {
  private let stub = StubTransport(["GET /v1/sessions/jwks/{project_id}": TestSession.keys])

  @Test func `a person logs in, sees the account and logs out`() async throws {
    stub.answer(
      "POST /v1/magic_links/email/login_or_create",
      with: .json([
        "status_code": 200, "request_id": "request-test-1", "user_id": .string(TestSession.userID),
        "email_id": "email-test-1", "user_created": false,
      ]))
    stub.answer("POST /v1/magic_links/authenticate", with: TestSession.begun())
    stub.answer(
      "POST /v1/sessions/revoke", with: .json(["status_code": 200, "request_id": "request-test-1"]))

    try await server().test(.router) { browser in
      let asked = try await browser.submit("email=ada%40example.com", to: "/login")
      #expect(asked.status == .ok)
      let mail = try #require(
        stub.requests(to: "POST /v1/magic_links/email/login_or_create").first?.json)
      #expect(mail["email"] == "ada@example.com")
      #expect(mail["login_magic_link_url"] == "http://localhost:8080/authenticate")

      let followed = try await browser.get("/authenticate?stytch_token_type=magic_links&token=abc")
      #expect(followed.status == .seeOther)
      #expect(followed.headers[.location] == "/account")
      let cookie = try #require(followed.headers[.setCookie])
      #expect(cookie.hasPrefix("session_jwt=\(TestSession.jwt);"))
      #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"))
      let sent = stub.requests(to: "POST /v1/magic_links/authenticate").first?.json
      #expect(sent?["token"] == "abc")

      let account = try await browser.get("/account", cookie: TestSession.jwt)
      #expect(account.status == .ok)
      #expect(String(buffer: account.body).contains(TestSession.userID))

      let left = try await browser.submit("", to: "/logout", cookie: TestSession.jwt)
      #expect(left.headers[.setCookie]?.contains("Max-Age=0") == true)
    }
    let revoked = try #require(stub.requests(to: "POST /v1/sessions/revoke").first?.json)
    #expect(revoked["session_id"] == "session-test-1")
    // The JWT was checked here: Stytch was asked for its keys, once, and for no session.
    #expect(stub.requests(to: "GET /v1/sessions/jwks/{project_id}").count == 1)
    #expect(stub.requests(to: "POST /v1/sessions/authenticate").isEmpty)
  }

  @Test func `an expired JWT is renewed while the session lasts`() async throws {
    stub.answer("POST /v1/sessions/authenticate", with: TestSession.begun(jwt: "renewed"))
    try await server().test(.router) { browser in
      let account = try await browser.get("/account", cookie: "expired")
      #expect(account.status == .ok)
      #expect(account.headers[.setCookie]?.hasPrefix("session_jwt=renewed;") == true)
    }
  }

  @Test func `over https the cookie is sent over https alone`() async throws {
    stub.answer("POST /v1/magic_links/authenticate", with: TestSession.begun())
    try await server(origin: "https://login.example.com").test(.router) { browser in
      let followed = try await browser.get("/authenticate?token=abc")
      #expect(followed.headers[.setCookie]?.contains("; Secure") == true)
    }
  }

  @Test(arguments: [nil, "not a session"])
  func `nobody sees the account without a session`(_ cookie: String?) async throws {
    stub.answer("POST /v1/sessions/authenticate", with: .refusal(404, "session_not_found"))
    try await server().test(.router) { browser in
      let account = try await browser.get("/account", cookie: cookie)
      #expect(account.status == .unauthorized)
      #expect(String(buffer: account.body).contains("You are not logged in."))
    }
  }

  @Test func `a used link is told as such`() async throws {
    stub.answer(
      "POST /v1/magic_links/authenticate", with: .refusal(401, "unable_to_auth_magic_link"))
    try await server().test(.router) { browser in
      let followed = try await browser.get("/authenticate?token=abc")
      #expect(followed.status == .unauthorized)
      #expect(followed.headers[.setCookie] == nil)
      #expect(String(buffer: followed.body).contains("used already"))
    }
  }

  @Test(arguments: [(429, 429), (500, 503)])
  func `a failure of Stytch is not told as the person's`(_ status: Int, _ shown: Int) async throws {
    stub.answer("POST /v1/magic_links/email/login_or_create", with: .refusal(status, "failed"))
    stub.answer("POST /v1/sessions/authenticate", with: .refusal(status, "failed"))
    try await server().test(.router) { browser in
      let asked = try await browser.submit("email=ada%40example.com", to: "/login")
      let account = try await browser.get("/account", cookie: "expired")
      #expect(asked.status.code == shown && account.status.code == shown)
      let text = String(buffer: asked.body)
      #expect(text.contains("Try again") && !text.contains("ada@example.com"))
    }
  }

  private func server(
    origin: String = "http://localhost:8080"
  ) throws -> some ApplicationProtocol {
    let stytch = try ConsumerClient(
      projectID: TestSession.projectID, secret: "secret-test-1", transport: stub
    ) { $0.retryPolicy = .none }
    return Application(router: LoginRoutes(stytch: stytch, origin: origin).router)
  }
}

extension StubAnswer {
  /// An answer by which Stytch refuses a call.
  fileprivate static func refusal(_ status: Int, _ type: String) -> StubAnswer {
    .json(
      [
        "status_code": .integer(Int64(status)), "request_id": "request-test-1",
        "error_type": .string(type), "error_message": "Refused.",
      ], status: status)
  }
}

extension TestClientProtocol {
  /// Opens a page, as a browser that holds a session's JWT.
  fileprivate func get(_ uri: String, cookie: String? = nil) async throws -> TestResponse {
    try await execute(uri: uri, method: .get, headers: headers(cookie))
  }

  /// Sends a form, as a browser that holds a session's JWT.
  fileprivate func submit(
    _ form: String, to uri: String, cookie: String? = nil
  ) async throws -> TestResponse {
    var headers = headers(cookie)
    headers[.contentType] = "application/x-www-form-urlencoded"
    return try await execute(
      uri: uri, method: .post, headers: headers, body: ByteBuffer(string: form))
  }

  private func headers(_ cookie: String?) -> HTTPFields {
    cookie.map { [.cookie: "\(SessionCookie.name)=\($0)"] } ?? [:]
  }
}
