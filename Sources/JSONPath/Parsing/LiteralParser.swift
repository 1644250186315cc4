import YAMLTree

extension JSONPathParser {
  /// A text in single or double quotes.
  mutating func string() throws(JSONPathSyntaxError) -> String {
    let start = offset
    let quote = scalars[start]
    offset += 1
    var text = String.UnicodeScalarView()
    while let scalar = next {
      offset += 1
      switch scalar {
      case quote: return String(text)
      case "\\": text.append(try escape(in: quote))
      case ..<" ":
        throw error(
          "a control character cannot stand in a text",
          at: offset - 1,
          remedy: "Write it as an escape, such as \\n or \\u0007."
        )
      default: text.append(scalar)
      }
    }
    throw error("this text has no end", at: start, remedy: "Close it with \(quote).")
  }

  /// What follows a backslash.
  private mutating func escape(in quote: Unicode.Scalar) throws(JSONPathSyntaxError)
    -> Unicode.Scalar
  {
    let escape = next
    offset += 1
    switch escape {
    case quote, "\\", "/": return scalars[offset - 1]
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try unicodeEscape()
    default:
      throw error(
        "there is no such escape",
        at: offset - 2,
        remedy: "Write a backslash itself as \\\\."
      )
    }
  }

  private mutating func unicodeEscape() throws(JSONPathSyntaxError) -> Unicode.Scalar {
    let start = offset - 2
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if 0xD800..<0xDC00 ~= first, take("\\u") {
      let second = try hexadecimal()
      if 0xDC00..<0xE000 ~= second,
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw error(
      "half a surrogate pair is not a character",
      at: start,
      remedy: "Write both halves, the high one first."
    )
  }

  private mutating func hexadecimal() throws(JSONPathSyntaxError) -> UInt32 {
    let start = offset
    var value: UInt32 = 0
    while offset < start + 4, let scalar = next, scalar.properties.isASCIIHexDigit,
      let digit = UInt32(String(scalar), radix: 16)
    {
      value = value << 4 + digit
      offset += 1
    }
    guard offset == start + 4 else {
      throw unexpected("four hexadecimal digits should follow \\u", remedy: "Write four digits.")
    }
    return value
  }

  /// An index or a part of a slice, if one comes next.
  mutating func optionalInteger() throws(JSONPathSyntaxError) -> Int? {
    let start = offset
    let isNegative = take("-")
    guard let first = next, first.isDigit else {
      if isNegative { throw unexpected("a digit should follow '-'", remedy: "Write a number.") }
      return nil
    }
    while let scalar = next, scalar.isDigit { offset += 1 }
    let text = text(from: start)
    guard text != "-0", first != "0" || text == "0" else {
      throw error(
        "\(text) is not how an integer is written",
        at: start,
        remedy: "Write it without zeros at the front, and zero as 0."
      )
    }
    // The integers that every JSON reader knows exactly.
    let exact = (1 << 53) - 1
    guard let value = Int(text), abs(value) <= exact else {
      throw error("this integer is too large", at: start, remedy: "Write \(exact) at most.")
    }
    return value
  }

  /// A number of JSON in a condition.
  mutating func number() throws(JSONPathSyntaxError) -> YAMLScalar {
    let start = offset
    _ = take("-")
    let firstDigit = offset
    try digits()
    guard scalars[firstDigit] != "0" || offset == firstDigit + 1 else {
      throw error(
        "a number cannot begin with a zero",
        at: firstDigit,
        remedy: "Take the zero away."
      )
    }
    var isWhole = true
    if take(".") {
      isWhole = false
      try digits()
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try digits()
    }
    let text = text(from: start)
    if isWhole, let value = Int64(text) { return .int(value) }
    guard let value = Double(text) else {
      throw error("\(text) is not a number", at: start, remedy: "Write a number.")
    }
    return .float(value)
  }

  private mutating func digits() throws(JSONPathSyntaxError) {
    guard let first = next, first.isDigit else {
      throw unexpected("a digit should stand here", remedy: "Write one.")
    }
    while let scalar = next, scalar.isDigit { offset += 1 }
  }
}
