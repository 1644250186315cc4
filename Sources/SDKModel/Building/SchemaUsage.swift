import OpenAPIDocument

/// Which component schemas serve as nothing but the body of one operation.
struct SchemaUsage {
  /// The names of schemas whose members become the parameters of one operation.
  let requestBodies: Set<String>

  init(_ document: Document) {
    var uses: [String: Int] = [:]
    func visit(_ schema: Schema) {
      if let name = schema.reference { uses[name, default: 0] += 1 }
      schema.contentSchema.map(visit)
      schema.forEachInner(visit)
    }
    func visit(_ content: [MediaType]) {
      for media in content {
        media.schema.map(visit)
        media.itemSchema.map(visit)
      }
    }
    for schema in document.schemas { visit(schema.schema) }
    var bodies: Set<String> = []
    for operation in document.operations {
      let callbacks = operation.callbacks.map(\.operation)
      for call in [operation] + callbacks {
        for parameter in call.parameters { visit(parameter.schema) }
        for response in call.responses {
          visit(response.content)
          for header in response.headers { visit(header.schema) }
        }
        visit(call.requestBody?.content ?? [])
      }
      for media in operation.requestBody?.content ?? [] where media.isJSON {
        if let name = media.schema?.reference { bodies.insert(name) }
      }
    }
    for webhook in document.webhooks {
      visit(webhook.operation.requestBody?.content ?? [])
      for response in webhook.operation.responses { visit(response.content) }
    }
    requestBodies = bodies.filter { uses[$0] == 1 }
  }
}
