#if StytchSessions
import Foundation
import SDKRuntime
import Stytch

/// Checks sessions, tokens and permissions of a B2B project on this machine, as far as that can be.
///
/// Make one for each client and keep it as long: it holds the project's keys and policies, which
/// are fetched when they are first needed. Copies share them.
///
/// ```swift
/// let stytch = try B2BClient(projectID: "project-test-…", secret: "secret-test-…")
/// let authenticator = B2BAuthenticator(stytch)
/// let member = try await authenticator.sessions.authenticateJWT(
///   jwt,
///   authorizationCheck: .init(
///     organizationID: organizationID, resourceID: "documents", action: "write"))
/// print(member.session.memberID)
/// ```
public struct B2BAuthenticator: Sendable {
  let client: B2BClient
  let project: Project
  let policies: B2BPolicies

  /// Makes an authenticator of a client.
  ///
  /// - Parameters:
  ///   - client: Carries the calls that are needed; its project's tokens are checked.
  ///   - clockTolerance: By how much this machine's clock may differ from Stytch's.
  ///   - now: The time; a clock of your own in tests.
  public init(
    _ client: B2BClient,
    clockTolerance: Duration = .zero,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.client = client
    project = Project(
      client.client, keyPath: "/v1/b2b/sessions/jwks/{project_id}", clockTolerance: clockTolerance,
      now: now)
    policies = B2BPolicies(client, now: now)
  }

  /// The calls of `sessions`.
  public var sessions: SessionsAPI {
    SessionsAPI(client: client, verifier: project.verifier, rbac: rbac)
  }

  /// The calls of `rbac`.
  public var rbac: RBACAPI { RBACAPI(client: client, policies: policies) }

  /// The calls of `m2m`.
  public var m2m: M2MTokensAPI { M2MTokensAPI(project: project) }

  /// The calls of `idp`.
  public var idp: IDPAPI { IDPAPI(project: project, rbac: rbac) }
}
#endif
