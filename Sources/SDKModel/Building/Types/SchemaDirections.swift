import OpenAPIDocument

/// Which component schemas are sent and which are received, for members that go one way only.
struct SchemaDirections {
  private var sent: Set<String> = []
  private var received: Set<String> = []

  init(_ document: Document) {
    for operation in document.operations { add(operation, in: document) }
    for webhook in document.webhooks { add(webhook.operation, in: document) }
  }

  /// Whether a member that goes one way may be absent, because values of the component go the other
  /// way too.
  func mayLack(_ access: Access, in component: String?) -> Bool {
    // A schema without a name may stand anywhere.
    guard let component else { return access != .readWrite }
    return switch access {
    case .readWrite: false
    case .readOnly: sent.contains(component)
    case .writeOnly: received.contains(component)
    }
  }

  private mutating func add(_ operation: OpenAPIDocument.Operation, in document: Document) {
    for media in operation.requestBody?.content ?? [] {
      media.schema.map { Self.visit($0, document, &sent) }
      media.itemSchema.map { Self.visit($0, document, &sent) }
    }
    for response in operation.responses {
      for media in response.content {
        media.schema.map { Self.visit($0, document, &received) }
        media.itemSchema.map { Self.visit($0, document, &received) }
      }
    }
  }

  private static func visit(_ schema: Schema, _ document: Document, _ found: inout Set<String>) {
    var pending = [schema]
    while let schema = pending.popLast() {
      if let name = schema.reference {
        guard found.insert(name).inserted, let target = document.schema(named: name) else {
          continue
        }
        pending.append(target)
      }
      schema.forEachInner { pending.append($0) }
    }
  }
}

extension Schema {
  /// Gives the schemas that stand within this one to `body`.
  func forEachInner(_ body: (Schema) -> Void) {
    for property in properties { body(property.schema) }
    for property in patternProperties { body(property.schema) }
    prefixItems.forEach(body)
    allOf.forEach(body)
    oneOf.forEach(body)
    anyOf.forEach(body)
    if let items { body(items) }
    if case .schema(let values) = additionalProperties { body(values) }
  }
}
