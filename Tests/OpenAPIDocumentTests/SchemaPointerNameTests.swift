import OpenAPIDocument
import Testing

/// What schemas are called that are no components but are referred to.
@Suite struct SchemaPointerNameTests {
  @Test(arguments: [
    ("components/schemas/Order/properties/items", "OrderItems"),
    ("components/schemas/Order/properties/items/items", "OrderItem"),
    ("components/schemas/Order/properties/ship_to", "OrderShipTo"),
    ("components/schemas/Order/$defs/line", "OrderLine"),
    ("components/schemas/Order/additionalProperties", "OrderValue"),
    ("components/schemas/Order/allOf/0", "OrderPart1"),
    ("components/schemas/Orders/items", "OrdersItem"),
    ("components/schemas/Orders/items/oneOf/1", "OrdersItemOption2"),
    ("components/parameters/Limit/schema", "Limit"),
    ("components/responses/Gone/content/application~1json/schema", "GoneResponse"),
    ("components/requestBodies/NewRequest/content/a~1b/schema", "NewRequest"),
    ("components/headers/X-Rate-Limit/schema", "XRateLimit"),
    ("paths/~1pets~1{id}/get/responses/200/content/application~1json/schema", "GetPetsIdResponse"),
    ("paths/~1pets~1{id}/get/responses/404/content/a~1b/schema", "GetPetsId404Response"),
    ("paths/~1pets~1{id}/get/responses/default/headers/X-A/schema", "GetPetsIdDefaultResponseXA"),
    ("paths/~1pets~1{id}/get/parameters/0/schema", "GetPetsIdSortOrder"),
    ("paths/~1pets~1{id}/parameters/0/schema", "PetsIdId"),
    (
      "paths/~1pets~1{id}/put/requestBody/content/a~1b/schema/properties/tags/items",
      "SavePetRequestTag"
    ),
    (
      "paths/~1pets~1{id}/put/callbacks/done/{$url}/post/requestBody/content/a~1b/schema",
      "SavePetDonePostRequest"
    ),
    ("webhooks/newPet/post/requestBody/content/a~1b/schema", "PostNewPetRequest"),
  ])
  func tellsWhatAPersonWouldSee(pointer: String, name: String) throws {
    let media =
      "content: {a/b: {schema: {type: object, properties: {tags: {items: {type: object}}}}}}"
    let json = "content: {application/json: {schema: {type: object}}}"
    let reading = try Reading(
      """
      openapi: 3.1.0
      paths:
        /pets/{id}:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          get:
            parameters: [{name: sort_order, in: query, schema: {type: string}}]
            responses:
              200: {\(json)}
              404: {\(media)}
              default: {headers: {X-A: {schema: {type: string}}}}
          put:
            operationId: savePet
            requestBody: {\(media)}
            callbacks: {done: {'{$url}': {post: {requestBody: {\(media)}}}}}
      webhooks:
        newPet: {post: {requestBody: {\(media)}}}
      components:
        schemas:
          S: {title: Refers, $ref: '#/\(pointer)'}
          Order:
            properties: {items: {type: array, items: {type: object}}, ship_to: {type: object}}
            $defs: {line: {type: object}}
            additionalProperties: {type: object}
            allOf: [{type: object}]
          Orders: {items: {oneOf: [{type: object}, {type: string}]}}
        parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}
        responses: {Gone: {\(json)}}
        requestBodies: {NewRequest: {\(media)}}
        headers: {X-Rate-Limit: {schema: {type: integer}}}
      """
    )
    #expect(try reading.schema("S").reference == name)
    #expect(try reading.schema(name).reference == nil)
    #expect(reading.messages.isEmpty)
  }

  @Test func numbersANameThatIsTaken() throws {
    let reading = try Reading(
      components: """
        schemas:
          S: {properties: {a: {$ref: '#/components/schemas/Order/properties/items'},
            b: {$ref: '#/components/schemas/Order/properties/items'}}}
          Order: {properties: {items: {type: array, items: {}}}}
          OrderItems: {type: string}
        """
    )
    let references = try reading.schema("S").properties.map(\.schema.reference)
    #expect(references == ["OrderItems2", "OrderItems2"])
    #expect(try reading.schema("OrderItems2").types == .array)
  }

  @Test func looksThroughWhatIsNothingButAReference() throws {
    let reading = try Reading(
      paths: """
        /a:
          get:
            responses:
              200: {content: {a/b: {schema: {$ref: '#/components/schemas/Pet'}}}}
        """,
      components: """
        schemas:
          S: {$ref: '#/paths/~1a/get/responses/200/content/a~1b/schema'}
          Pet: {type: object}
        """
    )
    #expect(try reading.schema("S").reference == "Pet")
    #expect(reading.document?.schemas.map(\.name) == ["S", "Pet"])
  }
}
