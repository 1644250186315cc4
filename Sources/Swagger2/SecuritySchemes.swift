import Diagnostics
import YAMLTree

extension SwaggerUpgrade {
  /// Rewrites one of the security definitions.
  mutating func securityScheme(_ node: YAMLNode) -> YAMLDraft {
    switch node["type"]?.text {
    case "basic": basicScheme(node)
    case "oauth2" where node["flows"] == nil: oauthScheme(node)
    default: .copy(node)
    }
  }

  private func basicScheme(_ node: YAMLNode) -> YAMLDraft {
    var result = YAMLMappingDraft()
    for (key, value) in node.entries {
      guard key.text == "type" else {
        result.add(key, .copy(value))
        continue
      }
      result.add(key, .string("http", at: value))
      if node["scheme"] == nil { result.add("scheme", .string("basic", at: value)) }
    }
    return result.draft(at: node)
  }

  private mutating func oauthScheme(_ node: YAMLNode) -> YAMLDraft {
    var result = YAMLMappingDraft()
    var flow = YAMLMappingDraft()
    for (key, value) in node.entries {
      switch key.text {
      case "flow": break
      case "authorizationUrl", "tokenUrl", "scopes": flow.add(key, .copy(value))
      default: result.add(key, .copy(value))
      }
    }
    if !flow.contains("scopes") { flow.add("scopes", YAMLMappingDraft().draft(at: node)) }
    var flows = YAMLMappingDraft()
    if let name = flowName(node) { flows.add(name, at: node["flow"] ?? node, flow.draft(at: node)) }
    result.add("flows", at: node["flow"] ?? node, flows.draft(at: node))
    return result.draft(at: node)
  }

  /// What OpenAPI 3.0 calls the flow.
  private mutating func flowName(_ node: YAMLNode) -> String? {
    let flow = node["flow"]
    switch flow?.text {
    case "implicit": return "implicit"
    case "password": return "password"
    case "application": return "clientCredentials"
    case "accessCode": return "authorizationCode"
    default:
      diagnostics.append(
        .warning(
          "swagger-oauth-flow",
          flow.map { "'\($0.text)' is not a flow of OAuth 2" } ?? "this OAuth 2 has no 'flow'",
          at: (flow ?? node).location,
          remedy: "It is read without a flow; write implicit, password, application or accessCode."
        )
      )
      return nil
    }
  }
}
