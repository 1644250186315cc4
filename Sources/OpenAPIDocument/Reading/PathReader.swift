import Diagnostics
import YAMLTree

/// What a path item says for all its operations.
struct PathItemContext {
  /// The path, the name of a webhook or the expression of a callback.
  var path: PathTemplate
  /// Whether the API serves the path; otherwise the API itself makes the call, to a URL that the
  /// document does not give.
  var isServed: Bool
  /// Where the path is written.
  var location: SourceLocation
  var parameters: [YAMLNode] = []
  var servers: [Server] = []
}

extension DocumentReader {
  /// Reads every operation of every path.
  mutating func operations(_ paths: YAMLNode) -> [Operation] {
    entries(of: paths, "paths").flatMap { key, value in
      let path = pathTemplate(key)
      return operations(
        ofItem: value,
        PathItemContext(path: path, isServed: true, location: key.location)
      )
    }
  }

  /// Reads the webhooks of the document.
  mutating func webhooks(_ node: YAMLNode) -> [Webhook] {
    entries(of: node, "webhooks").flatMap { key, value in
      calls(named: key.text, path: key, item: value)
    }
  }

  /// Reads the callbacks of an operation.
  mutating func callbacks(_ node: YAMLNode) -> [Webhook] {
    entries(of: node, "callbacks").flatMap { key, value -> [Webhook] in
      guard let callback = resolve(value) else { return [] }
      return entries(of: callback, "a callback").flatMap { expression, item in
        calls(named: key.text, path: expression, item: item)
      }
    }
  }

  /// The operations of a path item that the API calls.
  private mutating func calls(named name: String, path: YAMLNode, item: YAMLNode) -> [Webhook] {
    let context = PathItemContext(
      path: PathTemplate(unchecked: path.text),
      isServed: false,
      location: path.location
    )
    return operations(ofItem: item, context).map { Webhook(name: name, operation: $0) }
  }

  private mutating func pathTemplate(_ key: YAMLNode) -> PathTemplate {
    if !key.text.hasPrefix("/") {
      warn(
        "openapi-path",
        "the path '\(key.text)' does not begin with '/'",
        at: key,
        remedy: "It is read as '/\(key.text)'."
      )
    }
    return PathTemplate(key.text)
  }

  private mutating func operations(
    ofItem node: YAMLNode,
    _ context: PathItemContext
  ) -> [Operation] {
    var context = context
    var methods: [(name: String, key: YAMLNode, node: YAMLNode)] = []
    func add(_ name: String, _ key: YAMLNode, _ value: YAMLNode) {
      if let index = methods.firstIndex(where: { $0.name == name }) {
        methods[index] = (name, key, value)
      } else {
        methods.append((name, key, value))
      }
    }
    for layer in layers(ofItem: node) {
      for (key, value) in layer.entries where Self.methods.contains(key.text) {
        add(key.text.uppercased(), key, value)
      }
      forEachField(of: layer, as: .pathItem) { reader, field, value in
        switch field {
        case "parameters": context.parameters = reader.elements(of: value, field)
        case "servers": context.servers = reader.servers(value)
        case "additionalOperations":
          for (key, value) in reader.entries(of: value, field) { add(key.text, key, value) }
        default: return Self.methods.contains(field) || field == "$ref"
        }
        return true
      }
    }
    return methods.compactMap { operation(method: $0.name, $0.key, $0.node, context) }
  }

  /// A path item and what it refers to, the farthest first: what is written nearer wins.
  private mutating func layers(ofItem node: YAMLNode) -> [YAMLNode] {
    guard referenceText(of: node) != nil else { return node.isNull ? [] : [node] }
    guard let target = resolve(node) else { return [node] }
    return [target, node]
  }

  private static let methods: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]
}
