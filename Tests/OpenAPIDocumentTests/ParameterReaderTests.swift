import OpenAPIDocument
import Testing

@Suite struct ParameterReaderTests {
  private func read(_ fields: String) throws -> (Parameter?, [String]) {
    let reading = try Reading(
      version: "3.2.0",
      paths: "/a/{p}: {get: {parameters: [{\(fields)}]}}"
    )
    let parameter = try reading.operation().parameters.first { $0.location.column == 31 }
    return (parameter, reading.messages.filter { !$0.contains("{p}") })
  }

  @Test(arguments: [
    ("path", "", "simple", false), ("query", "", "form", true), ("header", "", "simple", false),
    ("cookie", "", "form", true), ("query", "explode: false", "form", false),
    ("path", "style: matrix", "matrix", false),
    ("path", "style: label, explode: true", "label", true),
    ("query", "style: spaceDelimited", "spaceDelimited", false),
    ("query", "style: pipeDelimited, explode: false", "pipeDelimited", false),
    ("query", "style: deepObject", "deepObject", true), ("cookie", "style: cookie", "cookie", true),
    ("header", "explode: true", "simple", true),
  ])
  func knowsTheDefaultsOfStyles(
    place: String,
    fields: String,
    style: String,
    explodes: Bool
  ) throws {
    let (parameter, messages) = try read("name: p, in: \(place), required: true, \(fields)")
    #expect(parameter?.place.rawValue == place)
    #expect(parameter?.style == style)
    #expect(parameter?.explodes == explodes)
    #expect(messages.isEmpty)
  }

  @Test(arguments: [
    (
      "path", "style: deepObject", "simple", false,
      "OpenAPI defines no 'style: deepObject' for a path parameter; "
        + "It is written as 'style: simple'."
    ),
    (
      "query", "style: matrix", "form", true,
      "OpenAPI defines no 'style: matrix' for a query parameter; It is written as 'style: form'."
    ),
    (
      "query", "style: deepObject, explode: false", "deepObject", true,
      "OpenAPI defines no 'explode: false' for 'style: deepObject'; "
        + "It is written with 'explode: true'."
    ),
    (
      "query", "style: pipeDelimited, explode: true", "form", true,
      "OpenAPI defines no 'explode: true' for 'style: pipeDelimited'; "
        + "It is written with 'style: form'."
    ),
  ])
  func tellsOfStylesThatAreNotDefined(
    place: String,
    fields: String,
    style: String,
    explodes: Bool,
    message: String
  ) throws {
    let (parameter, messages) = try read("name: p, in: \(place), required: true, \(fields)")
    #expect(parameter?.style == style)
    #expect(parameter?.explodes == explodes)
    #expect(messages.count == 1)
    #expect(messages.first?.hasSuffix("warning: \(message)") == true, "\(messages)")
  }

  @Test func readsAMediaType() throws {
    let (parameter, messages) = try read(
      "name: q, in: query, content: {Application/JSON: {schema: {type: object}}}"
    )
    #expect(parameter?.mediaType == "application/json")
    #expect(parameter?.schema.types == .object)
    #expect(messages.isEmpty)
  }

  @Test func readsTheWholeQuery() throws {
    let form = "content: {application/x-www-form-urlencoded: {schema: {type: object}}}"
    let (parameter, messages) = try read("name: q, in: querystring, \(form)")
    #expect(parameter?.place == .querystring)
    #expect(parameter?.mediaType == "application/x-www-form-urlencoded")
    #expect(messages.isEmpty)
  }

  @Test func mendsAWholeQueryWithoutAMediaType() throws {
    let (parameter, messages) = try read("name: q, in: querystring, schema: {type: object}")
    #expect(parameter?.mediaType == "application/x-www-form-urlencoded")
    #expect(
      messages == [
        "api.yaml:4:31: warning: the querystring parameter 'q' needs a 'content'; "
          + "It is read as application/x-www-form-urlencoded."
      ]
    )
  }

  @Test func readsTheRest() throws {
    let (parameter, messages) = try read(
      "name: q, in: Query, deprecated: true, allowReserved: true, allowEmptyValue: true, example: 1"
    )
    #expect(parameter?.place == .query)
    #expect(parameter?.isDeprecated == true)
    #expect(parameter?.allowsReserved == true)
    #expect(messages.isEmpty)
  }

  @Test(arguments: [
    (
      "in: query",
      "31: warning: a parameter needs a 'name' and an 'in'; "
        + "The parameter is left out; add what is missing."
    ),
    (
      "name: q",
      "31: warning: a parameter needs a 'name' and an 'in'; "
        + "The parameter is left out; add what is missing."
    ),
    (
      "name: q, in: body",
      "45: warning: a parameter cannot be in 'body'; "
        + "The parameter is left out; write path, query, header or cookie."
    ),
  ])
  func leavesOutWhatHasNoNameOrPlace(fields: String, message: String) throws {
    let (parameter, messages) = try read(fields)
    #expect(parameter == nil)
    #expect(messages == ["api.yaml:4:\(message)"])
  }
}
