import Foundation

// What may be shown of values that may hold secrets.

extension JSONValue {
  /// The JSON of a value as it may be shown: without what is a secret by its name or by the API's
  /// description, or shows by itself that it is one. Nil where the value has no JSON form.
  init?(showing value: some Encodable) {
    let encoder = JSONEncoder.sdk()
    if let key = CodingUserInfoKey.hidesSecrets { encoder.userInfo[key] = true }
    guard let data = try? encoder.encode(value),
      let json = try? JSONDecoder.sdk().decode(JSONValue.self, from: data)
    else { return nil }
    self = json.replacing(isSecret: \.namesSecret) { value, isSecret in
      if isSecret { return value.hidden }
      return if case .string(let text) = value { .string(text.replacingSecrets()) } else { value }
    }
  }

  /// The value with all its texts replaced, and all numbers that are long enough for a passcode.
  var masked: JSONValue {
    replacing(isSecret: { _ in true }, inSecret: true) { value, _ in value.hidden }
  }

  /// What stands in the place of a value that is no array or object and may be a secret.
  private var hidden: JSONValue {
    if case .string = self { return "…" }
    return isLongNumber ? "…" : self
  }

  /// Whether the value is a number that is long enough for a passcode; shorter ones are statuses.
  package var isLongNumber: Bool {
    switch self {
    case .largeInteger: true
    case .integer(let number): number.magnitude >= 1000
    case .double(let number): number.magnitude >= 1000
    case .string, .array, .object, .null, .bool: false
    }
  }

  /// The value with all in it replaced that is neither array nor object. A text that is JSON counts as
  /// what it holds, and stays a text.
  ///
  /// - Parameters:
  ///   - isSecret: Whether all that a member of this name holds is a secret.
  ///   - inSecret: Whether the value itself is one.
  ///   - replace: What stands in the place of a value that is a secret, or that is none.
  package func replacing(
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
    case .string(let text) where !inSecret:
      replacing(jsonOf: text) { $0.replacing(isSecret: isSecret, with: replace) }
        ?? replace(self, false)
    default: replace(self, inSecret)
    }
  }

  /// This text with something in the JSON replaced that it holds; nil where it holds none, or nothing
  /// was replaced: then it is rather kept as it is written.
  private func replacing(
    jsonOf text: String,
    _ replace: (JSONValue) -> JSONValue
  ) -> JSONValue? {
    guard let first = text.utf8.first(where: { $0 > 0x20 }), [0x7B, 0x5B, 0x22].contains(first),
      let json = try? JSONDecoder.sdk().decode(JSONValue.self, from: Data(text.utf8))
    else { return nil }
    let replaced = replace(json)
    return replaced == json ? nil : .string(replaced.jsonText)
  }
}
