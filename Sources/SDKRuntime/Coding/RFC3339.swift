import Foundation

extension Date {
  static let rfc3339Expectation =
    "expected a time in RFC 3339, such as 2026-01-31T12:00:00Z"
  static let rfc3339Range = "a time must lie in the years 0000 to 9999"

  /// Reads an RFC 3339 time: any offset, any number of fraction digits (nine of them count).
  ///
  /// A leap second, 23:59:60 in UTC, is read as the second after it. Nil where the text has
  /// another form or names a day or time that does not exist.
  init?(rfc3339 text: String) {
    var text = text
    let date = text.withUTF8 { bytes in
      var parser = RFC3339Parser(bytes: bytes[...])
      return parser.date()
    }
    guard let date else { return nil }
    self = date
  }

  /// The time in RFC 3339, UTC, with as many fraction digits as it needs, at most six.
  ///
  /// Nil outside the years 0000 to 9999.
  var rfc3339: String? {
    let seconds = timeIntervalSinceReferenceDate
    guard seconds.magnitude < 1e12 else { return nil }
    let microseconds = Int64((seconds * 1_000_000).rounded())
    let (second, fraction) = microseconds.dividedFloored(by: 1_000_000)
    let (day, time) = second.dividedFloored(by: CivilDay.seconds)
    let civil = CivilDay(number: day + CivilDay.reference)
    guard (0...9999).contains(civil.year) else { return nil }

    var text = "\(civil.year.digits(4))-\(civil.month.digits(2))-\(civil.day.digits(2))T"
    text += "\((time / 3600).digits(2)):\((time / 60 % 60).digits(2)):\((time % 60).digits(2))"
    if fraction != 0 {
      text += "." + fraction.digits(6)
      while text.last == "0" { text.removeLast() }
    }
    return text + "Z"
  }
}

/// Reads one RFC 3339 time from the front of its bytes to their end.
private struct RFC3339Parser {
  var bytes: Slice<UnsafeBufferPointer<UInt8>>

  mutating func date() -> Date? {
    guard let year = number(4), skip("-"), let month = number(2), skip("-"),
      let day = number(2), let civil = CivilDay(year: year, month: month, day: day),
      skip("T") || skip("t") || skip(" "),
      let hour = number(2), hour < 24, skip(":"), let minute = number(2), minute < 60, skip(":"),
      let second = number(2), second <= 60,
      let nanoseconds = fraction(), let offset = offset(), bytes.isEmpty
    else { return nil }

    let minutes = (civil.number - CivilDay.reference) * 1440 + hour * 60 + minute - offset
    if second == 60, minutes.dividedFloored(by: 1440).remainder != 1439 { return nil }
    return Date(
      timeIntervalSinceReferenceDate: Double(minutes * 60 + second) + Double(nanoseconds) / 1e9
    )
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = bytes.first, byte == UInt8(ascii: character) else { return false }
    bytes.removeFirst()
    return true
  }

  private mutating func digit() -> Int64? {
    guard let byte = bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
      return nil
    }
    bytes.removeFirst()
    return Int64(byte - UInt8(ascii: "0"))
  }

  private mutating func number(_ digits: Int) -> Int64? {
    var number: Int64 = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// Nanoseconds; zero where there is no fraction, nil where a point has no digits after it.
  private mutating func fraction() -> Int64? {
    guard skip(".") else { return 0 }
    guard let first = digit() else { return nil }
    var weight: Int64 = 100_000_000
    var nanoseconds = first * weight
    while let digit = digit() {
      weight /= 10
      nanoseconds += digit * weight
    }
    return nanoseconds
  }

  /// Minutes east of UTC.
  private mutating func offset() -> Int64? {
    if skip("Z") || skip("z") { return 0 }
    let sign: Int64
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard let hours = number(2), hours < 24, skip(":"), let minutes = number(2), minutes < 60
    else { return nil }
    return sign * (hours * 60 + minutes)
  }
}

/// A day of the Gregorian calendar, and its number counted from 0000-03-01.
///
/// Years that begin in March put the leap day last, so that months need no table.
private struct CivilDay {
  static let seconds: Int64 = 86_400
  /// The number of 2001-01-01, where Foundation's dates begin.
  static let reference: Int64 = 730_791

  let year: Int64
  let month: Int64
  let day: Int64

  init?(year: Int64, month: Int64, day: Int64) {
    guard (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lastDay: Int64 =
      switch month {
      case 2: isLeap ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    guard day <= lastDay else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  init(number: Int64) {
    let (era, dayOfEra) = number.dividedFloored(by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var number: Int64 {
    let marchYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = marchYear.dividedFloored(by: 400)
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }
}

extension Int64 {
  /// The quotient rounded down, and a remainder that is never negative.
  fileprivate func dividedFloored(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  /// The decimal digits, with zeros in front up to the count.
  fileprivate func digits(_ count: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, count - text.count)) + text
  }
}
