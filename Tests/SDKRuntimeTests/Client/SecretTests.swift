import Foundation
import SDKRuntime
import Testing

@Suite struct SecretTests {
  private func dumped(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
  }

  @Test func revealsItsText() {
    #expect(Secret("hunter2").reveal() == "hunter2")
  }

  @Test func nothingShowsTheText() throws {
    let secret = Secret("hunter2")
    let configuration = try ClientConfiguration(
      baseURL: "https://api.example.com",
      credentials: .basic(username: "project", password: secret),
      userAgent: "Test/1"
    )
    let client = APIClient(configuration: configuration)
    let values: [Any] = [
      secret, [secret], Credentials.bearer(secret),
      Credentials.header(name: "X-Key", value: secret), configuration, client,
      Credentials.query(name: "key", value: secret), Credentials.cookie(name: "key", value: secret),
      Credentials.authorization(scheme: "Digest", value: secret), AccessToken("hunter2"),
      Credentials.accessToken("hunter2"), AccessToken { "hunter2" },
      Credentials.schemes(["a": .bearer(secret), "b": .accessToken("hunter2")], anyOf: [["a"]]),
    ]
    for value in values {
      let texts = [
        String(describing: value), String(reflecting: value), "\(value)", dumped(value),
        dumped(Mirror(reflecting: value).children.map(\.value)),
      ]
      for text in texts {
        #expect(!text.contains("hunter2"))
        #expect(!text.contains(Data("project:hunter2".utf8).base64EncodedString()))
      }
    }
    #expect(Mirror(reflecting: secret).children.isEmpty)
    #expect(Mirror(reflecting: AccessToken("hunter2")).children.isEmpty)
  }

  @Test func noEncoderTakesIt() {
    #expect(!((Secret("hunter2") as Any) is any Encodable))
    #expect(!((Credentials.bearer(Secret("hunter2")) as Any) is any Encodable))
  }
}
