import SDKModel
import Testing

@Suite struct EventTypesTests {
  private func building(_ schema: String, components: String = "{}") throws -> Building {
    try Building(
      """
      openapi: 3.2.0
      info: {title: Test, version: "1"}
      paths:
        /a: {get: {operationId: watch, responses: {'200': {content: {text/event-stream: {itemSchema: \(schema)}}}}}}
      components: {schemas: \(components)}
      """)
  }

  /// The alternatives of the data, by what tells them apart.
  private func alternatives(_ building: Building) throws -> [String] {
    guard case .events(.named(let id)) = building.model.clients[0].operations[0].result,
      case .union(let union) = building.model.types[id.index].shape, union.isToldByEvent
    else { return [] }
    return union.alternatives.map {
      "\($0.name.snakeCase): \($0.discriminatorValues.joined(separator: " "))"
        + ($0.isText ? " as text" : "")
    }
  }

  private static let job = "{type: object, properties: {id: {type: string}}}"
  private static let user = "{type: object, properties: {name: {type: string}}}"

  @Test func collidingNamesHaveNothingToDoWithTheOrder() throws {
    let kinds = [("user_made", Self.user), ("userMade", Self.job)].map {
      "{properties: {event: {const: \($0)}, data: \($1)}}"
    }
    let expected: Set = ["user_made: userMade", "user_made_snake_case: user_made"]
    for list in [kinds, kinds.reversed()] {
      let found = try alternatives(building("{oneOf: [\(list.joined(separator: ", "))]}"))
      #expect(Set(found) == expected)
    }
  }

  @Test(arguments: [
    (
      "{oneOf: [{properties: {event: {const: made}, data: \(job)}}, "
        + "{properties: {event: {enum: [gone, lost]}, data: \(user)}}]}",
      ["made: made", "gone: gone lost"]
    ),
    (
      "{anyOf: [{properties: {event: {const: made}, data: \(job)}}, {properties: {data: {type: string}}}]}",
      ["made: made", "message:  as text"]
    ),
    (
      "{properties: {event: {type: string}, data: {type: string}}, oneOf: [{properties: {event: {const: a}}}, "
        + "{properties: {event: {const: b}, data: {contentSchema: \(job)}}}]}",
      ["a: a as text", "b: b"]
    ),
    (
      "{discriminator: {propertyName: event, mapping: {made: Made, gone: Gone}}, "
        + "oneOf: [{$ref: '#/components/schemas/Made'}, {$ref: '#/components/schemas/Gone'}]}",
      ["made: made", "gone: gone"]
    ),
  ])
  func eventsAreToldApartByTheirNames(_ schema: String, _ expected: [String]) throws {
    let components =
      "{Made: {properties: {event: {type: string}, data: \(Self.job)}}, "
      + "Gone: {properties: {event: {type: string}, data: \(Self.user)}}}"
    let building = try building(schema, components: components)
    #expect(try alternatives(building) == expected)
    #expect(building.diagnostics.isEmpty)
  }

  @Test(arguments: [
    // Members of data that are called as those of events.
    "{properties: {event: {type: string}, id: {type: string}}}",
    "{oneOf: [{properties: {event: {const: a}}}, {properties: {event: {const: b}, id: {type: string}}}]}",
    // Data that is always the same.
    "{oneOf: [{properties: {event: {const: a}, data: \(job)}}, {properties: {event: {const: b}, data: \(job)}}]}",
  ])
  func otherEventsHaveOneType(_ schema: String) throws {
    let building = try building(schema)
    #expect(try alternatives(building) == [])
    #expect(building.model.types.count > 0)
    #expect(building.diagnostics.isEmpty)
  }

  @Test func alternativesOfTwoSortsAreTold() throws {
    let building = try building(
      "{oneOf: [{properties: {event: {const: a}, data: \(Self.job)}}, \(Self.user)]}")
    #expect(building.diagnostics.map { $0.message.hasPrefix("a stream some of whose") } == [true])
  }
}
