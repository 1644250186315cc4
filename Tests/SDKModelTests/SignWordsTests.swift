import Testing

@testable import SDKModel

@Suite struct SignWordsTests {
  @Test(arguments: [
    ("+1", "plus 1"), ("-1", "minus 1"), ("-created_at", "minus created_at"),
    ("<=", "less than or equal"),
    ("<", "less than"), ("!=", "not equal"), ("*", "asterisk"), ("1", "1"), ("a-b", "a-b"),
    ("", ""), ("--", "minus minus"), ("->", "minus greater than"), ("- a", "- a"), ("🦊", "🦊"),
  ])
  func wording(_ text: String, _ words: String) {
    #expect(SignWords.wording(text) == words)
  }

  /// Values that differ in their signs alone have names that tell which is which.
  @Test func valuesOfAnEnumeration() throws {
    let building = try Building(
      schemas: "Reaction: {type: string, enum: ['+1', '-1', '1', '<', '>', heart, -heart]}")
    guard case .enumeration(let enumeration) = try building.type("Reaction").shape else {
      Issue.record("no enumeration")
      return
    }
    #expect(
      enumeration.cases.map(\.name.snakeCase) == [
        "plus_1", "minus_1", "1", "less_than", "greater_than", "heart", "minus_heart",
      ])
  }
}
