/// The core schema of YAML 1.2: which type a plain scalar has by its text.
enum CoreSchema {
  enum ScalarType {
    case null, bool, int, float, string
  }

  /// The type of a plain scalar.
  static func type(of text: UnsafeRawBufferPointer) -> ScalarType {
    guard let first = text.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      return typeOfNumber(text)
    case UInt8(ascii: "~"):
      return text.count == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      return isAny(text, of: "null", "Null", "NULL") ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      return isAny(text, of: "true", "True", "TRUE") ? .bool : .string
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      return isAny(text, of: "false", "False", "FALSE") ? .bool : .string
    default:
      return .string
    }
  }

  /// The type of a scalar with a tag. One whose text does not fit its tag is a string, and so is
  /// one with a tag of the author's own.
  static func type(of text: UnsafeRawBufferPointer, tag: String) -> ScalarType {
    let plain = type(of: text)
    switch tag {
    case "tag:yaml.org,2002:null": return plain == .null ? .null : .string
    case "tag:yaml.org,2002:bool": return plain == .bool ? .bool : .string
    case "tag:yaml.org,2002:int": return plain == .int ? .int : .string
    case "tag:yaml.org,2002:float": return plain == .int || plain == .float ? .float : .string
    default: return .string
    }
  }

  /// The value of a scalar whose type is `int` or `float`.
  static func number(_ text: UnsafeRawBufferPointer) -> YAMLScalar {
    let string = String(decoding: text, as: UTF8.self)
    if string.hasPrefix("0o") || string.hasPrefix("0x") {
      let radix = string.hasPrefix("0o") ? 8 : 16
      let digits = string.dropFirst(2)
      if let value = Int64(digits, radix: radix) { return .int(value) }
      return .float(
        digits.reduce(0) { $0 * Double(radix) + Double($1.hexDigitValue ?? 0) }
      )
    }
    if let value = Int64(string) { return .int(value) }
    if let value = Double(string) { return .float(value) }
    if string.lowercased().hasSuffix("nan") { return .float(.nan) }
    return .float(string.hasPrefix("-") ? -.infinity : .infinity)
  }

  private static func isAny(_ text: UnsafeRawBufferPointer, of words: StaticString...) -> Bool {
    words.contains { word in
      text.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
  }

  private static func typeOfNumber(_ text: UnsafeRawBufferPointer) -> ScalarType {
    var rest = text[...]
    if text.count > 2, text[0] == UInt8(ascii: "0") {
      let digits = text[2...]
      if text[1] == UInt8(ascii: "o") {
        return digits.allSatisfy { $0 & 0xF8 == UInt8(ascii: "0") } ? .int : .string
      }
      if text[1] == UInt8(ascii: "x") {
        return digits.allSatisfy(isHexDigit) ? .int : .string
      }
    }
    let isSigned = rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-")
    if isSigned { rest.removeFirst() }
    if isAny(UnsafeRawBufferPointer(rebasing: rest), of: ".inf", ".Inf", ".INF") { return .float }
    if !isSigned, isAny(text, of: ".nan", ".NaN", ".NAN") { return .float }

    let whole = removeDigits(&rest)
    if rest.isEmpty { return whole > 0 ? .int : .string }
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = removeDigits(&rest)
    }
    guard whole + fraction > 0 else { return .string }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard removeDigits(&rest) > 0 else { return .string }
    }
    return rest.isEmpty ? .float : .string
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Removes the digits in front; returns how many there were.
  private static func removeDigits(_ text: inout Slice<UnsafeRawBufferPointer>) -> Int {
    let count = text.prefix(while: isDigit).count
    text.removeFirst(count)
    return count
  }
}
