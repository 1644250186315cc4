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
      components: """
        securitySchemes:
          a: {type: magic}
          b: {type: magic}
        """
    )
    #expect(
      reading.messages == [
        "api.yaml:7:8: warning: security of type 'magic' is not supported yet "
          + "(2 times, here first); Set the credentials of a client by hand."
      ]
    )
  }

  @Test(arguments: [
    ("3.0.4", SpecificationVersion.v30), ("3.1.1", .v31), ("3.2.0", .v32), ("3.1", .v31),
  ])
  func knowsItsVersion(text: String, version: SpecificationVersion) throws {
    let reading = try Reading(version: text)
    #expect(reading.document?.version == version)
    #expect(reading.messages.isEmpty)
  }

  @Test func readsALaterVersionAsTheLatestKnown() throws {
    let reading = try Reading(version: "3.9.0")
    #expect(reading.document?.version == .v32)
    #expect(
      reading.messages == [
        "api.yaml:1:10: warning: OpenAPI version '3.9.0' is not known; "
          + "The document is read as 3.2."
      ]
    )
  }

  @Test func readsTags() throws {
    let reading = try Reading(
      """
      openapi: 3.2.0
      tags:
        - {name: Cakes, parent: Food, description: Sweet., summary: C, kind: nav}
        - {description: A tag without a name}
      """
    )
    let tags = try #require(reading.document?.tags)
    #expect(tags.map(\.name) == ["Cakes"])
    #expect(tags[0].parent == "Food")
    #expect(tags[0].description == "Sweet.")
    #expect(reading.messages.isEmpty)
  }

  @Test func takesOneThingForAListOfOne() throws {
    let reading = try Reading(
      paths: """
        /a:
          get: {tags: x, security: {key: []}, responses: {}}
        """
    )
    let operation = try reading.operation()
    #expect(operation.tags == ["x"])
    #expect(operation.security?.map(\.schemes) == [["key"]])
    #expect(
      reading.messages == [
        "api.yaml:5:17: warning: 'tags' takes a list, but here is the value 'x'; "
          + "It is read as a list of one; write a list here.",
        "api.yaml:5:30: warning: 'security' takes a list, but here is a mapping; "
          + "It is read as a list of one; write a list here.",
      ]
    )
  }

  @Test func leavesOutWhatIsOfTheWrongKind() throws {
    let reading = try Reading(
      paths: """
        /a:
          get: {description: [a, b], deprecated: often, parameters: 4, responses: []}
        """
    )
    let operation = try reading.operation()
    #expect(operation.description == nil)
    #expect(!operation.isDeprecated)
    #expect(
      reading.messages == [
        "api.yaml:5:24: warning: 'description' takes a string, but here is a list; "
          + "It is left out; write a string here.",
        "api.yaml:5:44: warning: 'deprecated' takes true or false, but here is the value 'often'; "
          + "It is left out; write true or false here.",
        "api.yaml:5:63: warning: 'parameters' takes a list, but here is the value '4'; "
          + "It is left out; write a list here.",
        "api.yaml:5:77: warning: 'responses' takes a mapping, but here is a list; "
          + "It is left out; write a mapping here.",
      ]
    )
  }

  @Test func refusesPathsThatAreNoMapping() throws {
    let reading = try Reading("{openapi: 3.0.3, paths: [/a]}")
    #expect(reading.document == nil)
    #expect(
      reading.messages == [
        "api.yaml:1:25: error: 'paths' takes a mapping, but here is a list; "
          + "Write a mapping here."
      ]
    )
  }
}
