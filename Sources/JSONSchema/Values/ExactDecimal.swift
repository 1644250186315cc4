/// A decimal number of any length, exactly as it is written: `0.1` is one tenth.
struct ExactDecimal: Hashable, Sendable {
  let isNegative: Bool
  /// The significant digits, 0 to 9, without zeros at either end; none for zero.
  let digits: [UInt8]
  /// The power of ten that the digits, read as a whole number, are multiplied by.
  let exponent: Int

  /// Whether there is nothing behind the decimal point.
  var isWhole: Bool { exponent >= 0 }

  /// The number if it is whole and fits into 64 bits.
  var int64: Int64? {
    guard isWhole, digits.count + exponent <= 19 else { return nil }
    let text = digits.map(String.init).joined() + String(repeating: "0", count: exponent)
    return Int64((isNegative ? "-" : "") + (text.isEmpty ? "0" : text))
  }
}

extension ExactDecimal {
  /// A whole number.
  init(_ value: Int64) {
    var magnitude = value.magnitude
    var digits: [UInt8] = []
    while magnitude > 0 {
      digits.append(UInt8(magnitude % 10))
      magnitude /= 10
    }
    self.init(isNegative: value < 0, untrimmed: digits.reversed(), exponent: 0)
  }

  /// A number in decimal digits with an optional sign, fraction and exponent; `nil` for other
  /// texts, and for exponents beyond a million.
  init?(_ text: String) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    var digits: [UInt8] = []
    var exponent = 0
    var isBehindPoint = false
    while let byte = rest.first, byte | 0x20 != UInt8(ascii: "e") {
      rest.removeFirst()
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        if isBehindPoint { exponent -= 1 }
      case UInt8(ascii: ".") where !isBehindPoint: isBehindPoint = true
      default: return nil
      }
    }
    guard !digits.isEmpty else { return nil }
    if !rest.isEmpty {
      guard let power = Int(String(rest.dropFirst()) ?? ""), power.magnitude <= 1_000_000 else {
        return nil
      }
      exponent += power
    }
    self.init(isNegative: isNegative, untrimmed: digits, exponent: exponent)
  }

  private init(isNegative: Bool, untrimmed: [UInt8], exponent: Int) {
    var digits = untrimmed[...]
    var exponent = exponent
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    digits = digits.drop { $0 == 0 }
    self.isNegative = isNegative && !digits.isEmpty
    self.digits = Array(digits)
    self.exponent = digits.isEmpty ? 0 : exponent
  }
}

extension ExactDecimal: Comparable {
  static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// Whether the magnitude is smaller.
  private func isSmaller(than other: ExactDecimal) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return !other.digits.isEmpty && digits.isEmpty }
    let size = digits.count + exponent
    let otherSize = other.digits.count + other.exponent
    return size == otherSize ? digits.lexicographicallyPrecedes(other.digits) : size < otherSize
  }
}

extension ExactDecimal {
  /// Whether the number is a whole multiple of another one, which is greater than zero.
  ///
  /// - Returns: `nil` where the other one has more digits than can be divided by.
  func isMultiple(of other: ExactDecimal) -> Bool? {
    if digits.isEmpty { return true }
    // The last digit of a number is never zero, so that it is no multiple of a higher power of ten.
    if exponent < other.exponent { return false }
    guard other.digits.count <= 17 else { return nil }
    let divisor = other.digits.reduce(0) { $0 * 10 + UInt64($1) }
    guard divisor > 0 else { return nil }
    let remainder = digits.reduce(0) { ($0 * 10 + UInt64($1)) % divisor }
    let power = powerOfTen(exponent - other.exponent, modulo: divisor)
    return remainder.multiplied(by: power, modulo: divisor) == 0
  }
}

/// The remainder of a power of ten, by repeated squaring: exponents may be huge.
private func powerOfTen(_ exponent: Int, modulo divisor: UInt64) -> UInt64 {
  var result = 1 % divisor
  var square = 10 % divisor
  var rest = exponent
  while rest > 0 {
    if rest & 1 == 1 { result = result.multiplied(by: square, modulo: divisor) }
    square = square.multiplied(by: square, modulo: divisor)
    rest >>= 1
  }
  return result
}

extension UInt64 {
  /// The remainder of a product; both factors are less than the divisor.
  fileprivate func multiplied(by other: UInt64, modulo divisor: UInt64) -> UInt64 {
    divisor.dividingFullWidth(multipliedFullWidth(by: other)).remainder
  }
}
