import Foundation
import SDKRuntime
import Signals
import Testing

/// How discriminators choose the alternatives of unions, and what is written of them.
@Suite struct DiscriminatorTests {
  /// What a JSON text is read as; the JSON that is written of it must be the same.
  private func kept<Value: Union>(_ type: Value.Type, _ text: String) throws -> Value {
    let (value, written) = try read(type, text)
    #expect(written == JSONValue(json: text))
    return value
  }

  private func read<Value: Union>(
    _ type: Value.Type, _ text: String
  ) throws -> (Value, JSONValue) {
    let value = try JSONDecoder.sdk().decode(type, from: Data(text.utf8))
    return (value, try written(value))
  }

  private func written(_ value: some Encodable) throws -> JSONValue {
    try JSONDecoder.sdk().decode(JSONValue.self, from: JSONEncoder.sdk().encode(value))
  }

  /// The name of the type of the value within.
  private func name(of value: some Union) -> String {
    "\(type(of: value.anyValue))"
  }

  @Test(arguments: [
    (#"{"type": 1, "text": "a"}"#, "One"), (#"{"type": 2, "text": "a"}"#, "Two"),
    (#"{"type": 3}"#, "JSONValue"), (#"{"type": null}"#, "JSONValue"), ("{}", "JSONValue"),
    (#"{"type": [1]}"#, "JSONValue"), (#"{"type": 1.5}"#, "JSONValue"),
  ])
  func numbersChoose(_ text: String, _ expected: String) throws {
    let declared = try kept(ByNumber.self, text)
    let found = try kept(ByConstant.self, text)
    #expect(name(of: declared) == expected)
    #expect(name(of: found) == expected)
  }

  @Test(arguments: [
    (#"{"kind": "closed", "at": "x"}"#, "Closed"),
    (#"{"kind": "topic", "topic": "a"}"#, "TopicA"),
    (#"{"kind": "topic", "topic": "b", "at": "x"}"#, "TopicB"),
    (#"{"kind": "topic", "topic": "c"}"#, "JSONValue"),
    (#"{"kind": "other"}"#, "JSONValue"),
  ])
  func aSecondConstantChoosesAmongThoseOfOneKind(_ text: String, _ expected: String) throws {
    #expect(name(of: try kept(ByTwo.self, text)) == expected)
  }

  @Test(arguments: [
    (#"{"kind": "topic", "topic": "a"}"#, "TopicA"),
    (#"{"kind": "topic", "topic": "b"}"#, "TopicB"),
    (#"{"topic": "c", "note": "x"}"#, "WithTopic"),
  ])
  func constantsChooseWhereOneAlternativeHasNone(_ text: String, _ expected: String) throws {
    #expect(name(of: try kept(ByTopic.self, text)) == expected)
  }

  @Test func truthValuesChoose() throws {
    #expect(name(of: try kept(ByTruth.self, #"{"ok": false, "time": "x"}"#)) == "Failed")
    #expect(name(of: try kept(ByTruth.self, #"{"ok": true, "time": "x"}"#)) == "Done")
  }

  @Test func aConstantThatMayBeAbsentChooses() throws {
    #expect(name(of: try kept(ByOptional.self, #"{"level": "high", "value": 1}"#)) == "High")
    #expect(name(of: try kept(ByOptional.self, #"{"value": 1}"#)) == "Low")
    #expect(name(of: try kept(ByOptional.self, #"{"value": 1, "alarm": true}"#)) == "High")
  }

  @Test(arguments: [
    (#"{"type": "call", "name": "f"}"#, "Item", "Call"),
    (#"{"type": "search_2", "query": "f"}"#, "Item", "Search"),
    (#"{"type": "message", "role": "user", "content": "c"}"#, "EasyMessage", ""),
    (#"{"role": "user", "content": "c"}"#, "EasyMessage", ""),
    (#"{"type": "message", "id": "1", "content": "c"}"#, "Item", "Message"),
    (#"{"type": "reference", "id": "1"}"#, "ItemReference", ""),
    (#"{"id": "1"}"#, "ItemReference", ""),
    (#"{"type": "other", "id": "1"}"#, "JSONValue", ""),
    (#""text""#, "JSONValue", ""),
  ])
  func unionsWithinUnions(_ text: String, _ expected: String, _ inner: String) throws {
    let value = try kept(InputItem.self, text)
    #expect(name(of: value) == expected)
    if case .item(let item) = value { #expect(name(of: item) == inner) }
  }

  @Test func theCaseKeepsWhatItsValueDoesNot() throws {
    guard case .dot(let dot) = try kept(Mark.self, #"{"kind": "dot", "x": 1}"#),
      case .spot(let spot) = try kept(Mark.self, #"{"kind": "spot", "x": 2}"#)
    else {
      Issue.record("The values are of other cases.")
      return
    }
    #expect(dot.x == 1)
    #expect(spot.x == 2)
    #expect(try written(Mark.dot(Point(x: 3))) == ["kind": "dot", "x": 3])
    #expect(try written(Mark.area(Area(width: 4))) == ["kind": "area", "width": 4])
    #expect(try written(Mark.label(Label(text: "a"))) == ["kind": "label", "text": "a"])
    #expect(try written(Numbered.point(Point(x: 3))) == ["type": 7, "x": 3])
    #expect(try written([Mark.dot(Point(x: 3))]) == [["kind": "dot", "x": 3]])
  }

  @Test func theMemberOfAValueWinsOverItsCase() throws {
    let area = Area(width: 1, kind: "other")
    #expect(try written(Mark.area(area)) == ["kind": "other", "width": 1])
  }

  @Test func theCaseOfAUnionKeepsWhatItsValuesDoNot() throws {
    guard case .plain(.withY(let inner)) = try kept(Marks.self, #"{"type": "plain", "y": 1}"#)
    else {
      Issue.record("The value is of another case.")
      return
    }
    #expect(inner.y == 1)
    let other = try kept(Marks.self, #"{"type": "plain", "z": {"w": [1]}}"#)
    guard case .plain(.unknown) = other else {
      Issue.record("\(other)")
      return
    }
    #expect(try written(Marks.plain(.withX(.init(x: 1)))) == ["type": "plain", "x": 1])
    let (untold, told) = try read(Marks.self, #"{"x": 1}"#)
    #expect(name(of: untold) == "Plain")
    #expect(told == ["type": "plain", "x": 1])
  }

  @Test(arguments: [
    (#"{"kind": "bird", "wings": 2}"#, "Bird"), (#"{"kind": "dragon", "name": "a"}"#, "OtherPet"),
    (#"{"name": "a"}"#, "OtherPet"), (#"{"kind": "OtherPet", "name": "a"}"#, "OtherPet"),
    (#"{"kind": "dragon", "age": 1}"#, "JSONValue"),
  ])
  func theDefaultOfAMapping(_ text: String, _ expected: String) throws {
    #expect(name(of: try kept(Pet.self, text)) == expected)
  }

  @Test func alternativesOfThemselvesDoNotRecurse() throws {
    #expect(name(of: try kept(Circle.self, #"{"kind": "Circle"}"#)) == "JSONValue")
    #expect(name(of: try kept(Circle.self, #"{"kind": "fish", "fins": 1}"#)) == "Fish")
    for kind in ["Chain", "Link"] {
      let text = #"{"kind": "\#(kind)"}"#
      #expect(name(of: try kept(Chain.self, text)) == "JSONValue")
      #expect(name(of: try kept(Link.self, text)) == "JSONValue")
    }
    #expect(name(of: try kept(Chain.self, #"{"kind": "fish"}"#)) == "Link")
    #expect(name(of: try kept(Chain.self, #"{"kind": "bird"}"#)) == "Bird")
    #expect(name(of: try kept(Ring.self, #"[[{"x": 1}]]"#)) == "Array<Ring>")
    #expect(name(of: try kept(Ring.self, #"{"y": 1}"#)) == "JSONValue")
  }
}
