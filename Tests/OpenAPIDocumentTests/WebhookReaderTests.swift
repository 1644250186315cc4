import OpenAPIDocument
import Testing

@Suite struct WebhookReaderTests {
  @Test func readsWebhooks() throws {
    let reading = try Reading(
      """
      openapi: 3.1.0
      webhooks:
        newPet:
          parameters: [{name: X-Signature, in: header, schema: {type: string}}]
          post:
            operationId: petArrived
            requestBody: {content: {application/json: {schema: {type: object}}}}
            responses: {200: {description: Taken}}
        gone: {$ref: '#/components/pathItems/Gone'}
        x-internal: {}
      components:
        pathItems: {Gone: {put: {}, post: {}}}
      """
    )
    let webhooks = try #require(reading.document).webhooks
    #expect(webhooks.map(\.name) == ["newPet", "gone", "gone"])
    #expect(webhooks.map(\.operation.method) == ["POST", "PUT", "POST"])
    #expect(webhooks[0].operation.id == "petArrived")
    #expect(webhooks[0].operation.path == "newPet")
    #expect(webhooks[0].operation.parameters.map(\.name) == ["X-Signature"])
    #expect(webhooks[0].operation.requestBody?.content.first?.schema?.types == .object)
    #expect(reading.document?.operations.isEmpty == true)
    #expect(reading.messages.isEmpty)
  }

  @Test func readsCallbacks() throws {
    let reading = try Reading(
      paths: """
        /a:
          post:
            callbacks:
              done:
                '{$request.body#/url}?id={$response.body#/id}':
                  post: {operationId: done, responses: {204: {description: Taken}}}
              failed: {$ref: '#/components/callbacks/Failed'}
        """,
      components: "callbacks: {Failed: {'{$request.query.url}': {put: {}}}}"
    )
    let callbacks = try reading.operation().callbacks
    #expect(callbacks.map(\.name) == ["done", "failed"])
    #expect(
      callbacks.map(\.operation.path) == [
        "{$request.body#/url}?id={$response.body#/id}", "{$request.query.url}",
      ]
    )
    #expect(callbacks.map(\.operation.method) == ["POST", "PUT"])
    #expect(callbacks[0].operation.responses.map(\.status) == ["204"])
    #expect(reading.messages.isEmpty)
  }

  @Test func leavesOutCallbacksOfCallbacks() throws {
    let reading = try Reading(
      paths: "/a: {post: {callbacks: {again: {$ref: '#/components/callbacks/Again'}}}}",
      components: """
        callbacks:
          Again: {'{$url}': {post: {callbacks: {again: {$ref: '#/components/callbacks/Again'}}}}}
        """
    )
    #expect(try reading.operation().callbacks.map(\.operation.callbacks.count) == [0])
    #expect(
      reading.messages == [
        "api.yaml:7:42: warning: a callback of a callback is not supported yet; It is left out."
      ]
    )
  }
}
