import Testing

@testable import JSONSchema

@Suite("Read-only and write-only properties")
struct DirectionTests {
  private static let plain = """
    required: [id, password]
    properties: {id: {type: string, readOnly: true}, password: {type: string, writeOnly: true}}
    """
  /// The same, with the properties in other schemas than the list of the required ones.
  private static let scattered = """
    allOf:
    - $ref: '#/$defs/base'
    - required: [id, password]
    $defs:
      base: {properties: {id: {$ref: '#/$defs/id'}, password: {allOf: [{$ref: '#/$defs/secret'}]}}}
      id: {type: string, readOnly: true}
      secret: {type: string, writeOnly: true}
    """

  @Test(arguments: [plain, scattered])
  func `may be absent one way`(_ schema: String) throws {
    func lacking(_ value: String, _ direction: ValueDirection) throws -> [String] {
      try checked(value, against: schema, direction: direction).messages
    }
    let lacksID = ["the value lacks the required property 'id'"]
    let lacksPassword = ["the value lacks the required property 'password'"]
    #expect(try lacking("{password: a}", .request) == [])
    #expect(try lacking("{password: a}", .response) == lacksID)
    #expect(try lacking("{id: a}", .request) == lacksPassword)
    #expect(try lacking("{id: a}", .response) == [])
    #expect(try lacking("{}", .either) == [])
    #expect(try lacking("{id: a, password: b}", .request) == [])
  }
}
