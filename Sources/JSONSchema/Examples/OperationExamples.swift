import YAMLTree

extension ExampleCollection {
  /// Visits a Path Item Object.
  mutating func visitPathItem(_ item: YAMLNode, _ context: Context) {
    for (key, value) in item.entries {
      let method = key.text
      switch method {
      case "parameters": visitParameters(value, method, context)
      case "get", "put", "post", "delete", "options", "head", "patch", "trace", "query":
        enter(value, method) { $0.visitOperation(value, method.uppercased(), context) }
      case "additionalOperations":
        enterEach(value, method) { this, method, operation in
          this.visitOperation(operation, method, context)
        }
      default: break
      }
    }
  }

  /// Visits a Callback Object.
  mutating func visitCallback(_ callback: YAMLNode) {
    for (key, item) in callback.entries where item.kind == .mapping {
      let context = Context(direction: .either, place: key.text, isSentByServer: true)
      enter(item, key.text) { $0.visitPathItem(item, context) }
    }
  }

  private mutating func visitOperation(
    _ operation: YAMLNode, _ method: String, _ context: Context
  ) {
    var context = context
    context.operation = context.place.map { "\(method) \($0)" }
    for (key, value) in operation.entries {
      let name = key.text
      switch name {
      case "parameters": visitParameters(value, name, context)
      case "requestBody":
        enter(value, name) { $0.visitContent(of: value, context.going(.request)) }
      case "responses":
        enterEach(value, name) { this, _, response in
          this.visitResponse(response, context.going(.response))
        }
      case "callbacks": enterEach(value, name) { this, _, callback in this.visitCallback(callback) }
      default: break
      }
    }
  }

  private mutating func visitParameters(_ list: YAMLNode, _ key: String, _ context: Context) {
    enterElements(list, key) { this, parameter in
      this.visitParameter(parameter, .parameter, context.going(.request))
    }
  }

  /// Visits a Response Object.
  mutating func visitResponse(_ response: YAMLNode, _ context: Context) {
    for (key, value) in response.entries {
      switch key.text {
      case "headers": visitHeaders(value, context)
      case "content": visitContent(value, .mediaType, context)
      default: break
      }
    }
  }

  /// Visits a Request Body Object.
  mutating func visitContent(of body: YAMLNode, _ context: Context) {
    visitContent(body["content"], .mediaType, context)
  }

  private mutating func visitContent(
    _ content: YAMLNode?, _ kind: SchemaExample.Kind, _ context: Context
  ) {
    enterEach(content, "content") { this, name, mediaType in
      this.visitMediaType(mediaType, name, kind, context)
    }
  }

  private mutating func visitHeaders(_ headers: YAMLNode?, _ context: Context) {
    enterEach(headers, "headers") { this, _, header in
      this.visitParameter(header, .header, context)
    }
  }

  /// Visits a Parameter Object or a Header Object.
  mutating func visitParameter(
    _ parameter: YAMLNode, _ kind: SchemaExample.Kind, _ context: Context
  ) {
    visitOwner(parameter, kind, context)
    visitContent(parameter["content"], kind, context)
  }

  /// Visits a Media Type Object.
  mutating func visitMediaType(
    _ mediaType: YAMLNode, _ name: String, _ kind: SchemaExample.Kind, _ context: Context
  ) {
    var context = context
    context.mediaType = name
    visitOwner(mediaType, kind, context)
    enterEach(mediaType["encoding"], "encoding") { this, _, part in
      this.visitHeaders(part["headers"], context)
    }
  }
}
