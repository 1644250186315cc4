/// Ids for what is created: each like the example that the description has, but for its end.
enum MockIdentifier {
  /// How many characters at the end of an example tell one id from another at the most.
  private static let longestEnd = 12
  /// From how many characters on letters and digits together are taken for a made-up id.
  private static let shortestToken = 8

  /// An id in the form of an example.
  ///
  /// - Parameter number: tells it from the others that are made of the same example.
  static func text(like example: String, number: Int) -> String {
    // A whole number goes on from the example.
    if let first = Int(example) {
      let (sum, isTooLarge) = first.addingReportingOverflow(number)
      return String(isTooLarge ? number : sum)
    }
    let token = example.reversed().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let digits = example.reversed().prefix { $0.isASCII && $0.isNumber }
    let isToken = token.count >= shortestToken && token.contains(where: \.isNumber)
    // A UUID ends with twelve digits of base 16, which decimal ones are, too.
    let length = min(isUUID(example.suffix(36)) || isToken ? token.count : digits.count, longestEnd)
    guard length > 0 else { return "\(example)-\(number)" }
    let text = String(number)
    let zeros = String(repeating: "0", count: max(0, length - text.count))
    return example.dropLast(length) + zeros + text
  }

  private static func isUUID(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.joined().allSatisfy(\.isHexDigit)
  }
}
