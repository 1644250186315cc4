/// Reads dates, times and identifiers from the beginning of a text.
struct FormatReader {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// A date and a time as RFC 3339 writes them.
  mutating func takeDateTime() -> Bool {
    takeDate() && takeLetter("t") && takeTime()
  }

  /// A day that the calendar has.
  mutating func takeDate() -> Bool {
    guard let year = takeNumber(digits: 4), take("-"), let month = takeNumber(digits: 2), take("-"),
      let day = takeNumber(digits: 2), 1...12 ~= month
    else { return false }
    let isLeapYear = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1...days[month - 1] ~= day
  }

  /// A time with its offset; a second may be a leap second.
  mutating func takeTime() -> Bool {
    guard let hour = takeNumber(digits: 2), take(":"), let minute = takeNumber(digits: 2),
      take(":"), let second = takeNumber(digits: 2), hour < 24, minute < 60, second <= 60
    else { return false }
    if take(".") {
      guard takeNumber(digits: 1) != nil else { return false }
      while takeNumber(digits: 1) != nil {}
    }
    if takeLetter("z") { return true }
    guard take("+") || take("-"), let hours = takeNumber(digits: 2), take(":"),
      let minutes = takeNumber(digits: 2)
    else { return false }
    return hours < 24 && minutes < 60
  }

  /// Groups of 8, 4, 4, 4 and 12 hexadecimal digits.
  mutating func takeUUID() -> Bool {
    for (index, count) in [8, 4, 4, 4, 12].enumerated() {
      if index > 0, !take("-") { return false }
      guard rest.count >= count, rest.prefix(count).allSatisfy(\.isHexadecimalDigit) else {
        return false
      }
      rest.removeFirst(count)
    }
    return true
  }

  private mutating func takeNumber(digits count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(\.isDecimalDigit) else { return nil }
    rest.removeFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: scalar) else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes a letter in either case.
  private mutating func takeLetter(_ lowercase: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, byte | 0x20 == UInt8(ascii: lowercase) else { return false }
    rest.removeFirst()
    return true
  }
}

extension UInt8 {
  var isDecimalDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
  var isHexadecimalDigit: Bool {
    isDecimalDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self | 0x20
  }
}
