import OpenAPIDocument
import Testing

@Suite struct SecurityReaderTests {
  @Test func readsEveryScheme() throws {
    let reading = try Reading(
      version: "3.2.0",
      components: """
        securitySchemes:
          basic: {type: http, scheme: BASIC, description: A password}
          bearer: {type: http, scheme: Bearer, bearerFormat: JWT}
          digest: {type: http, scheme: Digest}
          header: {type: apiKey, in: header, name: X-Key}
          query: {type: apiKey, in: query, name: key}
          cookie: {type: apiKey, in: cookie, name: key}
          oauth: {type: oauth2, flows: {implicit: {scopes: {}}}, oauth2MetadataUrl: 'https://a'}
          openid: {type: openIdConnect, openIdConnectUrl: 'https://a'}
          certificate: {type: mutualTLS}
        """
    )
    let schemes = try #require(reading.document).securitySchemes
    #expect(
      schemes.map(\.scheme) == [
        .basic, .bearer, .http(scheme: "Digest"), .apiKey(name: "X-Key", place: .header),
        .apiKey(name: "key", place: .query), .apiKey(name: "key", place: .cookie), .oauth2,
        .openIDConnect, .mutualTLS,
      ]
    )
    #expect(schemes[0].description == "A password")
    #expect(reading.messages.isEmpty)
  }

  @Test(arguments: [
    (
      "{type: apiKey, in: header}",
      "an API key needs a 'name', and an 'in' that is header, query or cookie"
    ),
    (
      "{type: apiKey, name: a, in: path}",
      "an API key needs a 'name', and an 'in' that is header, query or cookie"
    ),
    ("{type: http}", "HTTP security needs a 'scheme'"),
    ("{description: Who knows}", "a security scheme needs a 'type'"),
  ])
  func leavesOutWhatIsIncomplete(text: String, message: String) throws {
    let reading = try Reading(components: "securitySchemes: {a: \(text), b: {type: oauth2}}")
    #expect(reading.document?.securitySchemes.map(\.name) == ["b"])
    #expect(
      reading.messages == [
        "api.yaml:6:24: warning: \(message); The scheme is left out; add what is missing."
      ]
    )
  }

  @Test func readsRequirements() throws {
    let reading = try Reading(
      """
      openapi: 3.2.0
      security: [{a: [], b: [read]}, {}, {'#/components/securitySchemes/c': []}]
      """
    )
    #expect(reading.document?.security.map(\.schemes) == [["a", "b"], [], ["c"]])
  }
}
