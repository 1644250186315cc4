import SDKModel
import Testing

/// Names that differ in case or the boundaries of words only: who gets the plain one follows from
/// the spellings, whatever the order.
@Suite struct NameClaimTests {
  private func types(_ names: [String]) throws -> [String: String] {
    let schemas = names.map { "'\($0)': {type: object, properties: {a: {type: string}}}" }
    let types = try Building(schemas: schemas.joined(separator: "\n")).model.types
    return Dictionary(uniqueKeysWithValues: types.map { ($0.wireName, $0.name.snakeCase) })
  }

  private func members(_ names: [String]) throws -> [String: String] {
    let list = names.map { "'\($0)': {type: string}" }.joined(separator: ", ")
    let fields = try Building(schemas: "R: {type: object, properties: {\(list)}}").fields("R")
    return Dictionary(uniqueKeysWithValues: fields.map { ($0.wireName, $0.name.snakeCase) })
  }

  private func values(_ names: [String]) throws -> [String: String] {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    let type = try Building(schemas: "E: {type: string, enum: [\(list)]}").type("E")
    guard case .enumeration(let enumeration) = type.shape else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: enumeration.cases.map { ($0.rawValue, $0.name.snakeCase) })
  }

  @Test func typesGoToTheirSpelling() throws {
    #expect(
      try types(["USER", "User", "User2", "user"]) == [
        "User": "user", "User2": "user2", "USER": "user_uppercase", "user": "user_lowercase",
      ])
  }

  @Test func membersGoToTheirSpelling() throws {
    #expect(
      try members(["UserId", "user_id", "userID", "user-id", "user id"]) == [
        "userID": "user_id", "user_id": "user_id_snake_case", "UserId": "user_id_pascal_case",
        "user-id": "user_id_kebab_case", "user id": "user_id_spaced",
      ])
  }

  @Test func valuesGoToTheirSpelling() throws {
    #expect(
      try values(["HIGH", "high", "High"]) == [
        "high": "high", "HIGH": "high_uppercase", "High": "high_capitalized",
      ])
  }

  @Test func aWordThatTellsNothingIsNotTaken() throws {
    #expect(
      try members(["USERID", "USER_ID", "user_id"]) == [
        "user_id": "user_id", "USERID": "userid_uppercase", "USER_ID": "user_id_underscored",
      ])
    #expect(
      try values(["JOYING_BOX", "JOYINGBOX"])
        == ["JOYINGBOX": "joyingbox", "JOYING_BOX": "joying_box_underscored"])
  }

  @Test func whatIsSpelledLikeNoOtherHasDigitsOfItsSpelling() throws {
    let names = try members(["user_id", "User_Id"])
    let other = try #require(names["User_Id"])
    #expect(other.hasPrefix("user_id_") && other.utf8.count == 12)
  }

  @Test func aNameThatIsSpelledSoIsNeverTaken() throws {
    let names = try members(["high", "HIGH", "highUppercase"])
    #expect(names["high"] == "high")
    #expect(names["highUppercase"] == "high_uppercase")
  }

  @Test func signsHaveWords() throws {
    #expect(try members(["-1", "+1"]) == ["+1": "1", "-1": "minus_1"])
  }

  @Test func whatIsReservedIsNumbered() throws {
    let building = try Building(
      schemas: """
        R: {additionalProperties: true, properties: {additionalProperties: {type: string}}}
        """)
    #expect(try building.fields("R").map(\.name.snakeCase) == ["additional_properties_2"])
  }

  @Test func theOrderDoesNotMatter() throws {
    let names = [
      "USER", "User", "User2", "user", "us er", "US_ER", "USer", "_user", "$user", "u.ser",
    ]
    let (types, members, values) = (try types(names), try members(names), try values(names))
    #expect(Set(types.values).count == names.count)
    for start in names.indices {
      let others = Array((names[start...] + names[..<start]).reversed())
      #expect(try self.types(others) == types)
      #expect(try self.members(others) == members)
      #expect(try self.values(others) == values)
    }
  }

  @Test(arguments: [
    ["USER", "User", "User2", "user"], ["user_id", "userId", "userID", "UserId"],
    ["HIGH", "High", "high"],
  ])
  func oneMoreRenamesOneAtMost(names: [String]) throws {
    let all = try members(names)
    for name in names {
      let fewer = try members(names.filter { $0 != name })
      #expect(fewer.count { all[$0.key] != $0.value } <= 1)
    }
  }

  @Test func parametersAndHeadersGoToTheirSpelling() throws {
    let building = try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /a:
          get:
            operationId: a
            parameters:
              - {name: user_id, in: query, schema: {type: string}}
              - {name: userId, in: query, schema: {type: string}}
            responses:
              "200": {headers: {X-Kind: {schema: {type: string}}}}
        /b:
          get: {operationId: b, responses: {"200": {headers: {Kind: {schema: {type: string}}}}}}
      """)
    let call = try #require(building.model.clients[0].operations.first { $0.path == "/a" })
    #expect(
      Dictionary(uniqueKeysWithValues: call.parameters.map { ($0.wireName, $0.name.snakeCase) })
        == ["userId": "user_id", "user_id": "user_id_snake_case"])
    #expect(
      Dictionary(
        uniqueKeysWithValues: building.model.responseHeaders.map {
          ($0.wireName, $0.name.snakeCase)
        }
      ) == ["Kind": "kind", "X-Kind": "x_kind"])
  }

  @Test func thePathHasTheNameHoweverItIsSpelled() throws {
    let parameters = [
      "{name: pet_id, in: path, required: true, schema: {type: string, enum: [a]}}",
      "{name: petId, in: query, schema: {type: string, enum: [b]}}",
    ]
    for list in [parameters, parameters.reversed()] {
      let building = try Building(
        """
        openapi: 3.1.0
        info: {title: Test, version: "1"}
        paths:
          /{pet_id}: {get: {operationId: get, parameters: [\(list.joined(separator: ", "))]}}
        """)
      #expect(Set(building.typeNames) == ["get_pet_id", "get_query_pet_id"])
    }
  }

  @Test func typesOfParametersGoToThePathAndToTheirSpelling() throws {
    let parameters = [
      "{name: kind, in: header, schema: {type: string, enum: [c]}}",
      "{name: kind, in: path, required: true, schema: {type: string, enum: [a]}}",
      "{name: user_id, in: query, schema: {type: string, enum: [b]}}",
      "{name: userId, in: query, schema: {type: string, enum: [d]}}",
    ]
    for list in [parameters, parameters.reversed()] {
      let building = try Building(
        """
        openapi: 3.1.0
        info: {title: Test, version: "1"}
        paths:
          /{kind}: {get: {operationId: get, parameters: [\(list.joined(separator: ", "))]}}
        """)
      #expect(
        Set(building.typeNames)
          == ["get_kind", "get_header_kind", "get_user_id", "get_user_id_snake_case"])
    }
  }
}
