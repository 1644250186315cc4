import OpenAPIDocument

/// Which component schemas serve as nothing but the body of one operation.
struct SchemaUsage {
  /// The names of schemas whose members become the parameters of one operation.
  let requestBodies: Set<String>

  init(_ document: Document) {
    var uses: [String: Int] = [:]
    func visit(_ schema: Schema) {
      if let name = schema.reference { uses[name, default: 0] += 1 }
      for property in schema.properties { visit(property.schema) }
      if let items = schema.items { visit(items) }
      if case .schema(let values) = schema.additionalProperties { visit(values) }
      for part in schema.allOf + schema.oneOf + schema.anyOf { visit(part) }
    }
    for schema in document.schemas { visit(schema.schema) }
    var bodies: Set<String> = []
    for operation in document.operations {
      for parameter in operation.parameters { visit(parameter.schema) }
      for response in operation.responses {
        for media in response.content { media.schema.map(visit) }
      }
      for media in operation.requestBody?.content ?? [] {
        guard let schema = media.schema else { continue }
        visit(schema)
        if let name = schema.reference, media.isJSON { bodies.insert(name) }
      }
    }
    requestBodies = bodies.filter { uses[$0] == 1 }
  }
}

extension MediaType {
  /// Whether the content is JSON.
  var isJSON: Bool {
    let essence = name.prefix { $0 != ";" }.filter { $0 != " " }
    return essence == "application/json" || essence.hasSuffix("+json")
  }
}
