import SDKModel
import Testing

@Suite struct BodyBuilderTests {
  /// The calls of an operation with a request body of these media types.
  private func calls(
    _ content: String, isRequired: Bool = true, version: String = "3.1.0"
  ) throws -> [Operation] {
    try Building(
      """
      openapi: \(version)
      info: {title: Test, version: "1"}
      paths:
        /a:
          post:
            operationId: send
            requestBody: {required: \(isRequired), content: {\(content)}}
            responses: {}
      components:
        schemas:
          Pet: {type: object, required: [name], properties: {name: {type: string}}}
      """
    ).model.clients[0].operations
  }

  private static let pet = "{schema: {$ref: '#/components/schemas/Pet'}}"
  private static let text = "{schema: {type: string}}"
  private static let file = "{schema: {properties: {file: {type: string, format: binary}}}}"

  @Test(arguments: [
    ("application/xml: \(pet), application/json: \(pet)", ["send"]),
    ("text/json: \(pet), 'application/*+json': \(pet), application/json: \(pet)", ["send"]),
    ("application/json: \(pet), text/plain: \(text)", ["send", "send_with_text"]),
    ("text/plain: \(text), text/html: \(text)", ["send"]),
    (
      "application/octet-stream: {}, application/json: \(pet), multipart/form-data: \(file)",
      ["send", "send_with_multipart", "send_with_data"]
    ),
    (
      "application/json: \(pet), multipart/mixed: \(file), multipart/form-data: {schema: {properties: {a: {}}}}",
      ["send", "send_with_mixed", "send_with_multipart"]
    ),
    (
      "application/merge-patch+json: \(pet), application/json: {schema: {type: integer}}",
      ["send", "send_with_merge_patch"]
    ),
    (
      "application/json: \(pet), application/json; v=2: {schema: {type: object, required: [name], "
        + "properties: {name: {type: string}}}}", ["send", "send_with_json"]
    ),
  ])
  func otherContentIsAnotherCall(_ content: String, _ names: [String]) throws {
    let content = content.replacing("application/json; v=2", with: "'application/json; v=2'")
    #expect(try calls(content).map(\.name.snakeCase) == names)
  }

  @Test func theMediaTypeOfTheDocumentIsSent() throws {
    let patch = try calls("application/merge-patch+json: \(Self.pet)")[0]
    #expect(patch.bodyFormat == .json(mediaType: "application/merge-patch+json"))
    let range = try calls("'application/*+json': \(Self.pet)")[0]
    #expect(range.bodyFormat == .json(mediaType: "application/json"))
  }

  @Test(arguments: [
    ("image/png: {}", [Parameter.Place.wholeBody]),
    ("image/png: {}, image/jpeg: {}", [.wholeBody, .contentType]),
    ("image/*: {}", [.wholeBody, .contentType]),
  ])
  func callersNameTheMediaTypeOfBytesWhereThereAreSeveral(
    _ content: String, _ places: [Parameter.Place]
  ) throws {
    let call = try calls(content)[0]
    #expect(call.body == .bytes(isStreamed: true))
    #expect(call.parameters.map(\.place) == places)
  }

  @Test(arguments: [
    ("{type: string, format: binary}", TypeReference.file),
    ("{type: array, items: {type: string, format: binary}}", .array(.file)),
    ("{contentMediaType: image/png}", .file),
    ("{type: string, contentMediaType: image/png, contentEncoding: base64}", .bytes),
    ("{}", .file),
    ("{type: string}", .string),
    ("{type: [integer, 'null']}", .integer),
    ("{type: object}", .map(.json)),
  ])
  func fieldsOfPartsHaveTypes(_ schema: String, _ type: TypeReference) throws {
    let content = "multipart/form-data: {schema: {required: [f], properties: {f: \(schema)}}}"
    let call = try calls(content)[0]
    #expect(call.body == .fields)
    #expect(call.parameters.map(\.type) == [type])
  }

  @Test func aFieldWithoutATypeIsTextBefore31() throws {
    let content = "multipart/form-data: {schema: {type: object, properties: {f: {}}}}"
    #expect(try calls(content, version: "3.0.3")[0].parameters.map(\.type) == [.string])
  }

  @Test func filesOfUnencodedFormsAreText() throws {
    let call = try calls("application/x-www-form-urlencoded: \(Self.file)")[0]
    #expect(call.parameters.map(\.type) == [.string])
    #expect(call.bodyFormat == .urlEncodedForm)
  }

  @Test(arguments: [true, false])
  func requiredFieldsOfAnOptionalFormAreRequired(_ isRequired: Bool) throws {
    let content = "application/x-www-form-urlencoded: \(Self.pet)"
    let call = try calls(content, isRequired: isRequired)[0]
    #expect(call.parameters.map(\.isRequired) == [true])
    #expect(call.isBodyRequired == isRequired)
  }

  @Test func aFormThatIsOneOfSeveralHasAllFields() throws {
    let call = try calls(
      """
      application/x-www-form-urlencoded: {schema: {oneOf: [\
      {type: object, required: [kind, a], properties: {kind: {type: string}, a: {type: string}}}, \
      {type: object, required: [kind], properties: {kind: {type: string}, b: {type: integer}}}]}}
      """)[0]
    #expect(call.parameters.map(\.wireName) == ["kind", "a", "b"])
    #expect(call.parameters.map(\.isRequired) == [true, false, false])
  }

  @Test(arguments: ["{}", "{schema: {type: array, items: {type: string}}}"])
  func aFormWithoutFieldsIsPassedWhole(_ media: String) throws {
    let call = try calls("multipart/form-data: \(media)")[0]
    #expect(call.body == .anyFields)
    #expect(call.parameters.map(\.place) == [.wholeBody])
  }
}
