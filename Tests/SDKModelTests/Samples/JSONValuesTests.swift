import Testing

@testable import SDKModel

/// Values of a model's types as JSON.
@Suite struct JSONValuesTests {
  private func model() throws -> SDKModel {
    try Building(
      schemas: """
        Plant: {type: object, required: [name], properties: {name: {type: string}, at: {type: string, format: date-time}, kinds: {type: array, items: {$ref: '#/components/schemas/Kind'}}}, additionalProperties: {type: integer}}
        Kind: {type: string, enum: [tree, herb]}
        Size: {oneOf: [{type: integer}, {type: string}]}
        """
    ).model
  }

  @Test(arguments: [
    "{\"name\":\"Ash\",\"at\":\"2030-01-31T09:30:00Z\",\"kinds\":[\"tree\",\"moss\"],\"other\":7}"
  ])
  func whatIsTakenApartComesTogether(_ text: String) throws {
    let model = try model()
    let plant = TypeReference.named(TypeID(0))
    let json = JSONTree.object([
      .init(name: "name", value: "Ash"), .init(name: "at", value: "2030-01-31T09:30:00Z"),
      .init(name: "kinds", value: .array(["tree", "moss"])),
      .init(name: "other", value: .number("7")),
    ])
    let value = try ValueTyping(model).value(json, as: plant)
    #expect(model.json(value) == json)
    #expect(json.text == text)
  }

  @Test func scalars() throws {
    let model = try model()
    #expect(model.json(.bytes(Array("hello".utf8))) == "aGVsbG8=")
    #expect(model.json(.bytes(Array("hell".utf8))) == "aGVsbA==")
    #expect(model.json(.bytes([])) == "")
    #expect(model.json(.day(year: 24, month: 2, day: 9)) == "0024-02-09")
    #expect(model.json(.number(0.5)) == .number("0.5"))
    #expect(model.json(.union(TypeID(2), alternative: 0, .integer(3))) == .number("3"))
  }

  @Test func textIsJSON() {
    let json: JSONTree = [
      "a": .array([.null, .boolean(true)]), "\"\n\u{1}": "\\", "empty": .object([]),
    ]
    #expect(json.text == "{\"a\":[null,true],\"\\\"\\n\\u0001\":\"\\\\\",\"empty\":{}}")
    #expect(
      json.text(indentedBy: 2)
        == "{\n  \"a\": [\n    null,\n    true\n  ],\n  \"\\\"\\n\\u0001\": \"\\\\\",\n  \"empty\": {}\n}"
    )
  }
}
