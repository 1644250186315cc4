import OpenAPIDocument
import Testing

@Suite struct BodyReaderTests {
  private func response(_ fields: String) throws -> (Response, [String]) {
    let reading = try Reading(version: "3.2.0", paths: "/a: {get: {responses: {200: {\(fields)}}}}")
    return (try #require(try reading.operation().responses.first), reading.messages)
  }

  @Test func readsHeaders() throws {
    let (response, messages) = try response(
      """
      headers: {Content-Type: {schema: {type: string}},
          X-Left: {description: Left, required: true, deprecated: true, schema: {type: integer}},
          X-Map: {style: simple, explode: true, schema: {type: object}},
          X-Data: {content: {application/json: {schema: {type: array}}}}, X-Plain: {}},
          links: {next: {operationId: next}}
      """
    )
    #expect(response.headers.map(\.name) == ["X-Left", "X-Map", "X-Data", "X-Plain"])
    #expect(response.headers.map(\.schema.types) == [.integer, .object, .array, .string])
    #expect(response.headers.map(\.explodes) == [false, true, false, false])
    #expect(response.headers.map(\.mediaType) == [nil, nil, "application/json", nil])
    #expect(response.headers[0].description == "Left")
    #expect(response.headers[0].isRequired)
    #expect(response.headers[0].isDeprecated)
    #expect(messages.isEmpty)
  }

  @Test func readsTheItemsOfASequence() throws {
    let (response, messages) = try response(
      "content: {text/event-stream: {itemSchema: {type: object}}}"
    )
    #expect(response.content.first?.schema == nil)
    #expect(response.content.first?.itemSchema?.types == .object)
    #expect(messages.isEmpty)
  }

  @Test func readsEncodings() throws {
    let (response, messages) = try response(
      """
      content: {multipart/form-data: {schema: {type: object}, encoding: {
          a: {contentType: 'image/png, image/jpeg', headers: {X: {}}},
          b: {style: deepObject, explode: false, allowReserved: true}, c: {headers: {Y: {}}}}}}
      """
    )
    let encoding = try #require(response.content.first).encoding
    #expect(encoding.keys.sorted() == ["a", "b", "c"])
    #expect(encoding["a"]?.contentType == "image/png, image/jpeg")
    #expect(encoding["a"]?.explodes == nil)
    #expect(encoding["b"]?.style == "deepObject")
    #expect(encoding["b"]?.explodes == false)
    #expect(encoding["b"]?.allowsReserved == true)
    #expect(
      messages == [
        "api.yaml:5:49: warning: 'headers' in an encoding is not supported yet "
          + "(2 times, here first); It is left out."
      ]
    )
  }

  @Test func tellsOfEncodingsByPosition() throws {
    let (_, messages) = try response(
      "content: {multipart/mixed: {prefixEncoding: [{}], itemEncoding: {}}}"
    )
    #expect(
      messages == [
        "api.yaml:4:60: warning: 'prefixEncoding' in a media type is not supported yet; "
          + "It is left out.",
        "api.yaml:4:82: warning: 'itemEncoding' in a media type is not supported yet; "
          + "It is left out.",
      ]
    )
  }
}
