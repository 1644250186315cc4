/// The names that say of themselves that their values are secrets.
///
/// `SDKRuntime` hides those whatever the description says, so generated code need not list them. A
/// test holds the two lists against one another: the generator does not import the runtime.
enum SecretNames {
  static let parts = [
    "token", "secret", "password", "jwt", "code", "private_key", "api_key", "apikey", "hash",
  ]

  /// Whether the runtime hides the values of members of this name.
  static func include(_ name: String) -> Bool {
    let name = name.lowercased()
    return parts.contains { name.contains($0) }
  }
}
