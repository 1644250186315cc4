/// The names that say of themselves that their values are secrets.
///
/// `SDKRuntime` hides those whatever the description says, so generated code need not list them. A
/// test holds the two lists against one another: the generator does not import the runtime.
enum SecretNames {
  static let parts = ["token", "secret", "password", "jwt", "code", "hash"]

  /// The same of names that are written in several ways: their letters.
  static let letters = ["apikey", "privatekey", "accesskey"]

  /// Whether the runtime hides the values of members of this name.
  static func include(_ name: String) -> Bool {
    let name = name.lowercased()
    return parts.contains { name.contains($0) }
      || letters.contains { name.filter(\.isLetter).contains($0) }
  }
}
