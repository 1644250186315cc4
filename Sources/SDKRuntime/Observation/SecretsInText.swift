import Foundation

// Secrets that a text shows by itself, whatever the name is that it stands under.

extension String {
  /// The text with its secrets replaced: JSON Web Tokens, and the values of parameters and of members of
  /// JSON whose names say so, as in `https://example.com/callback?code=…#token=…` and `"token":"…"`.
  ///
  /// - Parameters:
  ///   - isSecret: Whether the value of a parameter of this name is a secret.
  ///   - isSecretMember: Whether the value of a member of JSON of this name is one.
  ///   - replacement: What stands in the place of a secret.
  package func replacingSecrets(
    isSecret: (String) -> Bool = \.namesSecretParameter,
    isSecretMember: (String) -> Bool = \.namesSecret,
    with replacement: String = "…"
  ) -> String {
    replacingParameters(isSecret: isSecret, with: replacement, depth: 0)
      .replacingMembers(isSecret: isSecretMember, with: replacement)
      .replacingTokens(with: replacement)
  }

  /// Whether the text holds a secret, however often it is percent-encoded.
  package func holdsSecret(isSecret: (String) -> Bool = \.namesSecretParameter) -> Bool {
    holdsSecret(isSecret: isSecret, depth: 0)
  }

  private func holdsSecret(isSecret: (String) -> Bool, depth: Int) -> Bool {
    // What is encoded more often than anyone does it is not looked at.
    guard depth < 4 else { return true }
    let shown = replacingParameters(isSecret: isSecret, with: "", depth: depth)
    return shown != self || replacingTokens(with: "") != self
      || replacingMembers(isSecret: isSecret, with: "") != self
      || holdsEncodedSecret(isSecret: isSecret, depth: depth)
  }

  private func holdsEncodedSecret(isSecret: (String) -> Bool, depth: Int) -> Bool {
    guard utf8.contains(UInt8(ascii: "%")) else { return false }
    guard let decoded = removingPercentEncoding else {
      // Badly encoded, so that nobody can tell.
      return contains("%3D") || contains("%3d")
    }
    return decoded.holdsSecret(isSecret: isSecret, depth: depth + 1)
  }

  private func replacingParameters(
    isSecret: (String) -> Bool,
    with replacement: String,
    depth: Int
  ) -> String {
    let bytes = Array(utf8)
    guard bytes.contains(UInt8(ascii: "=")) else { return self }
    var shown: [UInt8] = []
    /// Where the name begins that the next equals sign ends.
    var start = 0
    /// How far values are known to hold no secret within.
    var checked = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      shown.append(byte)
      if byte.endsValue || byte == UInt8(ascii: "?") { start = index }
      guard byte == UInt8(ascii: "=") else { continue }
      let name = String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
      start = index
      let end =
        checked > index ? checked : bytes[index...].firstIndex(where: \.endsValue) ?? bytes.count
      var isHidden = isSecret(name.removingPercentEncoding ?? name)
      if !isHidden, checked <= index {
        let value = String(decoding: bytes[index..<end], as: UTF8.self)
        isHidden = value.holdsEncodedSecret(isSecret: isSecret, depth: depth)
        checked = end
      }
      guard isHidden, index < end else { continue }
      shown += replacement.utf8
      index = end
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// The text with what has the form of a JSON Web Token replaced: the Base64 of `{"`, and two points
  /// at least after it.
  private func replacingTokens(with replacement: String) -> String {
    var shown = ""
    var rest = self[...]
    while let start = rest.range(of: "eyJ")?.lowerBound {
      let end = rest[start...].utf8.firstIndex { !$0.isOfToken } ?? rest.endIndex
      let isToken = rest[start..<end].utf8.count { $0 == UInt8(ascii: ".") } >= 2
      shown += rest[..<start]
      shown += isToken ? replacement : String(rest[start..<end])
      rest = rest[end...]
    }
    return shown + rest
  }
}

extension UInt8 {
  /// Whether the byte stands after a parameter's value: a space, a control character, `&`, `#`, `"`,
  /// `<` or `>`.
  fileprivate var endsValue: Bool {
    self <= 0x20 || [0x26, 0x23, 0x22, 0x3C, 0x3E].contains(self)
  }

  /// Whether the byte can stand in a JSON Web Token.
  fileprivate var isOfToken: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
