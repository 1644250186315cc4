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
}
