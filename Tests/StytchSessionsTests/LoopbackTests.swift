#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
import StytchSessions
import TestServer
import Testing

/// The way from a token to a session over a real connection.
@Suite(.timeLimit(.minutes(5))) struct LoopbackTests {
  @Test func keysAreFetchedOnce() async throws {
    let vectors = try TokenVectors.load()
    let keys = try JSONEncoder.sdk().encode(JSONValue.object(["keys": .array(vectors.keys)]))
    let answer = RecordingServer.Answer(text: String(decoding: keys, as: UTF8.self))
    try await RecordingServer.answering(answer) { server in
      let stytch = try B2BClient(
        projectID: vectors.project, secret: "secret-test-1", baseURL: server.url)
      let authenticator = B2BAuthenticator(stytch) { vectors.date }
      let jwt = try vectors.token("b2b")
      try await withThrowingTaskGroup { group in
        for _ in 0..<50 {
          group.addTask { try await authenticator.sessions.authenticateJWT(jwt).session.memberID }
        }
        for try await memberID in group { #expect(memberID == "member-test-1") }
      }
      let arrivals = await server.arrivals
      #expect(arrivals.map(\.method) == ["GET"])
      #expect(arrivals.map(\.target) == ["/v1/b2b/sessions/jwks/\(vectors.project)"])
    }
  }

  @Test func m2mTokensAreAskedForWithoutTheProjectsSecret() async throws {
    let answer = RecordingServer.Answer(
      text: #"{"access_token": "token-1", "token_type": "bearer", "expires_in": 3600}"#)
    try await RecordingServer.answering(answer) { server in
      let stytch = try ConsumerClient(
        projectID: "project-test-1", secret: "secret-test-1", baseURL: server.url)
      let token = try await ConsumerAuthenticator(stytch).m2m.token(
        clientID: "client-1", clientSecret: "client-secret-1", scopes: ["read:users"])
      #expect(token.expiresIn == 3600)
      let request = try #require(await server.arrivals.first)
      #expect(request.target == "/v1/public/project-test-1/oauth2/token")
      #expect(request.headers["authorization"] == nil)
      #expect(request.headers["content-type"] == "application/x-www-form-urlencoded")
    }
  }
}
#endif
