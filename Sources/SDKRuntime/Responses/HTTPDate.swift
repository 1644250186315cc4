import Foundation

extension Date {
  /// Reads a time in any of the three forms of HTTP (RFC 9110, section 5.6.7): those of today, such as
  /// `Sun, 06 Nov 1994 08:49:37 GMT`, and the old ones, `Sunday, 06-Nov-94 08:49:37 GMT` and
  /// `Sun Nov  6 08:49:37 1994`.
  ///
  /// - Parameters:
  ///   - text: The time.
  ///   - now: The present, which tells the century of a year of two digits.
  init?(httpDate text: String, now: Date = .now) {
    let parts = text.split(separator: " ")
    let day: Substring
    let month: Substring
    let time: Substring
    var year: Substring
    if parts.count == 6, parts[5] == "GMT" {
      (day, month, year, time) = (parts[1], parts[2], parts[3], parts[4])
    } else if parts.count == 4, parts[3] == "GMT" {
      let date = parts[1].split(separator: "-", omittingEmptySubsequences: false)
      guard date.count == 3, date[2].count == 2, let short = Int(date[2]) else { return nil }
      (day, month, time) = (date[0], date[1], parts[2])
      year = Substring(String(Self.fullYear(short, now: now)))
    } else if parts.count == 5 {
      (month, day, time, year) = (parts[1], parts[2], parts[3], parts[4])
    } else {
      return nil
    }
    let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
    guard let index = months.firstIndex(of: month), !day.isEmpty else { return nil }
    func padded(_ text: some StringProtocol) -> String {
      text.count == 1 ? "0\(text)" : String(text)
    }
    let number = padded(String(index + 1))
    self.init(rfc3339: "\(year)-\(number)-\(padded(day))T\(time)Z")
  }

  /// The year that two digits stand for: one that would be more than 50 years ahead is past.
  private static func fullYear(_ digits: Int, now: Date) -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let present = calendar.component(.year, from: now)
    let year = present - present % 100 + digits
    return year > present + 50 ? year - 100 : year
  }
}
