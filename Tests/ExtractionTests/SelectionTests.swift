import Diagnostics
import Extraction
import Testing
import YAMLTree

/// What a selection keeps of a document.
@Suite struct SelectionTests {
  static let shop = """
    openapi: 3.1.0
    info: {title: Shop, version: '1'}
    security: [{key: []}]
    tags:
      - {name: orders, parent: sales}
      - {name: sales}
      - {name: users}
    x-note: kept
    paths:
      /orders:
        parameters: [{$ref: '#/components/parameters/Page'}]
        get:
          operationId: listOrders
          tags: [orders]
          responses:
            '200': {$ref: '#/components/responses/Orders'}
        post:
          operationId: addOrder
          tags: [orders]
          security: [{oauth: [write]}]
          requestBody: {$ref: '#/components/requestBodies/Order'}
          responses: {'204': {description: Done.}}
      /users/{id}:
        get:
          operationId: getUser
          tags: [users]
          responses:
            default: {$ref: '#/components/responses/Failure'}
    components:
      parameters:
        Page: {name: page, in: query, schema: {$ref: '#/components/schemas/Number'}}
      responses:
        Orders:
          description: All.
          headers: {Count: {$ref: '#/components/headers/Count'}}
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Order'}}
              examples: {one: {$ref: '#/components/examples/One'}}
        Failure: {description: No.}
      requestBodies:
        Order:
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
      headers:
        Count: {schema: {$ref: '#/components/schemas/Number'}}
      examples:
        One: {value: [{$ref: '#/components/schemas/Unused'}]}
      schemas:
        Order:
          properties:
            item: {$ref: '#/components/schemas/Item/properties/name'}
            example: {$ref: '#/components/schemas/Color'}
        Item: {properties: {name: {type: string}, order: {$ref: '#/components/schemas/Order'}}}
        Color: {enum: [{$ref: '#/components/schemas/Unused'}]}
        Number: {type: integer}
        Unused: {type: string}
      securitySchemes:
        key: {type: apiKey, in: header, name: X-Key}
        oauth: {type: oauth2, flows: {}}

    """

  @Test func `an operation keeps all it needs, and nothing else`() throws {
    let yaml = try Extraction(selection: Selection(operations: ["listOrders"])).yaml(of: Self.shop)
    #expect(
      try parts(of: yaml) == [
        "/orders", "parameters/Page", "responses/Orders", "headers/Count", "examples/One",
        "schemas/Order", "schemas/Item", "schemas/Color", "schemas/Number", "securitySchemes/key",
      ])
    let root = try tree(yaml).root
    #expect(root.at(pointer: "/paths/~1orders")?.entries.map(\.key.text) == ["parameters", "get"])
    #expect(root["tags"]?.elements.map { $0["name"]?.text } == ["orders", "sales"])
    #expect(root["x-note"]?.text == "kept")
    #expect(root["security"]?.count == 1)
  }

  @Test func `the security of the document goes where no operation needs it`() throws {
    let yaml = try Extraction(selection: Selection(operations: ["post /orders"]))
      .yaml(of: Self.shop)
    let root = try tree(yaml).root
    #expect(root["security"] == nil)
    #expect(root.at(pointer: "/components/securitySchemes")?.entries.map(\.key.text) == ["oauth"])
    #expect(root.at(pointer: "/paths/~1orders/get") == nil)
  }

  @Test func `a tag stands for its operations`() throws {
    let yaml = try Extraction(selection: Selection(tags: ["users"])).yaml(of: Self.shop)
    #expect(try parts(of: yaml) == ["/users/{id}", "responses/Failure", "securitySchemes/key"])
  }

  @Test(arguments: [("/users*", 1), ("*/{id}", 1), ("*", 2), ("/orders", 1)])
  func `a path may have gaps`(pattern: String, count: Int) throws {
    let yaml = try Extraction(selection: Selection(paths: [pattern])).yaml(of: Self.shop)
    #expect(try tree(yaml).root["paths"]?.count == count)
  }

  @Test func `a schema needs no path`() throws {
    let yaml = try Extraction(selection: Selection(schemas: ["Item"])).yaml(of: Self.shop)
    #expect(try parts(of: yaml) == ["schemas/Order", "schemas/Item", "schemas/Color"])
    #expect(
      try tree(yaml).root.entries.map(\.key.text) == ["openapi", "info", "x-note", "components"])
    let older = Self.shop.replacing("3.1.0", with: "3.0.3")
    let root = try tree(Extraction(selection: Selection(schemas: ["Item"])).yaml(of: older)).root
    #expect(root["paths"]?.count == 0)
  }

  @Test func `wishes add up`() throws {
    let both = Selection(tags: ["users"], schemas: ["Unused"])
    let yaml = try Extraction(selection: both).yaml(of: Self.shop)
    #expect(
      try parts(of: yaml) == [
        "/users/{id}", "responses/Failure", "schemas/Unused", "securitySchemes/key",
      ])
  }

  @Test func `a selection without wishes keeps everything`() throws {
    #expect(try Extraction().yaml(of: Self.shop) == tree(Self.shop).root.yaml)
  }

  @Test(
    arguments: [
      (
        Selection(operations: ["listOrder"]),
        "no operation matches 'listOrder'; Did you mean 'listOrders'?"
      ),
      (
        Selection(operations: ["GET /order"]),
        "no operation matches 'GET /order'; Did you mean 'GET /orders'?"
      ),
      (Selection(tags: ["user"]), "no tag matches 'user'; Did you mean 'users'?"),
      (Selection(tags: ["sales"]), "no tag matches 'sales'; There are orders, users."),
      (Selection(paths: ["/user/*"]), "no path matches '/user/*'; There are /orders, /users/{id}."),
      (Selection(schemas: ["Itm"]), "no schema matches 'Itm'; Did you mean 'Item'?"),
    ])
  func `a wish that names nothing is an error`(selection: Selection, message: String) throws {
    var diagnostics: [Diagnostic] = []
    let result = Extraction(selection: selection)
      .apply(to: try tree(Self.shop), diagnostics: &diagnostics)
    #expect(result == nil)
    #expect(diagnostics.map(\.description) == ["error: " + message])
  }

  @Test(arguments: ["7", "[]", "{}", "{paths: 1, components: [], tags: {}, security: 2}"])
  func `an odd document has nothing to select`(text: String) throws {
    var diagnostics: [Diagnostic] = []
    let all = Selection(operations: ["a"], tags: ["b"], paths: ["*"], schemas: ["c"])
    #expect(Extraction(selection: all).apply(to: try tree(text), diagnostics: &diagnostics) == nil)
    #expect(diagnostics.count == 4)
    #expect(diagnostics.allSatisfy { $0.remedy == "The description has none." })
  }
}
