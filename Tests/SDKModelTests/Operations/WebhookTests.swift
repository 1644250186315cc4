import SDKModel
import Testing

@Suite struct WebhookTests {
  @Test func aPayloadUsedTwiceIsDeclaredOnce() throws {
    let callback = """
      callbacks: {done: {'{$request.body#/url}': {post: {requestBody: {content: \
      {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}, responses: {}}}}}
      """
    let building = try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /a: {post: {operationId: a, \(callback), responses: {}}}
        /b: {post: {operationId: b, \(callback), responses: {}}}
      components: {schemas: {Job: {type: object, properties: {id: {type: string}}}}}
      """)
    #expect(building.typeNames == ["job", "callbacks.done"])
    guard case .alias(.named(let id)) = building.model.types[1].shape else {
      Issue.record("not another name for a component")
      return
    }
    #expect(id == TypeID(0))
  }

  @Test func aComponentThatIsAlsoAWebhookIsNoBodyOfOneCall() throws {
    let content = "{content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}"
    let building = try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths: {/a: {post: {operationId: a, requestBody: \(content), responses: {}}}}
      webhooks: {job: {post: {requestBody: \(content), responses: {}}}}
      components: {schemas: {Job: {type: object, properties: {id: {type: string}}}}}
      """)
    #expect(try !building.type("Job").isRequestBody)
  }

  @Test(arguments: [
    ("application/x-www-form-urlencoded: {schema: {properties: {a: {type: string}}}}", true),
    ("text/plain: {schema: {type: string}}", true), ("application/jsonl: {itemSchema: {}}", true),
    ("text/plain: {}", false), ("application/json: {}", false),
    ("text/plain: {schema: {type: string}}, application/json: {schema: {type: integer}}", false),
  ])
  func aPayloadThatIsNotJSONIsTold(_ content: String, _ isTold: Bool) throws {
    for (what, fields) in [
      ("payload", "requestBody: {content: {\(content)}}, responses: {}"),
      ("answer", "responses: {'200': {content: {\(content)}}}"),
    ] {
      let building = try Building(
        """
        openapi: 3.2.0
        info: {title: Test, version: "1"}
        webhooks: {job: {post: {\(fields)}}}
        """)
      #expect(
        building.diagnostics.map { $0.message.contains("callback's \(what)") }
          == (isTold ? [true] : []))
    }
  }
}
