import SDKRuntime
import Testing

/// A model with members that must not be shown.
private struct Login: Model {
  var name: String
  var sessionToken: String
  var recoveryCodes: [String]
  var inner: JSONValue

  init() {
    name = "Ada"
    sessionToken = "hidden-1"
    recoveryCodes = ["hidden-2"]
    inner = ["client_secret": "hidden-3", "status_code": 200]
  }

  init(fields: FieldReader) throws {
    name = try fields.string("name")
    sessionToken = try fields.string("session_token")
    recoveryCodes = try fields.strings("recovery_codes")
    inner = try fields.json("inner")
  }

  func write(to fields: inout FieldWriter) throws {
    try fields.string("name", name)
    try fields.string("session_token", sessionToken)
    try fields.strings("recovery_codes", recoveryCodes)
    try fields.json("inner", inner)
  }
}

@Suite struct ModelDescriptionTests {
  @Test func secretsAreNotShown() {
    let login = Login()
    var dumped = ""
    dump(login, to: &dumped)
    for text in ["\(login)", String(describing: login), String(reflecting: login), dumped] {
      #expect(!text.contains("hidden"), "\(text)")
      #expect(text.contains("Ada"))
      #expect(text.contains("200"))
    }
  }
}
