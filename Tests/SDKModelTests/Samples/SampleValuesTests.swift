import Testing

@testable import SDKModel

/// Values that are made to show a call or an answer.
@Suite struct SampleValuesTests {
  @Test func `members that go one way only are left out of the other`() throws {
    let model = try Building(
      schemas: """
        Thing: {type: object, properties: {name: {type: string}, secret: {type: string, writeOnly: true}, made: {type: integer, readOnly: true}}}
        """
    ).model
    func members(_ way: SampleValues.Way) -> [String] {
      let value = SampleValues(model).value(
        of: .named(TypeID(0)), named: Name(words: ["thing"]), .all, as: way)
      guard case .object(let members) = value.map(model.json) else { return [] }
      return members.map(\.name)
    }
    #expect(members(.request) == ["name", "secret"])
    #expect(members(.answer) == ["name", "made"])
  }
}
