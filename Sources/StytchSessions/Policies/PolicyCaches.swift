#if StytchSessions
import Foundation
import SDKRuntime
import Stytch

extension SharedCache {
  /// The value, fetched anew where it is as old as policies may get.
  ///
  /// Where that fails, so does the check: an older policy may allow what was taken back since.
  func policy() async -> Outcome {
    await value { snapshot in
      guard let value = snapshot.value, !snapshot.isPast(snapshot.fetchedAt, by: 5 * 60) else {
        return .refresh
      }
      return .take(value)
    }
  }
}

/// The policy of a consumer project.
struct ConsumerPolicies: Sendable {
  let project: SharedCache<AccessPolicy>

  init(_ client: ConsumerClient, now: @escaping @Sendable () -> Date) {
    let client = client.with { $0.shortenForHelpers() }
    project = SharedCache(now: now) { () async throws(AuthenticationError) in
      do throws(StytchError) {
        return try await client.rbac.policy().policy.map(AccessPolicy.init) ?? .empty
      } catch {
        throw AuthenticationError(error)
      }
    }
  }
}

/// The policy of a B2B project, and those of its organizations that were asked for.
struct B2BPolicies: Sendable {
  typealias OrganizationCache = SharedCache<[Grant]>

  let project: SharedCache<AccessPolicy>
  private let organizations = Locked(RecentValues<OrganizationCache>(limit: 1000))
  private let client: B2BClient
  private let now: @Sendable () -> Date

  init(_ client: B2BClient, now: @escaping @Sendable () -> Date) {
    let client = client.with { $0.shortenForHelpers() }
    self.client = client
    self.now = now
    project = SharedCache(now: now) { () async throws(AuthenticationError) in
      do throws(StytchError) {
        return try await client.rbac.policy().policy.map(AccessPolicy.init) ?? .empty
      } catch {
        throw AuthenticationError(error)
      }
    }
  }

  /// The roles of the project and those of an organization's own, fetched side by side.
  func roles(organizationID id: String) async throws(AuthenticationError) -> [Grant] {
    let organization = organization(id)
    async let own = organization.policy()
    return try await project.policy().get().roles + own.get()
  }

  /// The roles of an organization's own.
  private func organization(_ id: String) -> OrganizationCache {
    organizations.withLock { caches in
      if let cache = caches[id] { return cache }
      let cache = cache(id)
      caches[id] = cache
      return cache
    }
  }

  /// Takes note of the policy that an organization has from now on.
  func keep(_ policy: B2B.RBAC.OrgPolicy, organizationID id: String) {
    organizations.withLock { caches in
      if id.hasPrefix("organization-live-") || id.hasPrefix("organization-test-") {
        caches[id] = cache(id, policy.grants)
      } else {
        // A slug or an external ID does not tell whose policy is out of date now.
        caches = RecentValues(limit: 1000)
      }
    }
  }

  private func cache(_ id: String, _ grants: [Grant]? = nil) -> OrganizationCache {
    OrganizationCache(grants, now: now) { [client] () async throws(AuthenticationError) in
      do throws(StytchError) {
        return try await client.rbac.organizations.getOrgPolicy(organizationID: id).orgPolicy.grants
      } catch {
        // Organizations have roles of their own only where Stytch turned that on.
        if error.status == 403 || error.status == 404 { return [] }
        throw AuthenticationError(error)
      }
    }
  }
}

extension B2B.RBAC.OrgPolicy {
  fileprivate var grants: [Grant] { roles.map { Grant($0.roleID, $0.permissions) } }
}

/// Values by their keys, of which those go that were not asked for in a long time.
struct RecentValues<Value> {
  private let limit: Int
  private var recent: [String: Value] = [:]
  private var older: [String: Value] = [:]

  /// Keeps at least as many values as the limit and at most twice as many.
  init(limit: Int) {
    self.limit = limit
  }

  subscript(key: String) -> Value? {
    mutating get {
      if let value = recent[key] { return value }
      guard let value = older[key] else { return nil }
      self[key] = value
      return value
    }
    set {
      if recent.count >= limit { (recent, older) = ([:], recent) }
      recent[key] = newValue
    }
  }
}
#endif
