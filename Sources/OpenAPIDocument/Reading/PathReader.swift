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
    let text = key.text
    let path = PathTemplate(text)
    func warn(_ message: String, _ remedy: String) {
      self.warn("openapi-path", message, at: key, remedy: remedy)
    }
    if !text.hasPrefix("/") {
      warn("the path '\(text)' does not begin with '/'", "It is read as '/\(text)'.")
    }
    if path.hasFragment {
      warn("the path '\(text)' has a fragment", "It is read as '\(path.text)'.")
    }
    if path.query != nil {
      warn(
        "the path '\(text)' has a query",
        "Each call sends it as written; declare query parameters instead."
      )
    }
    if path.hasStrayBraces {
      warn(
        "a brace of the path '\(text)' has no partner, or nothing between them",
        "It is sent as it is; write parameters as '{name}'."
      )
    }
    for name in path.repeatedNames {
      warn(
        "the path '\(text)' has the parameter {\(name)} more than once",
        "Each place takes the same value; give every place a name of its own."
      )
    }
    return path
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
          for (key, value) in reader.entries(of: value, field) where reader.isMethod(key) {
            add(key.text, key, value)
          }
        default: return Self.methods.contains(field) || field == "$ref"
        }
        return true
      }
    }
    return methods.compactMap { operation(method: $0.name, $0.key, $0.node, context) }
  }

  /// Whether a text can be a method (RFC 9110); told if not.
  private mutating func isMethod(_ key: YAMLNode) -> Bool {
    let text = key.text
    let isToken =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"):
          true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
    if !isToken {
      warn(
        "openapi-method",
        "'\(text)' is not an HTTP method",
        at: key,
        remedy: "The operation is left out; write a word without spaces."
      )
    }
    return isToken
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
