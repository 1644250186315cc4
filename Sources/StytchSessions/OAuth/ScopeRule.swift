#if StytchSessions
/// Decides whether the scopes that a token has are those that are required.
public struct ScopeRule: Sendable {
  let isMet: @Sendable (_ scopes: [String], _ required: [String]) -> Bool

  /// Makes a rule.
  ///
  /// - Parameter isMet: Whether the first scopes, the token's, are enough for the second.
  public init(_ isMet: @escaping @Sendable (_ scopes: [String], _ required: [String]) -> Bool) {
    self.isMet = isMet
  }

  /// Scopes are `action:resource`, cut at the first colon; every required one needs a scope of the
  /// same action on the same resource or on `*`.
  public static let actionOnResource = ScopeRule { scopes, required in
    let scopes = Set(scopes.map(Scope.init))
    return required.map(Scope.init).allSatisfy { required in
      scopes.contains(required)
        || scopes.contains(Scope(action: required.action, resource: "*"))
    }
  }
}

/// A scope, cut in two.
private struct Scope: Hashable {
  let action: Substring
  /// Nil where the scope has no colon.
  let resource: Substring?

  init(action: Substring, resource: Substring?) {
    self.action = action
    self.resource = resource
  }

  init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(action: parts[0], resource: parts.count > 1 ? parts[1] : nil)
  }
}
#endif
