/// The formats that are checked; others are notes to the reader.
enum StringFormat: String, Sendable {
  case dateTime = "date-time"
  case date
  case time
  case email
  case uuid
  case uri
  case ipv4
  case ipv6
  case byte

  /// Whether a text has this format.
  func matches(_ text: String) -> Bool {
    var reader = FormatReader(text)
    switch self {
    case .dateTime: return reader.takeDateTime() && reader.isAtEnd
    case .date: return reader.takeDate() && reader.isAtEnd
    case .time: return reader.takeTime() && reader.isAtEnd
    case .email: return isEmailAddress(text)
    case .uuid: return reader.takeUUID() && reader.isAtEnd
    case .uri: return isURI(text)
    case .ipv4: return isIPv4Address(text.utf8[...])
    case .ipv6: return isIPv6Address(text.utf8[...])
    case .byte: return isBase64(text)
    }
  }

  /// The format as a sentence names it.
  var title: String {
    switch self {
    case .dateTime: "a date-time such as 2030-01-31T12:00:00Z"
    case .date: "a date such as 2030-01-31"
    case .time: "a time such as 12:00:00Z"
    case .email: "an email address"
    case .uuid: "a UUID"
    case .uri: "a URI with a scheme"
    case .ipv4: "an IPv4 address"
    case .ipv6: "an IPv6 address"
    case .byte: "text in base64"
    }
  }
}

/// The formats of numbers that are checked.
enum NumberFormat: String, Sendable {
  case int32
  case int64

  /// Whether a number has this format.
  func matches(_ number: ExactDecimal) -> Bool {
    guard let value = number.int64 else { return false }
    return self == .int64 || Int32(exactly: value) != nil
  }
}
