// What is a secret by its name.

extension String {
  /// What the names of members have in them that hold what must not be shown.
  static let partsOfSecretNames = ["token", "secret", "password", "jwt", "code", "hash"]

  /// The same of names that are written in several ways, such as `api_key`, `apiKey` and `X-API-Key`:
  /// their letters.
  static let lettersOfSecretNames = ["apikey", "privatekey", "accesskey"]

  /// Whether a member of this name holds what must not be shown.
  package var namesSecret: Bool {
    let name = lowercased()
    if Self.partsOfSecretNames.contains(where: { name.contains($0) }) { return true }
    guard name.contains("key") else { return false }
    let letters = name.filter(\.isLetter)
    return Self.lettersOfSecretNames.contains { letters.contains($0) }
  }

  /// Whether a parameter of this name, in the query or the fragment of a URL or in a form, holds what
  /// must not be shown: there names are short.
  package var namesSecretParameter: Bool {
    namesSecret || ["key", "sig", "signature", "auth"].contains(lowercased())
  }

  /// Whether a header of this name holds what must not be shown.
  var namesSecretHeader: Bool {
    let name = lowercased()
    return name.namesSecret
      || ["cookie", "auth", "session", "key", "signature"].contains { name.contains($0) }
  }
}
