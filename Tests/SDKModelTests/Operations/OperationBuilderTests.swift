import SDKModel
import Testing

@Suite struct OperationBuilderTests {
  /// A document with these paths, in the manner of an API with ids by pattern.
  private static let document = """
    openapi: 3.0.3
    info: {title: Shop API, version: "1"}
    servers: [{url: https://shop.example.com}]
    security: [{login: []}]
    paths:
      /v1/b2b/orders/{order_id}/gift_cards:
        put:
          operationId: api_order_v1_b2b_orders_gift_cards_AddOne
          parameters:
            - {name: order_id, in: path, required: true, schema: {type: string}}
            - {name: X-Session, in: header, schema: {type: string}, description: The session.}
            - {name: limit, in: query, schema: {type: integer}}
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: '#/components/schemas/AddRequest'}}}
          responses:
            '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Card'}}}}
            '400': {content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
      /v1/b2b/orders:
        post:
          operationId: api_order_v1_Create
          requestBody:
            content: {application/json: {schema: {$ref: '#/components/schemas/EmptyRequest'}}}
          responses: {'204': {}}
        servers: [{url: https://orders.example.com}]
      /v1/debug/ping:
        get:
          operationId: api_debug_v1_Ping
          security: []
          responses: {'200': {content: {application/json: {schema: {type: string}}}}}
      /v1/carts:
        get: {operationId: api_cart_v1_List, responses: {}}
    components:
      securitySchemes: {login: {type: http, scheme: basic}}
      schemas:
        AddRequest: {type: object, required: [card], properties: {note: {type: string}, card: {$ref: '#/components/schemas/Card'}}}
        EmptyRequest: {type: object, properties: {}}
        Card: {type: object, properties: {id: {type: string}}}
        Error: {type: object, properties: {code: {type: string}}}
    """

  private static let configuration = """
    clients:
      - {name: Business, paths: [/v1/b2b/]}
      - {name: Consumer}
    sharedResources: [debug]
    operations:
      pattern: "api_{service}_v1_[{resource+}_]{name}"
      dropPrefixes: [b2b_]
      skipSegments: [v1, b2b]
      renames: {carts: baskets}
    parameterGroups:
      - {name: authorization, type: Session, description: Who., headers: {X-Session: token}}
    credentials: {login: {user: projectID, password: secret}}
    servers:
      https://orders.example.com: {name: orders}
    """

  private let model: SDKModel

  init() throws {
    model = try Building(Self.document, configuration: Self.configuration).model
  }

  private func operation(_ client: Int, _ path: [String], _ name: String) throws -> Operation {
    var resources = model.clients[client].resources
    var found: Resource?
    for part in path {
      found = resources.first { $0.name.snakeCase == part }
      resources = found?.children ?? []
    }
    return try #require(found?.operations.first { $0.name.snakeCase == name })
  }

  @Test func dealsOperationsOutToClients() throws {
    #expect(model.clients.map(\.name) == ["Business", "Consumer"])
    #expect(model.clients[0].resources.map(\.name.snakeCase) == ["orders", "debug"])
    #expect(model.clients[1].resources.map(\.name.snakeCase) == ["baskets", "debug"])
    #expect(model.sharedResources.map(\.name.snakeCase) == ["debug"])
    #expect(model.sharedResources[0].isShared)
  }

  @Test func passesMembersOfTheBodyOneByOne() throws {
    let call = try operation(0, ["orders", "gift_cards"], "add_one")
    #expect(
      call.parameters.map(\.name.snakeCase) == [
        "order_id", "card", "limit", "note", "authorization",
      ]
    )
    #expect(call.parameters.map(\.place) == [.path, .body, .query, .body, .group(0)])
    #expect(call.parameters.map(\.isRequired) == [true, true, false, false, false])
    let request = try #require(model.types.first { $0.wireName == "AddRequest" })
    #expect(call.body == .members(of: request.id))
    #expect(request.isRequestBody)
    let card = try #require(model.types.first { $0.wireName == "Card" })
    #expect(!card.isRequestBody)
    #expect(call.result == .value(.named(card.id)))
    let error = try #require(model.types.first { $0.wireName == "Error" })
    #expect(call.failure == .named(error.id))
    #expect(model.failure == .named(error.id))
  }

  @Test func documentsTheMembersOfAGroup() throws {
    let group = try #require(model.parameterGroups.first)
    #expect(group.members.map(\.name.snakeCase) == ["token"])
    #expect(group.members.first?.description == "The session.")
  }

  @Test func sendsAnEmptyObjectWhereABodyHasNoMembers() throws {
    let call = try operation(0, ["orders"], "create")
    #expect(call.body == .emptyObject)
    #expect(call.parameters.isEmpty)
    #expect(call.result == .none)
  }

  @Test func namesServersAndCredentials() throws {
    #expect(model.clients[0].otherServers.map(\.url) == ["https://orders.example.com"])
    #expect(try operation(0, ["orders"], "create").server?.snakeCase == "orders")
    #expect(try operation(0, ["debug"], "ping").security == .none)
    #expect(
      model.clients[0].credentials.map(\.kind)
        == [.basic(user: Name(words: ["project", "id"]), password: Name(words: ["secret"]))]
    )
  }
}

@Suite struct DefaultNamingTests {
  @Test func namesByTagAndID() throws {
    let model = try Building(
      """
      openapi: 3.0.3
      info: {title: Pet store 2, version: "1"}
      paths:
        /pets:
          get: {tags: [Pets], operationId: listPets, responses: {}}
          post: {responses: {}}
        /pets/{id}:
          get: {tags: [Pets], operationId: listPets, parameters: [{name: id, in: path, required: true}], responses: {}}
      """
    ).model
    #expect(model.name == "PetStore2")
    #expect(model.clients.map(\.name) == ["PetStore2Client"])
    #expect(model.clients[0].operations.map(\.name.snakeCase) == ["create_pet"])
    #expect(
      model.clients[0].resources.map { $0.operations.map(\.name.snakeCase) }
        == [["list", "list_pets"]]
    )
  }
}
