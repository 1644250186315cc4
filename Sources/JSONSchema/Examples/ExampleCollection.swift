import YAMLTree

/// All examples of an OpenAPI document of version 3.0, 3.1 or 3.2, in the order of the document.
///
/// Takes the examples of media types, parameters, headers and schemas, and the default values of
/// schemas, wherever they stand: in paths, webhooks, callbacks and components. What is shared by
/// reference is visited once, where it stands. Examples without a schema are left out.
public struct ExampleCollection: Sendable {
  /// The examples.
  public internal(set) var examples: [SchemaExample] = []
  /// The examples that have no value in the document.
  public internal(set) var skipped: [SkippedExample] = []

  let document: YAMLNode
  let dialect: SchemaDialect
  /// The way from the root to the present place.
  var path = ValuePath()

  /// Collects the examples of a document, given by its root.
  public init(of document: YAMLNode) {
    self.document = document
    dialect = SchemaDialect(openAPIVersion: document["openapi"]?.text ?? "")
    for (key, value) in document.entries {
      switch key.text {
      case "paths": visitPaths(value, key.text)
      case "webhooks": visitWebhooks(value, key.text)
      case "components": visitComponents(value, key.text)
      default: break
      }
    }
  }

  /// Enters what a key leads to, unless it is a reference: what that names is visited there.
  mutating func enter(_ node: YAMLNode, _ key: String, _ visit: (inout Self) -> Void) {
    guard node["$ref"] == nil else { return }
    path.append(.property(key))
    visit(&self)
    path.removeLast()
  }

  /// Enters a mapping below a key, and each of its values.
  mutating func enterEach(
    _ node: YAMLNode?, _ key: String, _ visit: (inout Self, _ name: String, YAMLNode) -> Void
  ) {
    guard let node, node.kind == .mapping else { return }
    path.append(.property(key))
    for (key, value) in node.entries {
      enter(value, key.text) { visit(&$0, key.text, value) }
    }
    path.removeLast()
  }

  /// Enters a sequence below a key, and each of its elements.
  mutating func enterElements(
    _ node: YAMLNode?, _ key: String, _ visit: (inout Self, YAMLNode) -> Void
  ) {
    guard let node, node.kind == .sequence else { return }
    path.append(.property(key))
    for (index, element) in node.elements.enumerated() where element["$ref"] == nil {
      path.append(.element(index))
      visit(&self, element)
      path.removeLast()
    }
    path.removeLast()
  }

  private mutating func visitPaths(_ paths: YAMLNode, _ key: String) {
    enterEach(paths, key) { this, template, item in
      this.visitPathItem(item, Context(direction: .either, place: template))
    }
  }

  private mutating func visitWebhooks(_ webhooks: YAMLNode, _ key: String) {
    enterEach(webhooks, key) { this, name, item in
      this.visitPathItem(item, Context(direction: .either, place: name, isSentByServer: true))
    }
  }

  private mutating func visitComponents(_ components: YAMLNode, _ key: String) {
    let context = Context(direction: .either)
    enter(components, key) { this in
      for (key, map) in components.entries {
        if key.text == "schemas" {
          this.visitSchemas(map, at: key.text, context)
          continue
        }
        this.enterEach(map, key.text) { this, name, value in
          switch key.text {
          case "responses": this.visitResponse(value, context.going(.response))
          case "parameters": this.visitParameter(value, .parameter, context.going(.request))
          case "requestBodies": this.visitContent(of: value, context.going(.request))
          case "headers": this.visitParameter(value, .header, context)
          case "pathItems": this.visitPathItem(value, context)
          case "mediaTypes": this.visitMediaType(value, name, .mediaType, context)
          case "callbacks": this.visitCallback(value)
          default: break
          }
        }
      }
    }
  }
}

/// What the collection knows of a place by what stands around it.
struct Context {
  /// Which way values go.
  var direction: ValueDirection
  /// The path, webhook or callback.
  var place: String?
  /// Whether requests are the server's: there `readOnly` and `writeOnly`, which are said of a
  /// client's requests, tell nothing.
  var isSentByServer = false
  /// The operation, such as `GET /pets`.
  var operation: String?
  /// The media type that values are for.
  var mediaType: String?

  func going(_ direction: ValueDirection) -> Context {
    var context = self
    context.direction = isSentByServer ? .either : direction
    return context
  }
}
