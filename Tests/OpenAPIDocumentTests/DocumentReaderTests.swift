import OpenAPIDocument
import Testing

@Suite struct DocumentReaderTests {
  @Test(arguments: [
    ("[]", "api.yaml:1:1: error: this is not an OpenAPI document: a list stands at its root"),
    ("a: 1", "api.yaml:1:1: error: this is not an OpenAPI document: it has no 'openapi' field"),
    ("swagger: '1.2'", "api.yaml:1:10: error: Swagger 1.2 is not supported"),
    ("openapi: 4.0.0", "api.yaml:1:10: error: OpenAPI version '4.0.0' is not known"),
  ])
  func refusesWhatIsNoDocument(text: String, message: String) throws {
    let reading = try Reading(text)
    #expect(reading.document == nil)
    #expect(reading.messages.count == 1)
    #expect(reading.messages.first?.hasPrefix(message) == true, "\(reading.messages)")
  }

  @Test func readsTheFrame() throws {
    let reading = try Reading(
      """
      openapi: 3.1.0
      info: {title: Shop, version: 2.0, description: Sells things.}
      servers:
        - url: https://{region}.example.com/{base}
          variables: {region: {default: eu}, base: {default: v1}}
      tags: [{name: Orders, description: What is bought.}]
      security: [{key: []}, {}]
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key}
          user: {type: http, scheme: Basic}
      """
    )
    let document = try #require(reading.document, "\(reading.messages)")
    #expect(document.version == .v31)
    #expect(document.info.title == "Shop")
    #expect(document.info.version == "2.0")
    #expect(document.servers.map(\.url) == ["https://eu.example.com/v1"])
    #expect(document.tags.map(\.name) == ["Orders"])
    #expect(document.security.map(\.schemes) == [["key"], []])
    #expect(
      document.securitySchemes.map(\.scheme) == [.apiKey(name: "X-Key", place: .header), .basic]
    )
    #expect(reading.messages.isEmpty)
  }

  @Test func namesTheFieldThatWasMeant() throws {
    let reading = try Reading(
      """
      openapi: 3.0.3
      info: {title: Shop, version: "1"}
      paths:
        /a:
          get:
            sumary: Hello
            x-anything: 1
            responses: {}
      """
    )
    #expect(
      reading.messages == [
        "api.yaml:6:7: warning: 'sumary' is not a field of an operation; Did you mean 'summary'?"
      ]
    )
  }

  @Test func countsWhatIsNotSupported() throws {
    let reading = try Reading(
      paths: """
        /a:
          get: {callbacks: {}, responses: {}}
          put: {callbacks: {}, responses: {}}
        """
    )
    #expect(
      reading.messages == [
        "api.yaml:5:11: warning: 'callbacks' in an operation is not supported yet "
          + "(2 times, here first); It is left out."
      ]
    )
  }

  @Test func goesOnAfterAnError() throws {
    let reading = try Reading(
      paths: """
        /a:
          get: {tags: x, responses: []}
        """
    )
    #expect(reading.document == nil)
    #expect(
      reading.messages.map { $0.prefix(64) } == [
        "api.yaml:5:17: error: 'tags' takes a list, but here is the value",
        "api.yaml:5:31: error: 'responses' takes a mapping, but here is a",
      ]
    )
  }
}
