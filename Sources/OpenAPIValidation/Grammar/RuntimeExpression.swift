/// The syntax of what stands for a part of a request or of a response to come.
enum RuntimeExpression {
  /// Whether a text is an expression, such as `$request.body#/url`.
  static func isValid(_ text: some StringProtocol) -> Bool {
    if ["$url", "$method", "$statusCode"].contains(String(text)) { return true }
    for message in ["$request.", "$response."] where text.hasPrefix(message) {
      return isSource(text.dropFirst(message.count))
    }
    return false
  }

  /// Whether a text wants to be an expression, be it one or not.
  static func isMeant(by text: String) -> Bool {
    ["$url", "$method", "$statusCode", "$request", "$response"].contains { text.hasPrefix($0) }
  }

  /// The first text in braces that is no expression, with its braces; `nil` where all are.
  static func firstInvalid(in text: String) -> Substring? {
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
        return rest[open...]
      }
      guard isValid(rest[rest.index(after: open)..<close]) else { return rest[open...close] }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }

  private static func isSource(_ text: some StringProtocol) -> Bool {
    if text.hasPrefix("header.") { return isToken(text.dropFirst("header.".count)) }
    if text.hasPrefix("query.") || text.hasPrefix("path.") || text == "body" { return true }
    return text.hasPrefix("body#") && isPointer(text.dropFirst("body#".count))
  }

  /// Whether a text is a JSON Pointer (RFC 6901).
  private static func isPointer(_ text: some StringProtocol) -> Bool {
    guard text.isEmpty || text.hasPrefix("/") else { return false }
    return text.split(separator: "~", omittingEmptySubsequences: false).dropFirst()
      .allSatisfy { $0.hasPrefix("0") || $0.hasPrefix("1") }
  }
}
