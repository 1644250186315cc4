#if StytchSessions
import Foundation
import Stytch
@testable import StytchSessions
import Testing

/// Every token that PyJWT made is accepted or refused as it must be.
@Suite(.timeLimit(.minutes(5))) struct VectorTests {
  /// Tokens that only a client with a base URL of its own takes.
  private static let ownDomain = ["issuer is an own domain"]
  /// Tokens that are looked at after the second key came.
  private static let rotated = ["b2b, the other key", "consumer, the other key"]

  @Test func tokensOfUsers() async throws {
    let fixture = try Fixture()
    for (name, token) in fixture.vectors.tokens.sorted(by: { $0.key < $1.key })
    where !name.hasPrefix("b2b") && !name.hasPrefix("m2m") && !name.hasPrefix("access token") {
      guard !Self.ownDomain.contains(name), !Self.rotated.contains(name) else { continue }
      let error = await failure { () async throws(AuthenticationError) in
        try await fixture.consumer.sessions.authenticateJWTLocal(token.token)
      }
      #expect(error?.code.rawValue == token.code, "\(name): \(error?.message ?? "accepted")")
    }
  }

  @Test func tokensOfMembers() async throws {
    let fixture = try Fixture()
    var count = 0
    for (name, token) in fixture.vectors.tokens where name.hasPrefix("b2b") {
      guard !Self.rotated.contains(name) else { continue }
      count += 1
      let error = await failure { () async throws(AuthenticationError) in
        try await fixture.b2b.sessions.authenticateJWTLocal(token.token)
      }
      #expect(error?.code.rawValue == token.code, "\(name): \(error?.message ?? "accepted")")
    }
    #expect(count == 8)
  }

  /// A token that is refused for what it is asks for keys only if it names one that is not there.
  @Test func onlyUnknownKeysAskTheAPI() async throws {
    let fixture = try Fixture()
    let formless = [
      "alg none", "alg NONE", "HS256 with the public key", "RS512", "PS256", "ES256", "no kid",
      "crit", "alg twice", "kid twice", "two parts", "empty", "bad base64 in the signature",
      "space before",
    ]
    for name in formless {
      let token = try fixture.token(name)
      let error = await failure { () async throws(AuthenticationError) in
        try await fixture.consumer.sessions.authenticateJWTLocal(token)
      }
      #expect(error?.code == .jwtInvalid, "\(name)")
    }
    #expect(fixture.api.calls().isEmpty)
  }

  @Test func usersTokensAreNoMembersAndTheReverse() async throws {
    let fixture = try Fixture()
    let user = try fixture.token("consumer")
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.b2b.sessions.authenticateJWTLocal(user)
    }
    #expect(error?.code == .jwtInvalid)
  }

  @Test func ownDomainIsAnIssuer() async throws {
    let token = try TokenVectors.load().token("issuer is an own domain")
    let own = try Fixture(baseURL: "https://login.example.com/")
    let session = try await own.consumer.sessions.authenticateJWTLocal(token)
    #expect(session.userID == "user-test-1")
    // The project's own name stays one.
    _ = try await own.consumer.sessions.authenticateJWTLocal(try own.token("consumer"))
    // The usual host is then none.
    let host = try own.token("issuer is the host")
    let hostError = await failure { () async throws(AuthenticationError) in
      try await own.consumer.sessions.authenticateJWTLocal(host)
    }
    #expect(hostError?.code == .jwtInvalid)

    let usual = try Fixture()
    let error = await failure { () async throws(AuthenticationError) in
      try await usual.consumer.sessions.authenticateJWTLocal(token)
    }
    #expect(error?.code == .jwtInvalid)
  }

  @Test func hugeTokensAreNotRead() async throws {
    let fixture = try Fixture()
    let token = try fixture.token("consumer")
    let huge = token + String(repeating: "A", count: 64 * 1024 - token.utf8.count + 1)
    let error = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWTLocal(huge)
    }
    #expect(error?.code == .jwtInvalid)
    #expect(error?.message.contains("65536") == true)
    // At the limit it is read, and refused for what it is.
    let error2 = await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWTLocal(String(huge.dropLast()))
    }
    #expect(error2?.message.contains("65536") == false)
  }
}
#endif
