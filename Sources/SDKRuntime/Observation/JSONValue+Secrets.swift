import Foundation

// What may be shown of values that may hold secrets.

extension JSONValue {
  /// The JSON of a value as it may be shown: without what is a secret by its name or by the API's
  /// description. Nil where the value has no JSON form.
  init?(showing value: some Encodable) {
    let encoder = JSONEncoder.sdk()
    if let key = CodingUserInfoKey.hidesSecrets { encoder.userInfo[key] = true }
    guard let data = try? encoder.encode(value),
      let json = try? JSONDecoder.sdk().decode(JSONValue.self, from: data)
    else { return nil }
    self = json.replacing(isSecret: \.namesSecret) { $1 ? $0.hidden : $0 }
  }

  /// The value with all its texts replaced, and all numbers that are long enough for a passcode.
  var masked: JSONValue {
    replacing(isSecret: { _ in true }) { value, _ in value.hidden }
  }

  /// What stands in the place of a value that is no array or object and may be a secret.
  private var hidden: JSONValue {
    switch self {
    case .string, .largeInteger: "…"
    case .integer(let number): number.magnitude < 1000 ? self : "…"
    case .double(let number): number.magnitude < 1000 ? self : "…"
    case .array, .object, .null, .bool: self
    }
  }

  /// The value with its texts replaced.
  ///
  /// - Parameters:
  ///   - isSecret: Whether all texts of a member of this name are secrets.
  ///   - replace: What stands in the place of a text that is a secret, or that is none.
  package func replacingTexts(
    isSecret: (String) -> Bool,
    with replace: (_ text: String, _ isSecret: Bool) -> String
  ) -> JSONValue {
    replacing(isSecret: isSecret) { value, isSecret in
      if case .string(let text) = value { .string(replace(text, isSecret)) } else { value }
    }
  }

  /// The value with all in it replaced that is neither array nor object.
  private func replacing(
    isSecret: (String) -> Bool,
    inSecret: Bool = false,
    with replace: (_ value: JSONValue, _ isSecret: Bool) -> JSONValue
  ) -> JSONValue {
    switch self {
    case .object(let members):
      .object(
        Dictionary(
          uniqueKeysWithValues: members.map { key, value in
            (
              key,
              value.replacing(
                isSecret: isSecret, inSecret: inSecret || isSecret(key), with: replace)
            )
          }))
    case .array(let elements):
      .array(
        elements.map { $0.replacing(isSecret: isSecret, inSecret: inSecret, with: replace) })
    default: replace(self, inSecret)
    }
  }
}

extension String {
  /// What the names of members have in them that hold what must not be shown.
  static let partsOfSecretNames = [
    "token", "secret", "password", "jwt", "code", "private_key", "api_key", "apikey", "hash",
  ]

  /// Whether a member of this name holds what must not be shown.
  package var namesSecret: Bool {
    let name = lowercased()
    return Self.partsOfSecretNames.contains { name.contains($0) }
  }
}
