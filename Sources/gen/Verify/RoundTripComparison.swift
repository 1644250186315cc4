import YAMLTree

/// What became of a value that was read into a type and written again.
struct RoundTripComparison {
  /// The members that are gone although their value was there, by the keys and positions that lead
  /// to them.
  private(set) var lost: [[String]] = []
  /// The first value that is another one, as a JSON Pointer and in words.
  private(set) var change: (pointer: String, message: String)?

  /// Compares a value with what it became.
  init(_ before: YAMLNode, _ after: YAMLNode) {
    compare(before, after, at: [])
  }

  private mutating func compare(_ before: YAMLNode, _ after: YAMLNode, at path: [String]) {
    guard before.kind == after.kind else {
      return note(path, "became \(after.json.prefix(60))")
    }
    switch before.kind {
    case .scalar:
      guard !before.isDeepEqual(to: after), !before.isSameMoment(as: after) else { return }
      note(path, "\(before.json.prefix(60)) became \(after.json.prefix(60))")
    case .sequence:
      guard before.count == after.count else {
        return note(path, "\(before.count) elements became \(after.count)")
      }
      for (index, pair) in zip(before.elements, after.elements).enumerated() {
        compare(pair.0, pair.1, at: path + ["\(index)"])
      }
    case .mapping:
      for (key, value) in before.entries {
        let inner = path + [key.text]
        if let match = after[key.text] {
          compare(value, match, at: inner)
        } else {
          lost.append(inner)
        }
      }
      for (key, _) in after.entries where before[key.text] == nil {
        note(path + [key.text], "was not there")
      }
    }
  }

  private mutating func note(_ path: [String], _ message: String) {
    if change == nil { change = (path.map { "/" + $0 }.joined(), message) }
  }
}

extension YAMLNode {
  /// Whether two texts name the same moment, as RFC 3339 writes it, to the microsecond: what a `Date`
  /// keeps of a moment of today.
  fileprivate func isSameMoment(as other: YAMLNode) -> Bool {
    guard let left = string.flatMap(Moment.init), let right = other.string.flatMap(Moment.init)
    else { return false }
    return left.distance(to: right) <= 500
  }
}

/// A moment of RFC 3339.
private struct Moment {
  /// The seconds since the year 0.
  private let seconds: Int
  private let nanoseconds: Int

  /// The nanoseconds between two moments, or more than any fraction where they are far apart.
  func distance(to other: Moment) -> Int {
    let seconds = abs(seconds - other.seconds)
    guard seconds <= 1 else { return .max }
    return abs((self.seconds - other.seconds) * 1_000_000_000 + nanoseconds - other.nanoseconds)
  }

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[13] == 0x3A,
      bytes[16] == 0x3A, let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10]),
      let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
      let second = Self.number(bytes[17..<19]), (1...12).contains(month)
    else { return nil }
    var rest = bytes[19...]
    var fraction = 0
    if rest.first == 0x2E {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count + 1)
      let nine = Array(digits.prefix(9)) + Array(repeating: 0x30, count: max(0, 9 - digits.count))
      fraction = Self.number(nine[...]) ?? 0
    }
    guard let offset = Self.offset(rest) else { return nil }
    let minutes = (Self.days(year, month, day) * 24 + hour) * 60 + minute - offset
    seconds = minutes * 60 + second
    nanoseconds = fraction
  }

  /// The offset from UTC in minutes.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(bytes)
    if bytes == [0x5A] || bytes == [0x7A] { return 0 }
    guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D,
      let hours = number(bytes[1..<3]), let minutes = number(bytes[4..<6])
    else { return nil }
    return (hours * 60 + minutes) * (bytes[0] == 0x2D ? -1 : 1)
  }

  /// The days since the first of March of the year 0.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return year * 365 + year / 4 - year / 100 + year / 400 + (months * 306 + 5) / 10 + day
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { sum, digit in
      guard let sum, (0x30...0x39).contains(digit) else { return nil }
      return sum * 10 + Int(digit - 0x30)
    }
  }
}
