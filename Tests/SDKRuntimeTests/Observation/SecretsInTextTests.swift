import Testing

@testable import SDKRuntime

/// What a text shows as a secret by itself.
@Suite struct SecretsInTextTests {
  private static let token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.hunter2"

  @Test(arguments: [
    ("https://a.example/cb?code=hunter2", "https://a.example/cb?code=…"),
    ("https://a.example/cb?code=hunter2&state=1", "https://a.example/cb?code=…&state=1"),
    (
      "https://a.example/cb?state=1&access_token=hunter2#top",
      "https://a.example/cb?state=1&access_token=…#top"
    ),
    ("https://a.example/#token=hunter2&n=1", "https://a.example/#token=…&n=1"),
    ("https://a.example/#/cb?Token=hunter2", "https://a.example/#/cb?Token=…"),
    ("app:/cb?clientSecret=hunter2", "app:/cb?clientSecret=…"),
    ("/cb?key=hunter2&sig=hunter2", "/cb?key=…&sig=…"),
    // Characters that may stand in a value, encoded or not.
    (
      "https://a.example/?token=hunter2?hunter2=hunter2;/'(hunter2)+%20hunter2",
      "https://a.example/?token=…"
    ),
    ("https://a.example/?%74oken=hunter2", "https://a.example/?%74oken=…"),
    ("https://a.example/?token=&a=1", "https://a.example/?token=&a=1"),
    // A URL within a URL.
    (
      "https://a.example/?next=https://b.example/?token=hunter2",
      "https://a.example/?next=https://b.example/?token=…"
    ),
    (
      "https://a.example/?next=https%3A%2F%2Fb.example%2F%3Ftoken%3Dhunter2&a=1",
      "https://a.example/?next=…&a=1"
    ),
    ("https://a.example/?next=b%253Ftoken%253Dhunter2", "https://a.example/?next=…"),
    ("https://a.example/?next=b%3Ftoken%3Dhunter2%zz", "https://a.example/?next=…"),
    (
      "https://a.example/?next=b%3Fpage%3D2%26size%3D100%25",
      "https://a.example/?next=b%3Fpage%3D2%26size%3D100%25"
    ),
    // In the middle of other text.
    (
      "See <a href=\"https://a.example/?token=hunter2\">this</a>",
      "See <a href=\"https://a.example/?token=…\">this</a>"
    ),
    ("a\nhttps://a.example/?a=1&token=hunter2\nb", "a\nhttps://a.example/?a=1&token=…\nb"),
    // Tokens, wherever they are.
    (token, "…"),
    ("Bearer \(token)", "Bearer …"),
    ("https://a.example/\(token)/x?y=\(token)", "https://a.example/…/x?y=…"),
    ("\(token).hunter2.hunter2", "…"),
    ("https://a.example/?a=x%20\(token)", "https://a.example/?a=…"),
  ])
  func secretsAreReplaced(_ text: String, _ shown: String) {
    #expect(text.replacingSecrets() == shown)
    #expect(text.holdsSecret() == (text != shown))
  }

  @Test(arguments: [
    // Members of JSON and the like, in the middle of a text or not.
    (#"got {"access_token":"hunter2","n":1}"#, #"got {"access_token":"…","n":1}"#),
    (#"{"id":"a","otp_code" : "hunter2"} is wrong"#, #"{"id":"a","otp_code" : "…"} is wrong"#),
    (#"{\"access_token\":\"hunter2\",\"n\":1}"#, #"{\"access_token\":\"…\",\"n\":1}"#),
    ("{'client_secret': 'hunter2', 'n': 1}", "{'client_secret': '…', 'n': 1}"),
    (#""password":"hunter2 \"hunter2\" \\","n":1"#, #""password":"…","n":1"#),
    (#""password":"hunter2 and no end"#, #""password":"…"#),
    (#""otp_code": 271828, "status_code": 200"#, #""otp_code": …, "status_code": 200"#),
    (#""token":hunter2, "n":1"#, #""token":…, "n":1"#),
    (#""tokens":["hunter2",{"a":"hunter2]"}],"n":1"#, #""tokens":[…],"n":1"#),
    (#""secrets":{"a":["hunter2"#, #""secrets":{…"#),
    (#""secret\u005fpin":"hunter2""#, #""secret\u005fpin":"…""#),
    (#""p\u0061ssword":"hunter2""#, #""p\u0061ssword":"…""#),
  ])
  func membersOfSecretNamesAreReplaced(_ text: String, _ shown: String) {
    #expect(text.replacingSecrets() == shown)
    #expect(text.holdsSecret())
    #expect(shown.replacingSecrets() == shown)
  }

  @Test(arguments: [
    #"{"name":"Ada","page":2}"#, #"{"token":null,"is_code":true,"password":""}"#, #""token""#,
    #""token":"#, #":"a""#, "a: b", "::",
  ])
  func membersOfOtherNamesAreKept(_ text: String) {
    #expect(text.replacingSecrets() == text)
    #expect(!text.holdsSecret())
  }

  /// In a URL such a name says that its value is a secret; in an error it is that of a field.
  @Test func aMemberMayBeCalledKey() {
    let text = #"{"key":"user_id","reason":"taken"}"#
    #expect(text.replacingSecrets() == text)
  }

  @Test func longTextsOfNothingButMembersEnd() {
    let text = String(repeating: #""a":"b","#, count: 20_000)
    #expect(text.replacingSecrets() == text)
    let open = String(repeating: #""token":["#, count: 20_000)
    #expect(open.replacingSecrets() == #""token":[…"#)
    let quotes = String(repeating: #"\\\\\\:"#, count: 20_000)
    #expect(quotes.replacingSecrets() == quotes)
  }

  @Test(arguments: [
    "", "Ada", "a=b", "1 + 1 = 2", "https://a.example/?page=2&sort=name#part", "eyJ", "eyJhbGc.x",
    "rate=100%", "%", "=", "?=&=#=", "Zm9v YmFy==", "Grüße=Ä",
  ])
  func allElseIsKept(_ text: String) {
    #expect(text.replacingSecrets() == text)
    #expect(!text.holdsSecret())
  }

  @Test func longTextsOfNothingButParametersEnd() {
    let text = String(repeating: "a=%41?", count: 20_000)
    #expect(text.replacingSecrets() == text)
    let nested = String(repeating: "?a%3D", count: 20_000)
    #expect(nested.replacingSecrets() == nested)
  }

  @Test(arguments: [
    "session_token", "clientSecret", "PASSWORD", "jwt", "otp_code", "hash", "api_key", "api-key",
    "apiKey", "X-API-Key", "privateKey", "private_key", "Access-Key-ID",
  ])
  func secretNames(_ name: String) {
    #expect(name.namesSecret)
  }

  @Test(arguments: ["id", "public_key", "keys", "monkey", "has_header", "share"])
  func otherNames(_ name: String) {
    #expect(!name.namesSecret)
  }
}
