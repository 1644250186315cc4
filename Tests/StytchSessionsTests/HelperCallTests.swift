#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// Keys and policies are fetched while somebody waits to be let in: that takes ten seconds at most.
@Suite(.timeLimit(.minutes(1))) struct HelperCallTests {
  private let api = StubAPI()
  private let clock = HastyClock()
  private let vectors: TokenVectors
  private let b2b: B2BAuthenticator
  private let consumer: ConsumerAuthenticator

  private static let organizationPath = "/v1/b2b/rbac/organizations/organization-test-1"

  init() throws {
    vectors = try TokenVectors.load()
    let date = vectors.date
    let configure = { @Sendable [clock] (configuration: inout ClientConfiguration) in
      configuration.clock = clock
    }
    b2b = B2BAuthenticator(
      try B2BClient(
        projectID: vectors.project, secret: "secret-test-1", transport: api, configure: configure),
      now: { date })
    consumer = ConsumerAuthenticator(
      try ConsumerClient(
        projectID: vectors.project, secret: "secret-test-1", transport: api, configure: configure),
      now: { date })
  }

  /// Leaves everybody without an answer until they are cancelled.
  private func stall(_ path: String) {
    api.answer(
      path, StubAPI.Answer(json: "{}", before: { try? await Task.sleep(for: .seconds(3600)) }))
  }

  private func expectTimeOut(_ error: AuthenticationError?) {
    #expect(error?.code == .callFailed)
    guard case .transport(let failure)? = error?.cause?.kind else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(failure.code == .timedOut)
    #expect(error?.cause?.attempts.count == 1)
    #expect(clock.longestSleep == .seconds(10))
  }

  @Test func aStalledPolicyIsGivenUp() async throws {
    stall("/v1/rbac/policy")
    let user = await failure { () async throws(AuthenticationError) in
      try await consumer.rbac.authorize(
        .init(resourceID: "documents", action: "read"), roles: ["editor"])
    }
    expectTimeOut(user)
    let check = B2B.Sessions.AuthorizationCheck(
      organizationID: "organization-test-1", resourceID: "documents", action: "read")
    for path in ["/v1/b2b/rbac/policy", Self.organizationPath] {
      api.answer("/v1/b2b/rbac/policy", .ok(Policies.b2b))
      api.answer(Self.organizationPath, .ok(Policies.organization))
      stall(path)
      let member = await failure { () async throws(AuthenticationError) in
        try await B2BAuthenticator(b2b.client).rbac.authorize(
          check, roles: ["editor"], organizationID: "organization-test-1")
      }
      expectTimeOut(member)
    }
  }

  @Test func stalledKeysAreGivenUp() async throws {
    let jwt = try vectors.token("consumer")
    stall("/v1/sessions/jwks/\(vectors.project)")
    let user = await failure { () async throws(AuthenticationError) in
      try await consumer.sessions.authenticateJWTLocal(jwt)
    }
    expectTimeOut(user)
  }

  @Test func aLongerTimeOrMoreAttemptsAreNotTaken() throws {
    var configuration = consumer.client.client.configuration
    configuration.shortenForHelpers()
    #expect(configuration.totalTimeout == .seconds(10))
    #expect(configuration.timeout == .seconds(5))
    #expect(configuration.retryPolicy.maxAttempts == 2)
    configuration.totalTimeout = .seconds(3)
    configuration.timeout = .seconds(1)
    configuration.retryPolicy = .none
    configuration.shortenForHelpers()
    #expect(configuration.totalTimeout == .seconds(3))
    #expect(configuration.timeout == .seconds(1))
    #expect(configuration.retryPolicy == .none)
  }
}
#endif
