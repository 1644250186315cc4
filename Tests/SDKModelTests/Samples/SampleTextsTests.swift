import Testing

@testable import SDKModel

/// What a value is called tells how it may look.
@Suite struct SampleTextsTests {
  @Test(arguments: [
    ("organization id", "organization-id"), ("session token", "session-token"),
    ("email", "ada@example.com"), ("email address", "ada@example.com"),
    ("email template", "email-template"), ("email id", "email-id"),
    ("login redirect url", "https://example.com/login-redirect"), ("url", "https://example.com/"),
    ("phone number", "+12025550123"), ("organization name", "Organization name"),
    ("slug", "slug"), ("", "value"),
  ])
  func texts(_ words: String, _ text: String) {
    #expect(SampleTexts.text(Name(words: words.split(separator: " ").map(String.init))) == text)
  }

  @Test func numbers() {
    #expect(SampleTexts.integer(Name(words: ["session", "duration", "minutes"])) == 60)
    #expect(SampleTexts.integer(Name(words: ["attempts"])) == 1)
  }
}
