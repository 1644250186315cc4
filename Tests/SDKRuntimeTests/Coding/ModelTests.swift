import Foundation
import SDKRuntime
import Testing

/// A model of every kind of field, each once required and once optional.
private struct Everything: Model {
  var string: String
  var int: Int
  var double: Double
  var bool: Bool
  var date: Date
  var strings: [String]
  var json: JSONValue
  var object: [String: JSONValue]
  var value: [Date]
  var string2: String?
  var int2: Int?
  var double2: Double?
  var bool2: Bool?
  var date2: Date?
  var strings2: [String]?
  var json2: JSONValue?
  var object2: [String: JSONValue]?
  var value2: [Date]?
  var nullable: Nullable<Int>?

  init(fields: FieldReader) throws {
    string = try fields.string("string")
    int = try fields.int("int")
    double = try fields.double("double")
    bool = try fields.bool("bool")
    date = try fields.date("date")
    strings = try fields.strings("strings")
    json = try fields.json("json")
    object = try fields.object("object")
    value = try fields.value("value")
    string2 = try fields.stringIfPresent("string2")
    int2 = try fields.intIfPresent("int2")
    double2 = try fields.doubleIfPresent("double2")
    bool2 = try fields.boolIfPresent("bool2")
    date2 = try fields.dateIfPresent("date2")
    strings2 = try fields.stringsIfPresent("strings2")
    json2 = try fields.jsonIfPresent("json2")
    object2 = try fields.objectIfPresent("object2")
    value2 = try fields.valueIfPresent("value2")
    nullable = try fields.nullable("nullable")
  }

  func write(to fields: inout FieldWriter) throws {
    try fields.string("string", string)
    try fields.int("int", int)
    try fields.double("double", double)
    try fields.bool("bool", bool)
    try fields.date("date", date)
    try fields.strings("strings", strings)
    try fields.json("json", json)
    try fields.object("object", object)
    try fields.value("value", value)
    try fields.stringIfPresent("string2", string2)
    try fields.intIfPresent("int2", int2)
    try fields.doubleIfPresent("double2", double2)
    try fields.boolIfPresent("bool2", bool2)
    try fields.dateIfPresent("date2", date2)
    try fields.stringsIfPresent("strings2", strings2)
    try fields.jsonIfPresent("json2", json2)
    try fields.objectIfPresent("object2", object2)
    try fields.valueIfPresent("value2", value2)
    try fields.nullable("nullable", nullable)
  }
}

private struct Labels: Model {
  var id: String
  var labels: [String: Int]

  init(id: String, labels: [String: Int]) {
    self.id = id
    self.labels = labels
  }

  init(fields: FieldReader) throws {
    id = try fields.string("id")
    labels = try fields.additional(knownKeys: ["id"])
  }

  func write(to fields: inout FieldWriter) throws {
    try fields.additional(labels)
    try fields.string("id", id)
  }
}

private struct Empty: Model {
  init() {}
  init(fields: FieldReader) throws {}
  func write(to fields: inout FieldWriter) throws {}
}

@Suite struct ModelTests {
  private static let required = """
    "bool":true,"date":"2026-01-31T12:00:00Z","double":1.5,"int":7,"json":null,\
    "object":{"a":[1]},"string":"s","strings":["a","b"],"value":["2026-01-31T12:00:00.5Z"]
    """
  private static let optional = """
    "bool2":false,"date2":"2026-01-31T12:00:00Z","double2":0.1,"int2":-7,"json2":[null],\
    "object2":{},"string2":"","strings2":[],"value2":[],"nullable":4
    """

  private func decode<Value: Decodable>(_ text: String) throws -> Value {
    try JSONDecoder.sdk().decode(Value.self, from: Data(text.utf8))
  }

  private func encode(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder.sdk().encode(value), as: UTF8.self)
  }

  private func json(_ text: String) throws -> JSONValue { try decode(text) }

  @Test func everyKindOfFieldComesBack() throws {
    let text = "{\(Self.required),\(Self.optional)}"
    let model: Everything = try decode(text)
    #expect(model.int == 7 && model.nullable == .value(4) && model.string2?.isEmpty == true)
    #expect(try json(encode(model)) == json(text))
  }

  @Test func absentFieldsStayAbsent() throws {
    let text = "{\(Self.required)}"
    let model: Everything = try decode(text)
    #expect(model.string2 == nil && model.nullable == nil)
    #expect(try json(encode(model)) == json(text))
  }

  @Test func aJSONValueKeepsItsNull() throws {
    let text = "{\(Self.required),\"json2\":null}"
    let model: Everything = try decode(text)
    #expect(try json(encode(model)) == json(text))
  }

  @Test func nullReadsAsNilAndOnlyNullableKeepsIt() throws {
    let keys = ["string", "int", "double", "bool", "date", "strings", "object", "value"]
    let nulls = keys.map { "\"\($0)2\":null" }.joined(separator: ",")
    let model: Everything = try decode("{\(Self.required),\(nulls),\"nullable\":null}")
    #expect(model.nullable == .null)
    #expect(try json(encode(model)) == json("{\(Self.required),\"nullable\":null}"))
  }

  @Test(arguments: ["string", "int", "double", "bool", "date", "strings", "object", "value"])
  func aRequiredFieldMustBeThere(_ key: String) throws {
    var object = try #require(json("{\(Self.required)}").objectValue)
    object[key] = nil
    #expect(throws: DecodingError.self) { () throws -> Everything in try decode(encode(object)) }
    object[key] = .null
    #expect(throws: DecodingError.self) { () throws -> Everything in try decode(encode(object)) }
  }

  @Test(arguments: [
    "string", "int", "double", "bool", "date", "strings", "object", "value",
    "string2", "int2", "double2", "bool2", "date2", "strings2", "object2", "value2", "nullable",
  ])
  func aFieldOfAnotherKindIsAnErrorAtItsPlace(_ key: String) throws {
    var object = try #require(json("{\(Self.required)}").objectValue)
    object[key] = [[]]
    let error = #expect(throws: DecodingError.self) {
      () throws -> Everything in try decode(encode(object))
    }
    switch error {
    case .typeMismatch(_, let context): #expect(context.codingPath.first?.stringValue == key)
    case nil, .some: Issue.record("\(String(describing: error))")
    }
  }

  @Test func anEmptyTimeIsNoTime() throws {
    let model: Everything = try decode("{\(Self.required),\"date2\":\"\"}")
    #expect(model.date2 == nil)
    #expect(throws: DecodingError.self) {
      () throws -> Everything in try decode("{\(Self.required),\"date2\":\"yesterday\"}")
    }
  }

  @Test func integersAreExact() throws {
    var object = try #require(json("{\(Self.required)}").objectValue)
    object["int"] = .integer(.max)
    let model: Everything = try decode(encode(object))
    #expect(model.int == .max)
    object["int"] = 1.5
    #expect(throws: DecodingError.self) { () throws -> Everything in try decode(encode(object)) }
  }

  @Test func aTimeBeyondTheYear9999CannotBeWritten() throws {
    var model: Everything = try decode("{\(Self.required)}")
    model.date = Date(timeIntervalSince1970: 1e12)
    #expect(throws: EncodingError.self) { try encode(model) }
    model.date = .distantPast
    model.value = [Date(timeIntervalSince1970: .infinity)]
    #expect(throws: EncodingError.self) { try encode(model) }
  }

  @Test func additionalPropertiesAreWhatIsNotDeclared() throws {
    let labels: Labels = try decode(#"{"id":"x","a":1,"b":2}"#)
    #expect(labels.labels == ["a": 1, "b": 2])
    #expect(try encode(labels) == #"{"a":1,"b":2,"id":"x"}"#)
    #expect(throws: DecodingError.self) { () throws -> Labels in try decode(#"{"id":"x","a":""}"#) }
  }

  @Test func aDeclaredPropertyGoesBeforeAnAdditionalOne() throws {
    #expect(try encode(Labels(id: "x", labels: ["id": 1])) == #"{"id":"x"}"#)
  }

  @Test func aModelWithoutFieldsIsAnObject() throws {
    #expect(try encode(Empty()) == "{}")
    let _: Empty = try decode(#"{"new":1}"#)
    #expect(throws: DecodingError.self) { () throws -> Empty in try decode("[]") }
  }

  @Test func aModelMayHoldItsOwnKind() throws {
    let text =
      #"{"count":1,"id":"a","parent":{"count":2,"id":"b","tags":[]},"tags":[{"name":"t"}]}"#
    let thing: Thing = try decode(text)
    #expect(thing.parent?.id == "b" && thing.parent?.parent == nil)
    #expect(try encode(thing) == text)
    var copy = thing
    copy.parent?.id = "c"
    #expect(thing.parent?.id == "b" && copy.parent?.id == "c")
  }
}
