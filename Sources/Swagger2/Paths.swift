import Diagnostics
import YAMLTree

extension SwaggerUpgrade {
  private static let methods: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
  ]

  /// Rewrites the paths.
  mutating func paths(_ node: YAMLNode) -> YAMLDraft {
    guard node.kind == .mapping else { return .copy(node) }
    var result = YAMLMappingDraft()
    for (key, value) in node.entries {
      result.add(key, key.text.hasPrefix("x-") ? .copy(value) : pathItem(value))
    }
    return result.draft(at: node)
  }

  private mutating func pathItem(_ written: YAMLNode) -> YAMLDraft {
    guard let node = definedElsewhere(written), node.kind == .mapping, grow(by: node.count)
    else { return .copy(written) }
    let shared = parameters(node["parameters"])
    var result = YAMLMappingDraft()
    for (key, value) in node.entries {
      switch key.text {
      case "parameters":
        if let list = plainParameters(shared, of: value) { result.add(key, list) }
      case let field where Self.methods.contains(field):
        result.add(key, operation(value, shared: shared))
      default: result.add(key, .copy(value))
      }
    }
    return result.draft(at: node)
  }

  /// A path item, or what it refers to where that stands outside the paths and so is rewritten
  /// nowhere else.
  private mutating func definedElsewhere(_ node: YAMLNode) -> YAMLNode? {
    guard let text = reference(node)?.text, !text.hasPrefix("#/paths/") else { return node }
    return resolve(node)
  }

  private mutating func operation(_ node: YAMLNode, shared: SwaggerParameters) -> YAMLDraft {
    guard node.kind == .mapping, grow(by: node.count) else { return .copy(node) }
    let media = media(of: node)
    let own = parameters(node["parameters"])
    let body = requestBody(own: own, shared: shared, media: media)
    let servers = servers(of: node)
    var result = YAMLMappingDraft()
    for (key, value) in node.entries {
      switch key.text {
      case "consumes", "produces", "schemes": break
      case "parameters":
        if let list = plainParameters(own, of: value) { result.add(key, list) }
      case "responses": result.add(key, responses(value, media: media))
      case "requestBody" where body != nil, "servers" where servers != nil: leaveOut(key)
      default: result.add(key, .copy(value))
      }
    }
    if let body { result.add("requestBody", body) }
    if let servers { result.add("servers", servers) }
    return result.draft(at: node)
  }
}
