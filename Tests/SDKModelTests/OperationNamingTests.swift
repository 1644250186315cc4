import SDKModel
import Testing

/// The names of a document's operations, each with its resource: `pets.list`.
private struct Names {
  var list: [String] = []
  var summaries: [String: String] = [:]

  /// Operations as `METHOD path [tag] id`, one a line; `-` for no tag or id.
  init(_ operations: String, tags: String = "[]", configuration: String = "{}") throws {
    var document = """
      openapi: 3.2.0
      info: {title: Test, version: "1"}
      tags: \(tags)
      paths:

      """
    var paths: [(path: String, operations: [String])] = []
    for line in operations.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 3).map(String.init)
      let tag = parts[2] == "-" ? "" : "tags: ['\(parts[2].replacing("_", with: " "))'], "
      let id = parts[3] == "-" ? "" : "operationId: '\(parts[3])', "
      let operation = "    \(parts[0].lowercased()): {\(tag)\(id)responses: {}}\n"
      if let index = paths.firstIndex(where: { $0.path == parts[1] }) {
        paths[index].operations.append(operation)
      } else {
        paths.append((parts[1], [operation]))
      }
    }
    for path in paths { document += "  '\(path.path)':\n" + path.operations.joined() }
    let model = try Building(document, configuration: configuration).model
    let client = try #require(model.clients.first)
    list = client.operations.map { "\($0.name.snakeCase)" }
    for resource in client.resources { add(resource) }
  }

  private mutating func add(_ resource: Resource) {
    let path = resource.path.map(\.snakeCase).joined(separator: ".")
    list += resource.operations.map { "\(path).\($0.name.snakeCase)" }
    summaries[path] = resource.summary
    for child in resource.children { add(child) }
  }
}

@Suite struct OperationNamingTests {
  @Test(arguments: [
    ("GET /pets pets listPets", "pets.list"),
    ("GET /pets pets ListPet", "pets.list"),
    ("GET /pets/{id} pets getPetById", "pets.get"),
    ("GET /pets/{id} pets get-a-pet", "pets.get"),
    ("GET /pets pets getAllPets", "pets.get_all"),
    ("GET /pets pets findPetsByStatus", "pets.find_by_status"),
    ("POST /pets pets createPetsWithListInput", "pets.create_with_list_input"),
    ("POST /pets pets addToyToPet", "pets.add_toy"),
    ("GET /pets pets GetPetList", "pets.get_list"),
    ("GET /pets pets PetsController_findAll", "pets.find_all"),
    ("POST /pets pets pet_create", "pets.create"),
    ("GET /loads Load_Checks load-checks-load-check-details", "load_checks.load_check_details"),
    ("GET /r2/buckets R2_Bucket r2-list-buckets", "r2_bucket.list"),
    ("GET /admin/roles Admin_Roles listRoles", "admin_roles.list"),
    ("GET /x DNS_Records_for_a_Zone listDNSRecords", "dns_records_for_a_zone.list"),
  ])
  func leavesOutWhatRepeatsTheTag(operation: String, name: String) throws {
    #expect(try Names(operation, configuration: "operations: {group: tags}").list == [name])
  }

  @Test(arguments: [
    // The plural says something: there may be a `getPet` as well.
    ("GET /pets pets getPets", "pets.get_pets"),
    ("DELETE /pets pets deletePets", "pets.delete_pets"),
    // No good name alone.
    ("POST /pets pets importPet", "pets.import_pet"),
    // What is left would be no verb, or another thing.
    ("GET /pets pets petPhotos", "pets.pet_photos"),
    ("GET /pets pets getPetPhotos", "pets.get_pet_photos"),
    ("POST /points/batch points batch_update", "points.batch_update"),
    ("GET /street Street_View streetView", "street_view.street_view"),
    ("GET /admin/badges badges adminListBadges", "badges.admin_list_badges"),
  ])
  func keepsWholeIDs(operation: String, name: String) throws {
    #expect(try Names(operation, configuration: "operations: {group: tags}").list == [name])
  }

  @Test func readsResourcesBeforeSlashesAndDots() throws {
    #expect(try Names("GET /repos - repos/get-commit").list == ["repos.get_commit"])
    #expect(try Names("GET /repos - repos/list-repos").list == ["repos.list_repos"])
    #expect(
      try Names("GET /x/users - users.admin.list\nGET /y/users - v2.users.list").list
        == ["users.admin.list", "v2.users.list"])
    #expect(
      try Names("GET /books/v1/a - books.a.list\nGET /books/v1/b - books.b.c.get").list
        == ["a.list", "b.c.get"])
  }

  @Test func readsResourcesBeforeUnderscoresAndHyphensOnlyWhereAVerbFollows() throws {
    #expect(try Names("GET /v2/1-clicks - 1Clicks_list").list == ["1_clicks.list"])
    #expect(try Names("GET /accounts - accounts-list-accounts").list == ["accounts.list"])
    #expect(try Names("GET /query - query_form_exploded").list == ["query_form_exploded"])
    #expect(try Names("GET /points - upsert_points").list == ["upsert_points"])
  }

  @Test func fourFifthsDecideHowIDsAreRead() throws {
    let four = """
      GET /a t a/list
      GET /b t b/list
      GET /c t c/list
      GET /d t d/x/list

      """
    #expect(
      try Names(four + "GET /e t getThing").list
        == ["a.list", "b.list", "c.list", "d.x.list", "t.get_thing"])
    #expect(
      try Names(four + "GET /e t getThing\nGET /f t getThis").list
        == ["t.a_list", "t.b_list", "t.c_list", "t.d_x_list", "t.get_thing", "t.get_this"])
  }

  @Test func groupsAsConfigured() throws {
    let operation = "GET /accounts/{id}/keys Access_keys keys/listAccessKeys"
    let names = { (group: String) in
      try Names(operation, configuration: "operations: {group: \(group)}").list
    }
    #expect(try names("ids") == ["keys.list_access_keys"])
    #expect(try names("tags") == ["access_keys.list"])
    #expect(try names("paths") == ["accounts.keys.get"])
    #expect(try names("none") == ["keys_list_access_keys"])
    #expect(
      try names("pattern, pattern: '{resource}/list{name}'") == ["keys.access_keys"])
  }

  @Test func renamesResourcesHoweverTheyAreFound() throws {
    let configuration = "operations: {renames: {access_keys: keys}}"
    #expect(
      try Names("GET /x Access_keys listKeys", configuration: configuration).list == ["keys.list"])
  }
}

@Suite struct PathNamingTests {
  @Test(arguments: [
    ("GET /v1/orgs/{org}/repos", "orgs.repos.get"),
    ("GET /api/orgs/{org}", "orgs.get"),
    ("GET /orgs/{org}/avatar", "orgs.get_avatar"),
    ("POST /orgs", "orgs.create"),
    ("POST /orgs/{org}", "orgs.update"),
    ("PUT /orgs/{org}", "orgs.replace"),
    ("PUT /orgs", "orgs.replace_all"),
    ("PATCH /orgs/{org}", "orgs.update"),
    ("DELETE /orgs/{org}", "orgs.delete"),
    ("DELETE /orgs", "orgs.delete_all"),
    ("HEAD /orgs/{org}", "orgs.head"),
    ("POST /orders/{id}/cancel", "orders.cancel"),
    ("POST /orders/{id}:cancel", "orders.cancel"),
    ("GET /orders/search", "orders.search"),
    ("GET /orders/{id}/import", "orders.get_import"),
    ("POST /chat.postMessage", "chat.post_message"),
    ("GET /2010-04-01/Accounts/{Sid}.json", "accounts.get"),
    ("POST /login", "login"),
    ("GET /", "get"),
  ])
  func givesResourceAndName(operation: String, name: String) throws {
    #expect(try Names(operation + " - -").list == [name])
  }

  @Test(arguments: [
    ("GET /users/{id}/posts", "get_user_posts"),
    ("GET /v1/users/{id}", "get_user"),
    ("POST /users", "create_user"),
    ("DELETE /users", "delete_users"),
    ("POST /orders/{id}/cancel", "cancel_order"),
    ("POST /threads/{id}/runs/{run}/submit_outputs", "submit_outputs_for_thread_run"),
  ])
  func namesOperationsWithoutResources(operation: String, name: String) throws {
    let configuration = "operations: {group: none}"
    #expect(try Names(operation + " - -", configuration: configuration).list == [name])
  }

  @Test(arguments: [
    ("GET /animals/{id} animals", "animals.get"),
    ("GET /v1/animals/search Animal", "animal.search"),
    ("GET /zoos/{id}/animals/{id}/owner animals", "animals.get_owner"),
    ("DELETE /animals animals", "animals.delete_all"),
    ("GET /flights/delayed delays", "delays.get_flights_delayed"),
  ])
  func leavesOutWhatTheTagSays(operation: String, name: String) throws {
    #expect(try Names(operation + " -").list == [name])
  }

  @Test func tellsListsByTheResponse() throws {
    let document = { (schema: String) in
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /pets:
          get: {responses: {'200': {content: {application/json: {schema: \(schema)}}}}}
      components:
        schemas:
          Pets: {type: array, items: {type: string}}
          Page: {type: object, properties: {data: {$ref: '#/components/schemas/Pets'}}}
          Sum: {type: object, properties: {count: {type: integer}}}
      """
    }
    for (schema, name) in [("Pets", "list"), ("Page", "list"), ("Sum", "get")] {
      let model = try Building(document("{$ref: '#/components/schemas/\(schema)'}")).model
      #expect(model.clients[0].resources.first?.operations.map(\.name.snakeCase) == [name])
    }
  }
}
