import Diagnostics
import Testing
import YAMLTree

@testable import SDKModel

/// JSON values as values of a model's types.
@Suite struct ValueTypingTests {
  private let typing: ValueTyping

  init() throws {
    let building = try Building(
      schemas: """
        Plant: {type: object, required: [name], properties: {name: {type: string}, height: {type: number}, note: {type: [string, 'null']}}}
        Kind: {type: string, enum: [tree, herb]}
        Water: {type: object, required: [type], properties: {type: {type: string}, liters: {type: integer}}}
        Prune: {type: object, required: [type], properties: {type: {type: string}, tool: {type: string}}}
        Care: {oneOf: [{$ref: '#/components/schemas/Water'}, {$ref: '#/components/schemas/Prune'}], discriminator: {propertyName: type, mapping: {water: Water, prune: Prune}}}
        Size: {oneOf: [{$ref: '#/components/schemas/Plant'}, {type: integer}]}
        Yes: {type: object, required: [ok], properties: {ok: {type: boolean, const: true}}}
        No: {type: object, required: [ok], properties: {ok: {type: boolean, const: false}}}
        Answer: {oneOf: [{$ref: '#/components/schemas/Yes'}, {$ref: '#/components/schemas/No'}]}
        """)
    typing = ValueTyping(building.model)
  }

  private func type(_ index: Int) -> TypeReference { .named(TypeID(index)) }

  private func json(_ text: String, limits: JSONTree.Limits = .input) throws -> JSONTree {
    var findings: [Diagnostic] = []
    let tree = try #require(YAMLTree.parse(Array(text.utf8), file: "x", diagnostics: &findings))
    return try #require(JSONTree(tree.root, limits: limits))
  }

  @Test(arguments: [
    ("text", TypeReference.string, TypedValue.string("text")),
    ("7", .string, .string("7")),
    ("7", .integer, .integer(7)),
    ("0.25", .number, .number(0.25)),
    ("0.1000000000000000055", .decimal, .decimal("0.1000000000000000055")),
    ("true", .boolean, .boolean(true)),
    ("2024-02-29", .day, .day(year: 2024, month: 2, day: 29)),
    ("aGVsbG8=", .bytes, .bytes(Array("hello".utf8))),
    ("[1, 2]", .array(.integer), .array([.integer(1), .integer(2)])),
    ("{a: null}", .map(.nullable(.integer)), .map([.init(name: "a", value: .null)])),
  ])
  func plainValues(_ text: String, _ type: TypeReference, _ expected: TypedValue) throws {
    #expect(try typing.value(json(text), as: type) == expected)
  }

  @Test(arguments: [
    ("1.5", TypeReference.integer), ("12345678901234567890", .integer), ("text", .number),
    ("yes", .boolean), ("2023-02-29", .day), ("2024-13-01T00:00:00Z", .date),
    ("2024-01-01 00:00:00Z", .date), ("aGVsbG8", .bytes), ("a=b=", .bytes), ("{}", .array(.string)),
    ("[]", .map(.string)), ("null", .string),
  ])
  func whatDoesNotFit(_ text: String, _ type: TypeReference) throws {
    let value = try json(text)
    #expect(throws: ValueMismatch.self) { try typing.value(value, as: type) }
  }

  @Test func anObjectHasItsMembersAndNoOthers() throws {
    let value = try typing.value(
      json("{name: Fig, other: 1, note: null, height: null}"), as: type(0))
    #expect(
      value
        == .record(
          TypeID(0),
          fields: [.init(index: 0, value: .string("Fig")), .init(index: 2, value: .null)],
          additional: []))
  }

  @Test func aMismatchTellsItsPlace() throws {
    let value = try json("[{name: Fig}, {name: Fig, height: tall}]")
    let mismatch = try #require(throws: ValueMismatch.self) {
      try typing.value(value, as: .array(type(0)))
    }
    #expect(mismatch.path == ["1", "height"])
    #expect(mismatch.expected == "a number")
  }

  @Test func anEnumerationKnowsItsCases() throws {
    #expect(
      try typing.value(json("herb"), as: type(1))
        == .enumeration(TypeID(1), index: 1, rawValue: .string("herb")))
    #expect(
      try typing.value(json("moss"), as: type(1))
        == .enumeration(TypeID(1), index: nil, rawValue: .string("moss")))
  }

  @Test func aUnionIsWhatTheDiscriminatorSays() throws {
    guard case .union(_, let index, _) = try typing.value(json("{type: prune}"), as: type(4)) else {
      Issue.record("no union")
      return
    }
    #expect(index == 1)
  }

  @Test(arguments: [("true", 0), ("false", 1)])
  func aUnionIsWhatATruthValueSays(_ text: String, _ expected: Int) throws {
    guard case .union(_, let index, _) = try typing.value(json("{ok: \(text)}"), as: type(8)) else {
      Issue.record("no union")
      return
    }
    #expect(index == expected)
  }

  @Test func aUnionIsWhatFits() throws {
    let number = try typing.value(json("3"), as: type(5))
    guard case .union(_, _, .integer(3)) = number else {
      Issue.record("\(number)")
      return
    }
    let plant = try typing.value(json("{name: Fig}"), as: type(5))
    guard case .union(_, _, .record(TypeID(0), _, _)) = plant else {
      Issue.record("\(plant)")
      return
    }
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, "", true), ("2000-02-29T12:34:56Z", 951_827_696, "", true),
    ("1969-12-31T23:59:59.5Z", -1, "5", true),
    ("2024-05-01T06:00:00+02:00", 1_714_536_000, "", false),
    ("0001-01-01t00:00:00z", -62_135_596_800, "", false),
  ])
  func timestamps(_ text: String, _ seconds: Int, _ fraction: String, _ isUTC: Bool) throws {
    let time = try #require(Timestamp(text))
    #expect((time.seconds, time.fraction, time.isUTC) == (seconds, fraction, isUTC))
  }

  @Test func largeValuesAreNoExamples() throws {
    let tree = try json("[1, 2, 3]")
    #expect(tree == .array([.number("1"), .number("2"), .number("3")]))
    var findings: [Diagnostic] = []
    let node = try #require(
      YAMLTree.parse(Array("[[[[1]]]]".utf8), file: "x", diagnostics: &findings)
    ).root
    #expect(JSONTree(node, limits: .init(values: 10, depth: 2, text: 10)) == nil)
    #expect(JSONTree(node, limits: .init(values: 3, depth: 9, text: 10)) == nil)
    #expect(JSONTree(node, limits: .init(values: 5, depth: 4, text: 10)) != nil)
  }
}
