/// What the author's own keys of a mapping must be.
enum KeyRule: Sendable {
  case any
  /// The name of a component.
  case componentName
  /// A path, which begins with a slash.
  case path
  /// An HTTP status code or, from 3.0 on, a range such as `4XX`.
  case statusCode
  /// A media type or a range such as `text/*`.
  case mediaRange
  /// The name of an HTTP header, which 3.2 restricts to what HTTP allows.
  case headerName
  /// An HTTP method that has no field of its own.
  case additionalMethod

  /// The methods that have fields of their own.
  static let fixedMethods = [
    "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY",
  ]

  /// Whether a key is allowed.
  func admits(_ key: String, in version: SpecificationVersion) -> Bool {
    switch self {
    case .any: true
    case .componentName: !key.isEmpty && key.utf8.allSatisfy(isComponentNameByte)
    case .path: key.utf8.first == UInt8(ascii: "/")
    case .statusCode: isStatusCode(key, allowsRange: version >= .v30)
    case .mediaRange: MediaRange.isValid(key)
    case .headerName: version < .v32 || isToken(key)
    case .additionalMethod: isToken(key) && !KeyRule.fixedMethods.contains(key)
    }
  }

  /// What is wrong with a key that is not allowed, and what to do.
  func complaint(_ key: String) -> (message: String, remedy: String) {
    switch self {
    case .any:
      ("the key '\(key)' is not allowed", "Choose another.")
    case .componentName:
      (
        "'\(key)' cannot be the name of a component",
        "Use only letters and digits of ASCII, '.', '-' and '_'."
      )
    case .path:
      ("the path '\(key)' does not begin with a slash", "Write '/\(key)'.")
    case .statusCode:
      (
        "'\(key)' is not an HTTP status code",
        "Write 'default', a code from '100' to '599', or a range such as '4XX'."
      )
    case .mediaRange:
      ("'\(key)' is not a media type", "Write a type and a subtype, such as 'application/json'.")
    case .headerName:
      ("'\(key)' cannot be the name of an HTTP header", "Use the characters of an HTTP token.")
    case .additionalMethod where KeyRule.fixedMethods.contains(key):
      (
        "the method \(key) has a field of its own",
        "Write it as '\(key.lowercased())' of the Path Item Object."
      )
    case .additionalMethod:
      ("'\(key)' cannot be an HTTP method", "Use the characters of an HTTP token.")
    }
  }
}

/// Whether a text is a status code or, if so said, a range of them.
private func isStatusCode(_ text: String, allowsRange: Bool) -> Bool {
  let bytes = Array(text.utf8)
  guard bytes.count == 3 else { return false }
  guard allowsRange else { return bytes.allSatisfy(isDigit) }
  guard (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[0]) else { return false }
  return text.hasSuffix("XX") || bytes.dropFirst().allSatisfy(isDigit)
}
