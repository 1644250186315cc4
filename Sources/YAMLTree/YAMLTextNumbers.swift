/// Numbers as every version of YAML reads them: whole ones in decimal without leading zeros, others
/// with a digit on both sides of the point, and an exponent with its sign.
enum NumberText {
  /// Whether a number of the core schema is written so.
  static func isPortable(_ text: UnsafeRawBufferPointer) -> Bool {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard let first = rest.first, isDigit(first) else { return false }
    let whole = rest.prefix(while: isDigit).count
    rest.removeFirst(whole)
    guard whole == 1 || first != UInt8(ascii: "0") else { return false }
    guard let point = rest.popFirst() else { return true }
    guard point == UInt8(ascii: ".") else { return false }
    let fraction = rest.prefix(while: isDigit).count
    rest.removeFirst(fraction)
    guard fraction > 0 else { return false }
    guard let mark = rest.popFirst() else { return true }
    guard mark | 0x20 == UInt8(ascii: "e"), let sign = rest.first else { return false }
    return sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
  }

  /// A number of the core schema, written so.
  static func portable(_ text: String) -> String {
    if text.hasPrefix("0x") || text.hasPrefix("0o") {
      let radix = text.hasPrefix("0x") ? 16 : 8
      return decimal(text.dropFirst(2), radix: radix)
    }
    let isNegative = text.hasPrefix("-")
    let digits = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let sign = isNegative ? "-" : ""
    switch digits.lowercased() {
    case ".inf": return sign + ".inf"
    case ".nan": return ".nan"
    default: break
    }
    let parts = digits.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
    let mantissa = parts[0].split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = withoutLeadingZeros(mantissa[0])
    if parts.count == 1, mantissa.count == 1 { return sign + whole }
    let fraction = mantissa.count == 2 && !mantissa[1].isEmpty ? mantissa[1] : "0"
    guard parts.count == 2 else { return "\(sign)\(whole).\(fraction)" }
    let isSigned = parts[1].hasPrefix("+") || parts[1].hasPrefix("-")
    return "\(sign)\(whole).\(fraction)e\(isSigned ? "" : "+")\(parts[1])"
  }

  /// Digits of another radix in decimal; beyond 64 bits as near as `Double` comes.
  private static func decimal(_ digits: Substring, radix: Int) -> String {
    if let value = Int64(digits, radix: radix) { return value.description }
    let value = digits.reduce(0.0) { $0 * Double(radix) + Double($1.hexDigitValue ?? 0) }
    return value.isFinite ? portable(value.description) : ".inf"
  }

  private static func withoutLeadingZeros(_ digits: Substring) -> String {
    let significant = digits.drop { $0 == "0" }
    return significant.isEmpty ? "0" : String(significant)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
