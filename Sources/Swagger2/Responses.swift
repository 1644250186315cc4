import Diagnostics
import YAMLTree

extension SwaggerUpgrade {
  /// Rewrites the responses of an operation.
  mutating func responses(_ node: YAMLNode, media: OperationMedia) -> YAMLDraft {
    guard node.kind == .mapping, grow(by: node.count) else { return .copy(node) }
    var result = YAMLMappingDraft()
    for (key, value) in node.entries {
      let isExtension = key.text.hasPrefix("x-")
      result.add(key, isExtension ? .copy(value) : response(value, media: media))
    }
    return result.draft(at: node)
  }

  /// Rewrites a response that is defined for the whole document.
  mutating func globalResponse(_ node: YAMLNode) -> YAMLDraft {
    response(node, media: globalMedia)
  }

  /// Rewrites a response, or what it refers to.
  ///
  /// A reference stays one where that gives it the same media types.
  private mutating func response(_ node: YAMLNode, media: OperationMedia) -> YAMLDraft {
    guard reference(node) != nil else { return responseObject(node, media: media) }
    guard let target = resolve(node) else { return .copy(node) }
    if let name = component(node, in: "responses") {
      let hasBody = target["schema"] != nil || target["examples"] != nil
      if !hasBody || media.produces == globalMedia.produces {
        return redirected(node, to: "#/components/responses/\(name)")
      }
    }
    return reference(target) == nil ? responseObject(target, media: media) : .copy(target)
  }

  private mutating func responseObject(_ node: YAMLNode, media: OperationMedia) -> YAMLDraft {
    guard node.kind == .mapping, grow(by: node.count) else { return .copy(node) }
    let hasBody = node["schema"] != nil || node["examples"] != nil
    var result = YAMLMappingDraft()
    for (key, value) in node.entries {
      switch key.text {
      case "schema", "examples": break
      case "content" where hasBody: leaveOut(key)
      case "headers":
        result.add(key, rewrittenEntries(of: value) { $0.header($1) })
      default: result.add(key, .copy(value))
      }
    }
    if hasBody { result.add("content", responseContent(node, media: media)) }
    return result.draft(at: node)
  }

  private mutating func responseContent(_ node: YAMLNode, media: OperationMedia) -> YAMLDraft {
    let schema = node["schema"]
    var types = media.produces
    if types.isEmpty, let schema { types = [isFile(schema) ? .octets : .json] }
    var names = Dictionary(types.map { ($0.essence, $0.text) }) { first, _ in first }
    var texts = Set(types.map(\.text))
    var examples: [String: YAMLNode] = [:]
    for (key, value) in node["examples"].map({ Array($0.entries) }) ?? [] {
      let type = MediaTypeName(text: key.text, node: key)
      guard type.text.contains("/") else {
        if !type.text.hasPrefix("x-") { noteExample(key) }
        continue
      }
      let name = texts.contains(type.text) ? type.text : names[type.essence] ?? type.text
      if texts.insert(name).inserted {
        names[type.essence] = name
        types.append(type)
      }
      if examples[name] == nil { examples[name] = value }
    }
    return content(
      types, at: schema ?? node, schema: schema.map { self.schema($0) }, examples: examples)
  }

  private mutating func noteExample(_ key: YAMLNode) {
    tally.note(
      "swagger-example",
      "the key of an example, '\(key.text)', is not a media type",
      at: key.location,
      remedy: "It is left out; write the example under a key such as 'application/json'."
    )
  }

  private mutating func header(_ node: YAMLNode) -> YAMLDraft {
    guard node.kind == .mapping, reference(node) == nil else { return .copy(node) }
    return typedObject(node, styles: .simple)
  }
}
