#if StytchSessions
import Foundation
import Stytch
@testable import StytchSessions
import Testing

/// When tokens are good, and how old they may be.
@Suite(.timeLimit(.minutes(5))) struct TimeTests {
  private func code(
    _ name: String, tolerance: Duration = .zero, maxTokenAge: Duration? = nil,
    after seconds: TimeInterval = 0
  ) async throws -> AuthenticationError.Code? {
    let fixture = try Fixture(clockTolerance: tolerance)
    fixture.clock.move(by: seconds)
    let token = try fixture.token(name)
    return await failure { () async throws(AuthenticationError) in
      try await fixture.consumer.sessions.authenticateJWTLocal(token, maxTokenAge: maxTokenAge)
    }?.code
  }

  @Test func expiryIsTheFirstMomentThatIsTooLate() async throws {
    // It expires 240 seconds later.
    #expect(try await code("consumer", after: 239) == nil)
    #expect(try await code("consumer", after: 240) == .jwtInvalid)
    #expect(try await code("expired now") == .jwtInvalid)
  }

  @Test func toleranceCountsForExpiry() async throws {
    // It expired 10 seconds ago.
    #expect(try await code("expired", tolerance: .seconds(10)) == .jwtInvalid)
    #expect(try await code("expired", tolerance: .seconds(11)) == nil)
    #expect(try await code("session has ended", tolerance: .seconds(10)) == .jwtInvalid)
    #expect(try await code("session has ended", tolerance: .seconds(11)) == nil)
  }

  @Test func toleranceCountsForTheBeginning() async throws {
    // It begins 10 seconds later.
    #expect(try await code("not yet valid", tolerance: .seconds(9)) == .jwtInvalid)
    #expect(try await code("not yet valid", tolerance: .seconds(10)) == nil)
    #expect(try await code("not yet valid", after: 10) == nil)
  }

  @Test func age() async throws {
    // It was issued 60 seconds ago.
    #expect(try await code("consumer", maxTokenAge: .seconds(61)) == nil)
    #expect(try await code("consumer", maxTokenAge: .milliseconds(60_001)) == nil)
    #expect(try await code("consumer", maxTokenAge: .seconds(60)) == .jwtTooOld)
    #expect(try await code("consumer", maxTokenAge: .seconds(1)) == .jwtTooOld)
    // The tolerance is for the clock's other ends.
    #expect(
      try await code("consumer", tolerance: .seconds(60), maxTokenAge: .seconds(60)) == .jwtTooOld)
  }

  @Test func ageOfZeroIsAlwaysTooOld() async throws {
    #expect(try await code("consumer", maxTokenAge: .zero) == .jwtTooOld)
    #expect(try await code("consumer", maxTokenAge: .seconds(-1)) == .jwtTooOld)
    // Even where the token seems to come from the future.
    #expect(try await code("issued later", maxTokenAge: .zero) == .jwtTooOld)
    #expect(try await code("issued later", maxTokenAge: .seconds(1)) == nil)
  }

  @Test func ageNeedsTheTimeOfIssue() async throws {
    #expect(try await code("no iat") == nil)
    #expect(try await code("no iat", maxTokenAge: .seconds(3600)) == .jwtInvalid)
    #expect(try await code("no iat", maxTokenAge: .zero) == .jwtInvalid)
  }

  @Test func whatIsExpiredIsNotCalledTooOld() async throws {
    #expect(try await code("expired", maxTokenAge: .seconds(1)) == .jwtInvalid)
  }
}
#endif
