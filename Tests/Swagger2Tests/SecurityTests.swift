import Testing

@Suite struct SecurityTests {
  @Test(arguments: [
    ("type: basic, description: d", "type: http, scheme: basic, description: d"),
    ("type: apiKey, name: n, in: header, x-a: 1", "type: apiKey, name: n, in: header, x-a: 1"),
    (
      "type: oauth2, flow: implicit, authorizationUrl: u, scopes: {a: b}, description: d",
      "type: oauth2, description: d, flows: {implicit: {authorizationUrl: u, scopes: {a: b}}}"
    ),
    (
      "type: oauth2, flow: password, tokenUrl: u, scopes: {a: b}",
      "type: oauth2, flows: {password: {tokenUrl: u, scopes: {a: b}}}"
    ),
    (
      "type: oauth2, flow: application, tokenUrl: u",
      "type: oauth2, flows: {clientCredentials: {tokenUrl: u, scopes: {}}}"
    ),
    (
      "type: oauth2, flow: accessCode, authorizationUrl: u, tokenUrl: v, scopes: {}, x-a: 1",
      """
      type: oauth2, x-a: 1,
      flows: {authorizationCode: {authorizationUrl: u, tokenUrl: v, scopes: {}}}
      """
    ),
    ("type: http, scheme: bearer", "type: http, scheme: bearer"),
    ("type: oauth2, flows: {implicit: {}}", "type: oauth2, flows: {implicit: {}}"),
  ])
  func `security definitions become security schemes`(text: String, expected: String) throws {
    let upgrade = try Upgrade("securityDefinitions: {a b: {\(text)}}")
    #expect(upgrade.json("/components") == (try json("securitySchemes: {a b: {\(expected)}}")))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `a flow that does not exist is told`() throws {
    let upgrade = try Upgrade(
      "securityDefinitions: {a: {type: oauth2, flow: code}, b: {type: oauth2}}")
    #expect(upgrade.json("/components/securitySchemes/a") == #"{"type":"oauth2","flows":{}}"#)
    #expect(
      upgrade.messages == [
        """
        api.yaml:2:47: warning: 'code' is not a flow of OAuth 2; \
        It is read without a flow; write implicit, password, application or accessCode.
        """,
        """
        api.yaml:2:57: warning: this OAuth 2 has no 'flow'; \
        It is read without a flow; write implicit, password, application or accessCode.
        """,
      ])
  }
}
