/// Values that show what a parameter or member takes, made of its name.
enum SampleTexts {
  /// A text for a name: an address where the name asks for one, or else the name's own words.
  static func text(_ name: Name) -> String {
    let words = name.words.isEmpty ? ["value"] : name.words
    let last = words[words.count - 1]
    let dashed = words.joined(separator: "-")
    if identifiers.contains(last) { return dashed }
    // An `email_address` is an email, an `email_template` is none.
    let isQualified = words.count > 1 && ["address", "number", "name"].contains(last)
    if let value = known[last] ?? (isQualified ? known[words[words.count - 2]] : nil) {
      return value
    }
    if links.contains(last) {
      let path = words.dropLast().joined(separator: "-")
      return "https://example.com/\(path)"
    }
    guard prose.contains(last) else { return dashed }
    return words[0].prefix(1).uppercased() + words.joined(separator: " ").dropFirst()
  }

  /// A whole number for a name.
  static func integer(_ name: Name) -> Int {
    for (key, value) in numbers where name.words.contains(key) { return value }
    return 1
  }

  /// What is best shown by its name alone.
  private static let identifiers: Set<String> = [
    "id", "ids", "token", "secret", "key", "hash", "code", "type", "jwt", "challenge", "verifier",
  ]
  private static let known = [
    "email": "ada@example.com", "phone": "+12025550123", "domain": "example.com",
    "hostname": "example.com", "ip": "192.0.2.1", "locale": "en", "language": "en",
    "country": "US", "currency": "USD", "timezone": "Europe/London",
  ]
  private static let links: Set<String> = ["url", "uri", "link", "href"]
  private static let prose: Set<String> = [
    "name", "title", "description", "message", "reason", "comment", "text", "label", "subject",
  ]
  private static let numbers = [
    ("seconds", 3600), ("minutes", 60), ("hours", 24), ("days", 30), ("limit", 10), ("size", 10),
    ("port", 8080), ("year", 2030),
  ]
}
