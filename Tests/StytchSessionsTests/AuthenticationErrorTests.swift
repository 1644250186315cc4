#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

@Suite(.timeLimit(.minutes(5))) struct AuthenticationErrorTests {
  @Test func codesAreThoseOfTheBackendSDKs() {
    #expect(AuthenticationError.Code.jwtInvalid.rawValue == "jwt_invalid")
    #expect(AuthenticationError.Code.jwtTooOld.rawValue == "jwt_too_old")
    #expect(AuthenticationError.Code.invalidPermissions.rawValue == "invalid_permissions")
    #expect(AuthenticationError.Code.tenancyMismatch.rawValue == "tenancy_mismatch")
    #expect(AuthenticationError.Code.missingScopes.rawValue == "missing_scopes")
    #expect(AuthenticationError.Code.tokenInvalid.rawValue == "token_invalid")
  }

  @Test func textsSayWhatAndWhatToDo() async throws {
    let fixture = try Fixture()
    let jwt = try fixture.token("expired")
    let error = try #require(
      await failure { () async throws(AuthenticationError) in
        try await fixture.consumer.sessions.authenticateJWTLocal(jwt)
      })
    #expect(error.description == "jwt_invalid: \(error.message)")
    #expect(error.localizedDescription == error.description)
    #expect(error.message.contains("expired"))
    #expect(error.message.contains("clock"))
  }

  /// No part of a token is in any text that an error has, however it is printed.
  @Test func nothingOfATokenIsShown() async throws {
    let fixture = try Fixture()
    fixture.api.answer("/v1/sessions/authenticate", .error(401))
    for (name, vector) in fixture.vectors.tokens where vector.code != nil {
      let local = await failure { () async throws(AuthenticationError) in
        try await fixture.consumer.sessions.authenticateJWTLocal(vector.token)
      }
      let network = await failure { () async throws(AuthenticationError) in
        try await fixture.consumer.sessions.authenticateJWT(vector.token)
      }
      for error in [local, network].compactMap(\.self) {
        var texts = "\(error)\n\(String(reflecting: error))\n\(error.localizedDescription)\n"
        dump(error, to: &texts)
        for part in vector.token.split(separator: ".") where part.utf8.count > 8 {
          #expect(!texts.contains(part), "\(name)")
        }
        #expect(!texts.contains("ada@example.com"), "\(name)")
      }
    }
  }

  @Test func sessionsDoNotShowTheirJWT() async throws {
    let fixture = try Fixture()
    let jwt = try fixture.token("consumer")
    let user = try await fixture.consumer.sessions.authenticateJWT(jwt)
    var texts = "\(user)\n\(String(reflecting: user))\n"
    dump(user, to: &texts)
    #expect(!texts.contains(jwt))
    #expect(texts.contains("user-test-1"))
  }

  @Test func authenticatorsDoNotShowTheSecret() throws {
    let fixture = try Fixture()
    var texts = "\(fixture.b2b)\n\(String(reflecting: fixture.consumer))\n"
    dump(fixture.b2b, to: &texts)
    dump(fixture.consumer, to: &texts)
    #expect(!texts.contains("secret-test-1"))
  }
}
#endif
