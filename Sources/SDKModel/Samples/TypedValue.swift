/// A value of a type of the model, taken apart as the type is: what a call is given.
public indirect enum TypedValue: Sendable, Hashable {
  /// Null, where the type allows it.
  case null
  case string(String)
  case integer(Int)
  case unsignedInteger(UInt64)
  case number(Double)
  /// A number to its last digit.
  case decimal(String)
  case boolean(Bool)
  case date(Timestamp)
  case day(year: Int, month: Int, day: Int)
  case bytes([UInt8])
  case json(JSONTree)
  /// A file of that name with that text in it.
  case file(name: String, text: String)
  case array([TypedValue])
  case map([Entry])
  /// An object: its fields by their index in the record, in order, and the other members.
  case record(TypeID, fields: [FieldValue], additional: [Entry])
  /// A value out of a list: the index of the case; `nil` for a value that is not listed.
  case enumeration(TypeID, index: Int?, rawValue: JSONTree)
  /// One of several types, by its index in the union.
  case union(TypeID, alternative: Int, TypedValue)
  /// What a type of its own is around.
  case wrapper(TypeID, TypedValue)

  /// A member of a group of parameters, by their indices.
  case group(Int, member: Int, TypedValue)

  /// A named value in a map.
  public struct Entry: Sendable, Hashable {
    /// The name.
    public var name: String
    /// What it holds.
    public var value: TypedValue
  }

  /// What a field of a record holds.
  public struct FieldValue: Sendable, Hashable {
    /// The index of the field in the record.
    public var index: Int
    /// What it holds.
    public var value: TypedValue
  }
}

/// A point in time.
public struct Timestamp: Sendable, Hashable {
  /// How it was written, as RFC 3339 wants it.
  public var text: String
  /// Whole seconds since 1970.
  public var seconds: Int
  /// The digits of the fraction of a second; empty where there is none.
  public var fraction: String
  /// Whether it is written in UTC, with a `Z`.
  public var isUTC: Bool

  /// Reads the form of RFC 3339; `nil` for any other text.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      return bytes[range].reduce(0) { sum, byte in
        guard let sum, (0x30...0x39).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 0x30)
      }
    }
    guard bytes.count >= 20, bytes[10] | 0x20 == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = CivilDay(String(text.prefix(10))),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var position = 19
    if bytes[position] == UInt8(ascii: ".") {
      let digits = bytes[(position + 1)...].prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty, digits.count <= 9 else { return nil }
      fraction = String(decoding: digits, as: UTF8.self)
      position += 1 + digits.count
    } else {
      fraction = ""
    }
    guard position < bytes.count else { return nil }
    var offset = 0
    isUTC = bytes[position] == UInt8(ascii: "Z")
    if bytes[position] | 0x20 == UInt8(ascii: "z") {
      guard position + 1 == bytes.count else { return nil }
    } else {
      guard bytes.count == position + 6, bytes[position + 3] == UInt8(ascii: ":"),
        let hours = number(position + 1..<position + 3),
        let minutes = number(position + 4..<position + 6), hours < 24, minutes < 60
      else { return nil }
      switch bytes[position] {
      case UInt8(ascii: "+"): offset = hours * 3600 + minutes * 60
      case UInt8(ascii: "-"): offset = -(hours * 3600 + minutes * 60)
      default: return nil
      }
    }
    self.text = text
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset
  }
}

/// A day of the Gregorian calendar.
struct CivilDay {
  let year: Int
  let month: Int
  let day: Int

  /// Reads the form `2026-02-28`; `nil` for any other text, and for a day that there is not.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(text.prefix(4)), let month = Int(text.dropFirst(5).prefix(2)),
      let day = Int(text.suffix(2)), year >= 0, (1...12).contains(month), day >= 1
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The days since 1970-01-01.
  var number: Int {
    // Years that begin in March have their leap day at the end.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
