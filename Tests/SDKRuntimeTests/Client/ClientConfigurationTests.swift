import SDKRuntime
import Testing

@Suite struct ClientConfigurationTests {
  @Test(arguments: [
    ("https://api.example.com", "https://api.example.com"),
    ("https://api.example.com/", "https://api.example.com"),
    ("HTTPS://api.example.com:8443/a/b//", "https://api.example.com:8443/a/b"),
    ("http://localhost:8080", "http://localhost:8080"),
    ("http://LOCALHOST", "http://LOCALHOST"),
    ("http://127.0.0.1:1", "http://127.0.0.1:1"),
    ("http://127.255.0.9/x", "http://127.255.0.9/x"),
    ("http://[::1]:9", "http://[::1]:9"),
    ("https://[2001:db8::1]", "https://[2001:db8::1]"),
  ])
  func takes(_ text: String, _ url: String) throws {
    #expect(try ServerURL(text).description == url)
  }

  @Test(arguments: [
    ("", "no complete URL"), ("api.example.com", "no complete URL"),
    ("https://", "no complete URL"), ("/v1", "no complete URL"),
    ("https:///v1", "no complete URL"), ("https://exa mple", "no complete URL"),
    ("http://api.example.com", "https://"), ("ftp://api.example.com", "https://"),
    ("http://localhost.example.com", "https://"), ("http://127.0.0.1.example.com", "https://"),
    ("http://127.0.0.256", "https://"), ("http://128.0.0.1", "https://"),
    ("http://127.evil.com", "https://"), ("http://[::2]", "https://"),
    ("https://user:hunter2@api.example.com", "password"), ("https://user@example.com", "password"),
    ("http://localhost@evil.example.com", "password"),
    ("https://api.example.com?key=hunter2", "query"), ("https://api.example.com/#hunter2", "query"),
    ("https://api.example.com?", "query"),
  ])
  func refuses(_ text: String, _ reason: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try ServerURL(text) }
    let description = try #require(error).description
    #expect(description.contains(reason))
    #expect(!description.contains("hunter2"))
    #expect(error?.errorDescription == description)
    #expect(error?.remedy.isEmpty == false)
  }

  @Test func everyServerIsChecked() {
    #expect(throws: ConfigurationError.self) {
      try ClientConfiguration(
        baseURL: "https://api.example.com",
        servers: ["fraud": "http://fraud.example.com"],
        credentials: .none,
        userAgent: "Test/1"
      )
    }
  }

  @Test(arguments: [
    Credentials.basic(username: "a:b", password: Secret("hunter2")),
    .basic(username: "", password: Secret("hunter2")),
    .basic(username: "a", password: Secret("")),
    .bearer(Secret("")),
    .basic(username: "a", password: Secret("hunter2\n")),
    .bearer(Secret("hunter2\r\nX: 1")),
    .header(name: "X Key", value: Secret("hunter2")),
    .header(name: "X-Key", value: Secret("hunter2\u{0}")),
  ])
  func credentialsThatCannotBeSentAreRefused(_ credentials: Credentials) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try ClientConfiguration(
        baseURL: "https://api.example.com",
        credentials: credentials,
        userAgent: "Test/1"
      )
    }
    #expect(try !#require(error).description.contains("hunter2"))
  }
}
