import Foundation
import SDKModel
import TestSupport
import Testing

@testable import GatewayCore

/// What the descriptions make plain.
@Suite struct MockCollectionsTests {
  /// The operations of collections with what they do.
  private func roles(_ client: MockClient) -> [String] {
    client.building.model.placedOperations.compactMap { placed in
      client.mock.collections.role(of: placed.operation).map { role in
        let action =
          if case .list = role.action { "list" } else { "\(role.action)" }
        return "\(placed.operation.method) \(placed.operation.path) \(action)"
      }
    }.sorted()
  }

  @Test func itemsAsTheyAre() throws {
    #expect(
      roles(try MockDocuments.pets()) == [
        "DELETE /pets/{petId} delete", "GET /pets list", "GET /pets/{petId} read",
        "GET /pets/{petId}/toys list", "GET /pets/{petId}/toys/{toyId} read",
        "PATCH /pets/{petId} update", "POST /pets create", "POST /pets/{petId}/toys create",
        "PUT /pets update",
      ])
  }

  @Test func itemsInMembers() throws {
    let client = try MockDocuments.accounts()
    #expect(
      roles(client) == [
        "DELETE /v1/accounts/{account_id} delete", "GET /v1/account read",
        "GET /v1/accounts/{account_id} read", "POST /v1/accounts create",
        "POST /v1/accounts/search list", "PUT /v1/accounts/{account_id} update",
      ])
    let create = try client.building.entry("POST", "/v1/accounts").operation
    let places = client.mock.collections.role(of: create)?.places
    #expect(places?.map(\.member) == ["account", nil])
  }

  @Test func anInnerIDIsItsOwn() throws {
    let item =
      "{type: object, properties: {id: {type: string}, kind: {type: object, properties: {id: {type: string}}}}}"
    let answer =
      "{responses: {'200': {description: x, content: {application/json: {schema: \(item)}}}}}"
    let client = try MockClient(
      paths: """
        /a: {post: \(answer)}
        /a/{id}: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], get: \(answer)}
        """)
    let create = try client.building.entry("POST", "/a").operation
    #expect(client.mock.collections.role(of: create)?.places.map(\.member) == [nil])
  }

  @Test func placeholdersMayHaveOtherNames() async throws {
    func parameter(_ name: String) -> String {
      "{name: \(name), in: path, required: true, schema: {type: string}}"
    }
    let item = "{type: object, properties: {id: {type: string}, name: {type: string}}}"
    let content = "content: {application/json: {schema: \(item)}}"
    let answer = "responses: {'200': {description: x, \(content)}}"
    let list =
      "responses: {'200': {description: x, content: {application/json: {schema: {type: array, items: \(item)}}}}}"
    let client = try MockClient(
      paths: """
        /things: {post: {requestBody: {\(content)}, \(answer)}}
        /things/{id}: {parameters: [\(parameter("id"))], get: {\(answer)}, delete: {\(answer)}}
        /things/{thing_id}/parts:
          parameters: [\(parameter("thing_id"))]
          post: {requestBody: {\(content)}, \(answer)}
          get: {\(list)}
        /things/{id}/parts/{part_id}:
          parameters: [\(parameter("id")), \(parameter("part_id"))]
          get: {\(answer)}
        """)
    for thing in ["1", "2"] {
      _ = try await client.send("POST", "/things", "{\"id\": \"\(thing)\"}")
      let body = "{\"id\": \"p\", \"name\": \"of \(thing)\"}"
      #expect(try await client.send("POST", "/things/\(thing)/parts", body).status == 200)
    }
    #expect(try await client.send("GET", "/things/2/parts/p")["name"] == "of 2")
    #expect(try await client.send("GET", "/things/2/parts").count() == 1)
    _ = try await client.send("DELETE", "/things/1")
    #expect(try await client.send("GET", "/things/1/parts/p").status == 404)
    #expect(try await client.send("GET", "/things/2/parts/p").status == 200)
  }

  @Test func stytch() throws {
    let client = try MockDocuments.stytch()
    let collections = client.mock.collections.collections
    #expect(
      collections.map(\.path.text).sorted() == [
        "/v1/b2b/organizations", "/v1/b2b/organizations/{organization_id}/members",
        "/v1/b2b/scim/{organization_id}/connection", "/v1/connected_apps/clients",
        "/v1/m2m/clients", "/v1/users",
      ])
    let found = roles(client)
    for role in [
      "POST /v1/users create", "GET /v1/users/{user_id} read", "PUT /v1/users/{user_id} update",
      "DELETE /v1/users/{user_id} delete", "POST /v1/users/search list",
      "POST /v1/b2b/organizations/search list",
      "POST /v1/b2b/organizations/members/search list",
      "GET /v1/b2b/organizations/{organization_id}/member read",
      "GET /v1/b2b/organizations/members/dangerously_get/{member_id} read",
    ] {
      #expect(found.contains(role), "\(role)")
    }
    let codes = client.building.model.placedOperations.map(\.operation)
      .first { $0.path == "/v1/b2b/recovery_codes/{organization_id}/{member_id}" }
    #expect(
      try client.mock.collections.role(of: #require(codes))?.collection.id.wireName == "member_id")
    #expect(!found.contains { $0.contains("authenticate") || $0.contains("metrics") })
  }

  @Test(
    .enabled("needs ../shared") { SharedFolder.file("corpus/museum.yaml") != nil },
    arguments: [
      (
        "museum.yaml",
        [
          "DELETE /special-events/{eventId} delete", "GET /special-events list",
          "GET /special-events/{eventId} read", "PATCH /special-events/{eventId} update",
          "POST /special-events create",
        ]
      ),
      (
        "swagger-petstore.yaml",
        [
          "DELETE /pet/{petId} delete", "DELETE /store/order/{orderId} delete",
          "DELETE /user/{username} delete", "GET /pet/{petId} read",
          "GET /store/order/{orderId} read", "GET /user/{username} read", "POST /pet create",
          "POST /store/order create", "POST /user create", "PUT /pet update",
          "PUT /user/{username} update",
        ]
      ),
    ])
  func descriptionsOfOthers(_ name: String, _ expected: [String]) throws {
    let file = try #require(SharedFolder.file("corpus/\(name)"))
    #expect(
      roles(MockClient(try Building(document: Array(try Data(contentsOf: file))))) == expected)
  }

  @Test(arguments: [
    // Nothing creates.
    "/a/{id}: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}",
    // Nothing names an item.
    "/a: {post: {responses: {'200': {$ref: '#/components/responses/A'}}}}",
    // What is created has no id that could be told.
    """
    /a: {post: {responses: {'200': {description: x, content: {application/json: {schema: {type: object, properties: {key: {type: string}}}}}}}}}
    /a/{id}: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}
    """,
    // A client would not learn the id of what it created.
    """
    /a: {post: {responses: {'201': {description: x}}}}
    /a/{id}: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}
    """,
    // The path goes on behind the placeholder.
    """
    /a: {post: {responses: {'200': {$ref: '#/components/responses/A'}}}}
    /a/{id}/b: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}
    """,
  ])
  func whatIsNotPlain(_ paths: String) throws {
    let client = try MockClient(
      paths: paths,
      """
      components:
        responses:
          A: {description: x, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
      """)
    #expect(roles(client) == [])
  }

  @Test(arguments: [
    ("/a/{id}", "/a", "id"), ("/a/{id}/", "/a", "id"), ("/a/{b}/c/{d}.json", "/a/{b}/c.json", "d"),
  ])
  func pathsOfItems(_ template: String, _ collection: String, _ name: String) {
    let item = PathParts(template).item
    #expect(item?.path.text == collection)
    #expect(item?.placeholder == name)
  }

  @Test(arguments: ["/a", "/{id}", "/a/b{id}", "/a/{b}{c}", "/a/{b}.{c}"])
  func pathsOfNoItem(_ template: String) {
    #expect(PathParts(template).item == nil)
  }

  @Test(arguments: [
    ("10", 2, "12"), ("9223372036854775807", 3, "3"), ("user-id", 1, "user-id-1"),
    ("order-17", 3, "order-03"), ("v2", 11, "v11"),
    ("0b5f9b52-3c5e-4c5a-9a55-7f1d3a8a1f00", 1, "0b5f9b52-3c5e-4c5a-9a55-000000000001"),
    ("abcdefab-cdef-abcd-efab-abcdefabcdef", 7, "abcdefab-cdef-abcd-efab-000000000007"),
    ("01ARZ3NDEKTSV4RRFFQ69G5FAV", 1, "01ARZ3NDEKTSV4000000000001"),
    ("cus_NffrFeUfNV2Hib", 12, "cus_Nf000000000012"),
  ])
  func idsAreLikeTheExample(_ example: String, _ number: Int, _ id: String) {
    #expect(MockIdentifier.text(like: example, number: number) == id)
  }

  @Test func placeholdersAreRead() {
    func values(_ template: String, _ path: [Substring]) -> [String]? {
      PathPattern(template).values(in: path)?.map { "\($0.name)=\($0.text)" }
    }
    #expect(values("/a/{b}/c/{d}.json", ["a", "1", "c", "x.json.json"]) == ["b=1", "d=x.json"])
    #expect(values("/{a}-{b}", ["1-2-3"]) == ["a=1", "b=2-3"])
    #expect(values("/{a}{b}/{c}", ["12", "3"]) == ["c=3"])
    #expect(values("/a/{b}", ["a"]) == nil)
  }
}
