import SDKModel
import Testing

/// The names of operations by what the document says of each: `METHOD path id`, all of one tag.
private func names(_ operations: [String], tags: [String] = []) throws -> [String: String] {
  var document = "openapi: 3.1.0\ninfo: {title: Test, version: '1'}\npaths:\n"
  var paths: [String] = []
  var items: [String: String] = [:]
  for (index, line) in operations.enumerated() {
    let parts = line.split(separator: " ").map(String.init)
    let tag = index < tags.count ? tags[index] : "pets"
    if items[parts[1]] == nil { paths.append(parts[1]) }
    items[parts[1], default: ""] +=
      "    \(parts[0].lowercased()): {operationId: \(parts[2]), tags: [\(tag)], responses: {}}\n"
  }
  for path in paths { document += "  \(path):\n\(items[path] ?? "")" }
  let client = try #require(try Building(document).model.clients.first)
  var result: [String: String] = [:]
  for resource in client.resources {
    for operation in resource.operations {
      result["\(operation.method) \(operation.path) \(operation.id)"] =
        resource.name.snakeCase + "." + operation.name.snakeCase
    }
  }
  return result
}

@Suite struct NameClashTests {
  private static let operations = [
    "GET /pets/{id} getPetById", "GET /pets get", "POST /pets get", "GET /pets/names get",
    "GET /owners/{owner} GET", "GET /pets/{id}/owner getPet", "DELETE /pets/{id} removePet",
    "DELETE /pets/{id}/x remove_pet",
  ]

  @Test func tellsNamesApartByWords() throws {
    #expect(
      try names(Self.operations) == [
        "GET /pets get": "pets.get",
        "GET /pets/{id} getPetById": "pets.get_by_id",
        "GET /pets/names get": "pets.get_names",
        "GET /owners/{owner} GET": "pets.get_by_owner",
        "POST /pets get": "pets.post_get",
        "GET /pets/{id}/owner getPet": "pets.get_pet",
        "DELETE /pets/{id} removePet": "pets.remove",
        "DELETE /pets/{id}/x remove_pet": "pets.remove_pet",
      ])
  }

  @Test func theOrderOfTheSourceDoesNotMatter() throws {
    #expect(try names(Self.operations.reversed()) == names(Self.operations))
  }

  @Test(arguments: operations.indices)
  func oneLessLeavesTheOthersAlone(index: Int) throws {
    var fewer = Self.operations
    fewer.remove(at: index)
    let all = try names(Self.operations)
    let remaining = try names(fewer)
    // Nothing changes but that the free name, and what that frees in turn, may be taken.
    let free = Set(all.values).subtracting(
      all.filter { remaining[$0.key] == $0.value }.map(\.value))
    let changed = remaining.filter { all[$0.key] != $0.value }
    #expect(changed.count <= 1)
    #expect(changed.values.allSatisfy(free.contains))
  }

  @Test func resourcesThatDifferInCaseOnlyAreOne() throws {
    let operations = ["GET /a list", "GET /b read", "GET /c show"]
    let tags = ["usergroups", "userGroups", "UserGroups"]
    #expect(
      Set(try names(operations, tags: tags).values)
        == ["user_groups.list", "user_groups.read", "user_groups.show"])
  }

  @Test func operationsGiveWayToInnerResources() throws {
    let model = try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /vcs/diff: {get: {operationId: vcs.diff, responses: {}}}
        /vcs/diff/raw: {get: {operationId: vcs.diff.raw, responses: {}}}
      """
    ).model
    let resource = try #require(model.clients[0].resources.first)
    #expect(resource.operations.map(\.name.snakeCase) == ["get_diff"])
    #expect(resource.children.map(\.name.snakeCase) == ["diff"])
  }

  @Test func clientsHaveNamesOfTheirOwn() throws {
    let model = try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /a/pets: {get: {operationId: list, tags: [pets], responses: {}}}
        /b/pets: {get: {operationId: list, tags: [pets], responses: {}}}
      """, configuration: "clients: [{name: A, paths: [/a/]}, {name: B}]"
    ).model
    #expect(
      model.clients.map { $0.resources[0].operations.map(\.name.snakeCase) }
        == [["list"], ["list"]])
  }
}

@Suite struct OwnTypeNamingTests {
  private static func document(_ schemas: String) -> String {
    let body = "{type: object, properties: {a: {type: string}}}"
    let response = "{'200': {content: {application/json: {schema: \(body)}}}}"
    return """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /pets: {get: {operationId: listPets, tags: [pets], responses: \(response)}}
        /owners: {get: {operationId: listOwners, tags: [owners], responses: \(response)}}
      components: {schemas: {\(schemas)}}
      """
  }

  @Test func typesAreNamedAfterWholeIDs() throws {
    #expect(
      try Building(Self.document("")).typeNames == ["list_pets_response", "list_owners_response"])
  }

  @Test func typesAreNamedAfterTheResourceWhereAComponentHasTheName() throws {
    let schema = "ListPetsResponse: {type: object, properties: {b: {type: string}}}"
    #expect(
      try Building(Self.document(schema)).typeNames
        == ["list_pets_response", "pets_list_response", "list_owners_response"])
  }

  @Test func typesAreNamedAfterResourcesThatIDsName() throws {
    let document = Self.document("").replacing("listPets", with: "pets.list")
      .replacing("listOwners", with: "owners.list")
    #expect(try Building(document).typeNames == ["pets_list_response", "owners_list_response"])
  }
}
