import Foundation
import Testing

@testable import SDKRuntime

/// The century that is meant by a year of two digits.
@Suite struct HTTPDateTests {
  private func seconds(_ text: String, in year: String) throws -> TimeInterval? {
    let now = try #require(Date(rfc3339: "\(year)-06-15T00:00:00Z"))
    return Date(httpDate: text, now: now)?.timeIntervalSince1970
  }

  @Test(arguments: [
    ("94", "2026", "1994"), ("26", "2026", "2026"), ("76", "2026", "2076"), ("77", "2026", "1977"),
    ("00", "1999", "1900"), ("49", "1999", "1949"), ("05", "2106", "2105"),
  ])
  func aYearOfTwoDigitsIsNotFarAhead(_ digits: String, _ now: String, _ year: String) throws {
    let full = try #require(Date(rfc3339: "\(year)-11-06T08:49:37Z"))
    let date = try seconds("Sunday, 06-Nov-\(digits) 08:49:37 GMT", in: now)
    #expect(date == full.timeIntervalSince1970)
  }
}
