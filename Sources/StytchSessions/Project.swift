#if StytchSessions
import Foundation
import SDKRuntime
import Stytch

/// What both kinds of client have in common: the project, and the check of its tokens.
struct Project: Sendable {
  let client: APIClient
  let id: String
  let verifier: TokenVerifier

  /// Makes a project of a client, with the path where its keys are.
  init(
    _ client: APIClient, keyPath: String, clockTolerance: Duration,
    now: @escaping @Sendable () -> Date
  ) {
    self.client = client
    // Stytch's clients have no other credentials. Without an ID no token would be for the project.
    if case .basic(let username, _) = client.configuration.credentials {
      id = username
    } else {
      id = ""
    }
    let url = client.configuration.baseURL
    var host = url.authority.lowercased()
    if url.scheme == "https", host.hasSuffix(":443") { host.removeLast(4) }
    // Who waits for keys may have the API check the session instead, and should not wait long.
    let quick = client.with { $0.shortenForHelpers() }
    verifier = TokenVerifier(
      projectID: id,
      issuers: Set(["stytch.com/\(id)", url.description, "\(url.scheme)://\(host)\(url.path)"]),
      clockTolerance: clockTolerance,
      keys: KeyCache(
        now: now, source: KeySource(client: quick, projectID: id, path: keyPath)),
      now: now)
  }
}
#endif
