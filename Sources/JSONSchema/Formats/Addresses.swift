/// Whether a text is an email address as people have them: one name, one `@`, a host.
///
/// Letters beyond ASCII pass; comments and spaces in quotes do not.
func isEmailAddress(_ text: String) -> Bool {
  guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
  let name = text.utf8[..<at]
  let host = text.utf8[text.utf8.index(after: at)...]
  let isAllowed = name.allSatisfy { byte in
    byte > UInt8(ascii: " ") && byte != 0x7F && !"()<>[]:;,@\\".utf8.contains(byte)
  }
  let hasParts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    .allSatisfy { !$0.isEmpty }
  return isAllowed && hasParts && isHost(host)
}

private func isHost(_ host: Substring.UTF8View) -> Bool {
  if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") { return true }
  return host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    .allSatisfy { label in
      !label.isEmpty && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        && label.allSatisfy { $0.isLetter || $0.isDecimalDigit || $0 == 0x2D || $0 >= 0x80 }
    }
}

/// Whether a text is a URI of RFC 3986: a scheme, and only characters that may stand behind it.
func isURI(_ text: String) -> Bool {
  guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
  let scheme = text.utf8[..<colon]
  guard let first = scheme.first, first.isLetter,
    scheme.allSatisfy({ $0.isLetter || $0.isDecimalDigit || "+-.".utf8.contains($0) })
  else { return false }
  var rest = text.utf8[text.utf8.index(after: colon)...]
  var hasFragment = false
  while let byte = rest.popFirst() {
    switch byte {
    case UInt8(ascii: "%"):
      guard rest.popFirst()?.isHexadecimalDigit == true,
        rest.popFirst()?.isHexadecimalDigit == true
      else { return false }
    case UInt8(ascii: "#"):
      if hasFragment { return false }
      hasFragment = true
    default:
      guard byte.isLetter || byte.isDecimalDigit || "-._~:/?[]@!$&'()*+,;=".utf8.contains(byte)
      else { return false }
    }
  }
  return true
}

/// Whether a text is four numbers up to 255 with dots between.
func isIPv4Address(_ text: Substring.UTF8View) -> Bool {
  let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return parts.count == 4
    && parts.allSatisfy { part in
      1...3 ~= part.count && part.allSatisfy(\.isDecimalDigit)
        && (part.count == 1 || part.first != UInt8(ascii: "0"))
        && part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } <= 255
    }
}

/// Whether a text is an address of RFC 4291: eight groups, `::` for some of them, perhaps an IPv4
/// address for the last two.
func isIPv6Address(_ text: Substring.UTF8View) -> Bool {
  var groups = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  guard groups.count >= 3 else { return false }
  var count = 0
  if let last = groups.last, last.contains(UInt8(ascii: ".")) {
    guard isIPv4Address(last) else { return false }
    count = 2
    groups.removeLast()
  }
  // A text that begins or ends with `::` has two empty groups there, one of which means nothing.
  if groups.first?.isEmpty == true {
    guard groups.count > 1, groups[1].isEmpty else { return false }
    groups.removeFirst()
  }
  if count == 0, groups.last?.isEmpty == true {
    guard groups.count > 1, groups[groups.count - 2].isEmpty else { return false }
    groups.removeLast()
  }
  let gaps = groups.filter(\.isEmpty).count
  count += groups.count - gaps
  return groups.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isHexadecimalDigit) }
    && (gaps == 0 ? count == 8 : gaps == 1 && count < 8)
}

/// Whether a text is base64 of RFC 4648, filled up with `=`.
func isBase64(_ text: String) -> Bool {
  let bytes = text.utf8
  guard bytes.count.isMultiple(of: 4) else { return false }
  let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
  return padding <= 2
    && bytes.dropLast(padding).allSatisfy {
      $0.isLetter || $0.isDecimalDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
    }
}
