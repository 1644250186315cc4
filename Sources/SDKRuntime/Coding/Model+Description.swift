import Foundation

extension OutgoingModel {
  /// The type and its JSON, the values of secrets left out.
  public var debugDescription: String {
    "\(Self.self)(\(shown.map(\.text) ?? "…"))"
  }

  /// The members with their JSON, the values of secrets left out.
  public var customMirror: Mirror {
    guard case .object(let members)? = shown else { return Mirror(self, children: []) }
    let children = members.sorted { $0.key < $1.key }.map { (label: $0.key, value: $0.value.text) }
    return Mirror(
      self, children: children.map { (label: $0.label as String?, value: $0.value as Any) })
  }

  /// The JSON of the model without secrets; nil where it has none.
  private var shown: JSONValue? {
    let encoder = JSONEncoder.sdk()
    if let key = CodingUserInfoKey.hidesSecrets { encoder.userInfo[key] = true }
    guard let data = try? encoder.encode(self),
      let value = try? JSONDecoder.sdk().decode(JSONValue.self, from: data)
    else { return nil }
    return value.replacingTexts(isSecret: \.namesSecret) { $1 ? "…" : $0 }
  }
}

extension JSONValue {
  /// The value with its texts replaced.
  ///
  /// - Parameters:
  ///   - isSecret: Whether all texts of a member of this name are secrets.
  ///   - replace: What stands in the place of a text that is a secret, or that is none.
  package func replacingTexts(
    isSecret: (String) -> Bool,
    with replace: (_ text: String, _ isSecret: Bool) -> String
  ) -> JSONValue {
    replacingTexts(isSecret, inSecret: false, replace)
  }

  private func replacingTexts(
    _ isSecret: (String) -> Bool,
    inSecret: Bool,
    _ replace: (String, Bool) -> String
  ) -> JSONValue {
    switch self {
    case .object(let members):
      .object(
        Dictionary(
          uniqueKeysWithValues: members.map { key, value in
            (key, value.replacingTexts(isSecret, inSecret: inSecret || isSecret(key), replace))
          }))
    case .array(let elements):
      .array(elements.map { $0.replacingTexts(isSecret, inSecret: inSecret, replace) })
    case .string(let text): .string(replace(text, inSecret))
    default: self
    }
  }

  /// The value as JSON text.
  fileprivate var text: String {
    (try? JSONEncoder.sdk().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "…"
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
