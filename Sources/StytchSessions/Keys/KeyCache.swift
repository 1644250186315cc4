#if StytchSessions
import Foundation
import JWTKit
import SDKRuntime
import Stytch

/// The project's keys, kept and fetched again when a token names one that is not among them.
struct KeyCache: Sendable {
  /// How often an unknown key's ID may have the keys fetched, which anybody can make one up for.
  private static let refreshInterval: TimeInterval = 5 * 60
  /// How old keys may grow before new ones are fetched in the background, so that one that Stytch
  /// took back does not stay good for as long as the process runs.
  private static let lifetime: TimeInterval = 60 * 60

  private let cache: SharedCache<KeySet>

  init(now: @escaping @Sendable () -> Date, source: KeySource) {
    cache = SharedCache(now: now) { () async throws(AuthenticationError) in try await source.keys()
    }
  }

  /// The key of an ID; a key at hand is given out at once, however old.
  ///
  /// - Throws: `jwt_invalid` where the project has no such key; `call_failed` where that could not be
  ///   found out.
  func key(_ id: String) async throws(AuthenticationError) -> any JWTAlgorithm {
    let keys = try await cache.value { snapshot in
      guard let keys = snapshot.value else { return .refresh }
      if keys[id] != nil {
        let isOld = snapshot.isPast(snapshot.attemptedAt, by: Self.refreshInterval)
        let isStale = isOld && snapshot.isPast(snapshot.fetchedAt, by: Self.lifetime)
        return isStale ? .takeAndRefresh(keys) : .take(keys)
      }
      let mayRefresh = snapshot.isPast(snapshot.attemptedAt, by: Self.refreshInterval)
      if snapshot.isRefreshing || mayRefresh { return .refresh }
      return snapshot.failure.map { .fail($0) } ?? .take(keys)
    }.get()
    guard let key = keys[id] else {
      throw AuthenticationError(
        .jwtInvalid,
        "The token is signed with a key that the project does not have. Check the project ID.")
    }
    return key
  }
}

/// Where a project's keys are fetched from.
struct KeySource: Sendable {
  let client: APIClient
  let projectID: String
  /// The path with the project's ID in braces.
  let path: String

  /// Fetches the keys.
  ///
  /// Not through `sessions.getJWKS`: one key of a kind that is new would make its whole response
  /// unreadable, and no token could be verified.
  func keys() async throws(AuthenticationError) -> KeySet {
    var request = APIRequest(.get, path, operation: "sessions.getJWKS")
    request.path("project_id", projectID)
    let response: Response = try await client.call(request)
    let keys = await KeySet(response.keys)
    guard !keys.isEmpty else {
      // No project is without keys: those at hand, if any, are rather kept.
      throw AuthenticationError(
        .callFailed, "The API listed no key that can verify a token. Check the base URL.")
    }
    return keys
  }

  private struct Response: Decodable, Sendable {
    let keys: [JSONValue]
  }
}
#endif
